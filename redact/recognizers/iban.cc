// IBAN: international bank account numbers: country, two check digits, up to 30 letters or digits, often in
// fours. Source: ISO 13616, check digits by ISO/IEC 7064 MOD 97-10. Cases: iban.cases.
#include <string>

#include "redact/recognizer.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {"iban", "international bank account", "virement", "wire transfer", "rib", "swift", "bic"};

// The first four characters go to the end, letters become 10 to 35, the whole leaves 1 modulo 97.
Verdict check(std::string_view value) {
  std::string compact;
  for (const char c : value) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) compact += c;
  }
  if (compact.size() < 15 || compact.size() > 34) return Verdict::kFailed;
  compact += compact.substr(0, 4);
  unsigned rest = 0;
  for (std::size_t i = 4; i < compact.size(); ++i) {
    const char c = compact[i];
    rest = c >= 'a' ? rest * 100 + static_cast<unsigned>(c - 'a' + 10) : rest * 10 + static_cast<unsigned>(c - '0');
    rest %= 97;
  }
  return rest == 1 ? Verdict::kPassed : Verdict::kFailed;
}

// One rule a count of groups: of several lengths only one passes the check, and the longest is tried first.
constexpr Rule kRules[] = {
    {.name = "iban.solid",
     .type = EntityType::kIban,
     .pattern = R"([a-z]{2}[0-9]{2}[a-z0-9]{11,30})",
     .needs = {.digits = 8, .glued = 2},
     .edge = Edge::kWord,
     .bare = 0.95F,
     .cued = 1.0F,
     .failed = 0.8F,
     .check = check},
    {.name = "iban.grouped",
     .type = EntityType::kIban,
     .pattern = R"([a-z]{2}[0-9]{2}(?:[ .\-\n]{1,4}[a-z0-9]{4}){2,7}(?:[ .\-\n]{1,4}[a-z0-9]{1,3})?)",
     .needs = {.digits = 8, .glued = 2},
     .edge = Edge::kWord,
     .bare = 0.95F,
     .cued = 1.0F,
     .failed = 0.8F,
     .check = check},
    {.name = "iban.grouped_even",
     .type = EntityType::kIban,
     .pattern = R"([a-z]{2}[0-9]{2}(?:[ .\-\n]{1,4}[a-z0-9]{4}){3,7}|[a-z]{2}[0-9]{2}(?:[ .\-]{0,4}[0-9a-z]{1,4}\n?){3,8})",
     .needs = {.digits = 8, .glued = 2},
     .edge = Edge::kWord,
     .bare = 0.95F,
     .cued = 1.0F,
     .failed = 0,
     .check = check},
    {.name = "iban.spaced",
     .type = EntityType::kIban,
     .pattern = R"([a-z][ .\-\n]{0,3}[a-z](?:[ .\-\n]{0,3}[0-9]){2}(?:[ .\-\n]{0,3}[a-z0-9]){11,18}(?:[ .\-\n]{0,3}[0-9]){0,12})",
     .needs = {.digits = 8},
     .edge = Edge::kWord,
     .bare = 0.9F,
     .cued = 1.0F,
     .failed = 0,
     .check = check},
};

}  // namespace

extern const Recognizer kIban;
const Recognizer kIban = {.name = "iban", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
