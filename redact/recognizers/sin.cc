// SIN: social insurance number / numéro d'assurance sociale (NAS). Nine digits, the last a Luhn check
// digit; first digit 1 to 7 permanent, 9 temporary residents; 0 only in specimens, 8 not issued.
// Source: Employment and Social Development Canada; ISO/IEC 7812-1 annex B. Cases: sin.cases.
//
// Three groups of three with a valid check digit are distinctive; nine digits in a row are also a phone
// without area code, a file number or a price, so they need a cue. Behind a cue a mistyped number is
// masked as well: the client meant to give it.
#include "redact/recognizer.h"
#include "redact/recognizers/checksum.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "sin", "s i n", "nas", "n a s", "social insurance", "social insurance number", "insurance number", "sin number",
    "assurance sociale", "numero d assurance", "numero d assurance sociale", "no d assurance sociale", "social ins",
    "assurance social", "numero nas", "sin no", "temporary sin", "work sin",
};

Verdict check(std::string_view value) {
  const std::string digits = digits_of(value);
  return passes_luhn(digits) && !all_same(digits) ? Verdict::kPassed : Verdict::kFailed;
}

constexpr Rule kRules[] = {
    {.name = "sin.grouped",
     .type = EntityType::kSin,
     .pattern = R"([0-9]{3}[ .\-/_]{1,4}[0-9]{3}[ .\-/_]{1,4}[0-9]{3})",
     .needs = {.digits = 9, .runs = "3 3 3"},
     .edge = Edge::kNumber,
     .bare = 0.85F,
     .cued = 1.0F,
     .failed = 0.8F,
     .check = check},
    {.name = "sin.solid",
     .type = EntityType::kSin,
     .pattern = R"([0-9]{9})",
     .needs = {.digits = 9, .runs = "9"},
     .edge = Edge::kNumber,
     .bare = 0.55F,
     .cued = 0.95F,
     .failed = 0.75F,
     .check = check},
    // Spaced out, wrapped, or grouped in another way: "0 4 6 4 5 4 2 8 6", "046 454\n286", "0464 54286".
    {.name = "sin.spaced",
     .type = EntityType::kSin,
     .pattern = R"([0-9](?:[ .\-\n]{0,3}[0-9]){8})",
     .needs = {.digits = 9},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.9F,
     .failed = 0.7F,
     .check = check,
     .before = 24,
     .after = 0},
};

}  // namespace

extern const Recognizer kSin;
const Recognizer kSin = {.name = "sin", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
