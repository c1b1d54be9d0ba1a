// IBAN: international bank account numbers: country, two check digits, up to 30 letters or digits, often in
// fours. Source: ISO 13616, check digits by ISO/IEC 7064 MOD 97-10. Cases: iban.cases.
#include <algorithm>
#include <iterator>
#include <string>

#include "redact/recognizer.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {"iban", "international bank account", "account", "accounts", "compte", "comptes", "bank", "banque", "virement", "wire transfer", "rib", "swift", "bic"};

// Lengths by country: the registry of ISO 13616 and, behind it, countries that use the form without being in it.
struct CountryLength {
  std::string_view country;
  std::size_t length;
};
constexpr CountryLength kLengths[] = {
    {"al", 28}, {"ad", 24}, {"at", 20}, {"az", 28}, {"bh", 22}, {"by", 28}, {"be", 16}, {"ba", 20}, {"br", 29},
    {"bg", 22}, {"cr", 22}, {"hr", 21}, {"cy", 28}, {"cz", 24}, {"dk", 18}, {"do", 28}, {"eg", 29}, {"sv", 28},
    {"ee", 20}, {"fo", 18}, {"fi", 18}, {"fr", 27}, {"ge", 22}, {"de", 22}, {"gi", 23}, {"gr", 27}, {"gl", 18},
    {"gt", 28}, {"hu", 28}, {"is", 26}, {"iq", 23}, {"ie", 22}, {"il", 23}, {"it", 27}, {"jo", 30}, {"kz", 20},
    {"xk", 20}, {"kw", 30}, {"lv", 21}, {"lb", 28}, {"ly", 25}, {"li", 21}, {"lt", 20}, {"lu", 20}, {"mt", 31},
    {"mr", 27}, {"mu", 30}, {"md", 24}, {"mc", 27}, {"me", 22}, {"nl", 18}, {"mk", 19}, {"no", 15}, {"pk", 24},
    {"ps", 29}, {"pl", 28}, {"pt", 25}, {"qa", 29}, {"ro", 24}, {"lc", 32}, {"sm", 27}, {"st", 25}, {"sa", 24},
    {"rs", 22}, {"sc", 31}, {"sk", 24}, {"si", 19}, {"es", 24}, {"se", 24}, {"ch", 21}, {"tl", 23}, {"tn", 24},
    {"tr", 26}, {"ua", 29}, {"ae", 23}, {"gb", 22}, {"va", 22}, {"vg", 24}, {"sd", 18}, {"bi", 27}, {"dj", 27},
    {"ru", 33}, {"so", 23}, {"ni", 28}, {"mn", 20}, {"fk", 18}, {"om", 23}, {"ye", 30}, {"ma", 28}, {"dz", 26},
    {"ci", 28}, {"sn", 28}, {"cm", 27}, {"bj", 28}, {"bf", 28}, {"ml", 28}, {"tg", 28}, {"ne", 28}, {"ga", 27},
    {"cg", 27}, {"td", 27}, {"cf", 27}, {"gq", 27}, {"gw", 25}, {"km", 27}, {"mg", 27}, {"mz", 25}, {"ao", 25},
    {"cv", 25}, {"ir", 26}, {"hn", 28},
};

std::size_t length_of(std::string_view country) {
  const auto at = std::find_if(std::begin(kLengths), std::end(kLengths), [&](const CountryLength& one) { return one.country == country; });
  return at == std::end(kLengths) ? 0 : at->length;
}

// The first four characters go to the end, letters become 10 to 35, the whole leaves 1 modulo 97.
Verdict check(std::string_view value) {
  std::string compact;
  for (const char c : value) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) compact += c;
  }
  if (compact.size() < 15 || compact.size() > 34 || compact.size() != length_of(std::string_view(compact).substr(0, 2))) return Verdict::kFailed;
  compact += compact.substr(0, 4);
  unsigned rest = 0;
  for (std::size_t i = 4; i < compact.size(); ++i) {
    const char c = compact[i];
    rest = c >= 'a' ? rest * 100 + static_cast<unsigned>(c - 'a' + 10) : rest * 10 + static_cast<unsigned>(c - '0');
    rest %= 97;
  }
  return rest == 1 ? Verdict::kPassed : Verdict::kFailed;
}

// A mistyped one may have lost a character or two.
Verdict length_fits(std::string_view value) {
  const auto size = static_cast<std::size_t>(std::count_if(value.begin(), value.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }));
  const std::size_t length = length_of(value.substr(0, 2));
  return length != 0 && size + 2 >= length && size <= length + 2 ? Verdict::kPassed : Verdict::kFailed;
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
    // In groups of four behind a country that has one of about this length, but mistyped.
    {.name = "iban.mistyped",
     .type = EntityType::kIban,
     .pattern = R"([a-z]{2}[0-9]{2}(?:[ .\-\n]{1,4}[0-9]{4}){3,7}(?:[ .\-\n]{1,4}[0-9]{1,3})?)",
     .needs = {.digits = 14, .glued = 2},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.9F,
     .failed = 0,
     .check = length_fits,
     .before = 80},
    {.name = "iban.mistyped_said",
     .type = EntityType::kIban,
     .pattern = R"([a-z] ?[,:;.]{0,2} \(?([a-z]{2}[0-9]{2}(?: [0-9]{4}| [a-z]{2}[0-9]{2}| [a-z]{4}){3,7}(?: [0-9]{1,3})?))",
     .needs = {.digits = 12, .glued = 2},
     .edge = Edge::kNone,
     .bare = 0.65F,
     .cued = 0.9F,
     .failed = 0,
     .check = length_fits},
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
