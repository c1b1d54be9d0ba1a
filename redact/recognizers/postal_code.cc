// POSTAL_CODE: Canadian postal codes, A9A 9A9 in every spelling. Letters never D, F, I, O, Q or U; the first also
// not W or Z (Canada Post, Addressing Guidelines). Codes of other countries behind a cue here, behind an address
// in address.cc. Cases: postal_code.cases.
//
// K1A is the federal government's own and H0H 0H0 Santa Claus's: they stay unless a cue says that it is the
// client's. Format examples (A1A 1A1, X0X 0X0) always stay.
#include <string>

#include "redact/recognizer.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "postal code", "code postal", "postcode", "post code", "postal",  "codepostal", "postalcode", "code post",  "zip",
    "zip code",    "zipcode",     "c p",      "cp",        "my code", "mon code",   "cod postal", "code poste",
};

Verdict check(std::string_view value) {
  std::string code;
  for (const char c : value) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) code += c;
  }
  return code.starts_with("k1a") || code == "h0h0h0" ? Verdict::kFailed : Verdict::kPassed;
}

constexpr Rule kRules[] = {
    {.name = "postal_code.canada",
     .type = EntityType::kPostalCode,
     .pattern = R"([abceghj-nprstvxy][0-9][abceghj-nprstv-z](?:[ .\-_\n]{0,3}|\r\n)[0-9][abceghj-nprstv-z][0-9])",
     .needs = {.digits = 3, .glued = 1},
     .edge = Edge::kWord,
     .bare = 0.9F,
     .cued = 1.0F,
     .failed = 0.8F,
     .check = check,
     .before = 40,
     .after = 16},
    // "K 1 A 0 B 1", "k1 a0b1".
    {.name = "postal_code.spaced",
     .type = EntityType::kPostalCode,
     .pattern =
         R"([abceghj-nprstvxy][ .\-]{0,2}[0-9][ .\-]{0,2}[abceghj-nprstv-z][ .\-\n]{0,3}[0-9][ .\-]{0,2}[abceghj-nprstv-z][ .\-]{0,2}[0-9])",
     .needs = {.digits = 3},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.9F,
     .failed = 0.8F,
     .check = check,
     .before = 40,
     .after = 16},
    // Mistyped behind a cue: the letter O or I for 0 or 1, a letter that is never used.
    {.name = "postal_code.mistyped",
     .type = EntityType::kPostalCode,
     .pattern = R"([a-z][0-9oil][a-z][ .\-]{0,2}[0-9oil][a-z][0-9oil])",
     .needs = {.digits = 1},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.75F,
     .before = 24,
     .after = 0},
    // United Kingdom (BS 7666): "LS4 2LN", "SW1A 1AA".
    {.name = "postal_code.uk",
     .type = EntityType::kPostalCode,
     .pattern = R"([a-z]{1,2}[0-9][0-9a-z]? ?[0-9][abd-hjlnp-uw-z]{2})",
     .needs = {.digits = 2},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.85F,
     .before = 32,
     .after = 0},
    // France, United States, Germany, Mexico …: five digits, ZIP+4; India: six; the Netherlands: 1234 AB.
    {.name = "postal_code.digits",
     .type = EntityType::kPostalCode,
     .pattern = R"([0-9]{5}(?:-[0-9]{4})?|[0-9]{3} ?[0-9]{3}|[0-9]{4} ?[a-z]{2})",
     .needs = {.digits = 4},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.75F,
     .before = 14,
     .after = 0},
};

constexpr Rule kExamples[] = {
    {.name = "postal_example.format",
     .type = EntityType::kPostalCode,
     .pattern = R"(a[19]a[ \-]{0,2}[19]a[19]|x[0-9]x[ \-]{0,2}[0-9]x[0-9]|a0a[ \-]{0,2}0a0)",
     .needs = {.digits = 3, .glued = 1},
     .edge = Edge::kWord,
     .bare = 1,
     .cued = 1},
};

}  // namespace

extern const Recognizer kPostalExample;
const Recognizer kPostalExample = {.name = "postal_example", .rules = kExamples, .keeps = true};

extern const Recognizer kPostalCode;
const Recognizer kPostalCode = {.name = "postal_code", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
