// PHONE: telephone and fax numbers. Cases: phone.cases.
//
// North American numbers are distinctive in their 3-3-4 groups; solid, only where area code and exchange begin
// with 2 to 9. So are numbers with a country code behind "+" or "00" and French ones in five pairs. Anything
// else that looks like a number of 5 to 15 digits needs a cue ("call me", "tél."), and then counts even
// where no such number can exist: the client meant to give it. The department's own lines are in the allow
// list of the policy (official_contacts.cc). Source: North American Numbering Plan; ITU-T E.164 (15 digits).
#include "redact/recognizer.h"
#include "redact/recognizers/checksum.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "phone", "phone number", "phone no", "tel", "telephone", "tele", "ph", "cell", "cellphone", "cell phone", "mobile", "call",
    "call me", "call us", "called", "calls", "calling", "text me", "text", "ring me", "reach me", "reach us", "reached", "contact me",
    "contact number", "whatsapp", "whats app", "viber", "sms", "fax", "home number", "work number", "my number", "daytime number", "evening number",
    "appelez", "appeler", "appelez moi", "m appeler", "me rappeler", "rappelez", "appel", "telephonez", "rejoindre",
    "me rejoindre", "joindre", "me joindre", "joignable", "rejoignez", "cellulaire", "cel", "portable", "telecopieur", "telecopie", "numero de tel",
    "numero de telephone", "numero de cellulaire", "no de tel", "no de telephone", "mon numero", "textez", "texter", "poste", "composez",
};

// Area code and exchange of the North American Numbering Plan; N11 are service codes.
bool is_nanp(std::string_view digits) {
  if (digits.find("1234567") != std::string_view::npos) return false;  // a row of keys
  if (digits.size() == 11 && digits[0] == '1') digits.remove_prefix(1);
  if (digits.size() != 10) return false;
  if (digits[0] < '2' || digits[3] < '2') return false;
  return !(digits[1] == '1' && digits[2] == '1') && !all_same(digits);
}

// The value without its extension.
std::string number_digits(std::string_view value) {
  const std::size_t extension = value.find_first_of("xptea#", 1);
  return digits_of(value.substr(0, extension));
}

Verdict nanp(std::string_view value) { return is_nanp(number_digits(value)) ? Verdict::kPassed : Verdict::kFailed; }

// In its groups: a number that cannot exist ("555-123-4567") is still meant as one.
Verdict grouped(std::string_view value) {
  const std::string digits = number_digits(value);
  if (digits.size() < 10) return Verdict::kFailed;
  return all_same(digits) || digits.substr(digits.size() - 10, 2) == "00" ? Verdict::kFailed : Verdict::kPassed;
}

// National formats: a trunk "0" and an area that does not begin with one, 9 to 12 digits in all.
Verdict trunk(std::string_view value) {
  const std::string digits = number_digits(value);
  if (digits.size() < 9 || digits.size() > 12 || digits[0] != '0' || digits[1] == '0') return Verdict::kFailed;
  if (all_same(std::string_view(digits).substr(1))) return Verdict::kFailed;
  // Groups of four are the middle of a longer number.
  if (value.size() >= 14 && value[4] == ' ' && value[9] == ' ' && value.find_first_of("-.(") == std::string_view::npos) return Verdict::kFailed;
  // "0 1 061 17 0 7", "0.620 2.0": numbers of a table.
  const auto digit = [&](std::size_t i) { return i < value.size() && value[i] >= '0' && value[i] <= '9'; };
  for (std::size_t i = 2; i + 1 < value.size() && value.find_first_of("()-xpte#") == std::string_view::npos; ++i) {
    if (digit(i) && !digit(i - 1) && !digit(i + 1) && value[i + 1] == ' ' && value[i - 1] == ' ') return Verdict::kFailed;
  }
  if (value[1] == '.' && value.find(' ') != std::string_view::npos) return Verdict::kFailed;
  // "046 454 286" is a mistyped insurance number, "01/02/2024 10" a date.
  if (digits.size() == 9 && value.size() == 11 && value[3] == ' ' && value[7] == ' ') return Verdict::kFailed;
  const bool date = value.size() > 6 && !digits_of(value.substr(0, 2)).empty() && (value[2] == '/' || value[2] == '-' || value[2] == '.') &&
                    (digits.substr(4, 2) == "20" || digits.substr(4, 2) == "19");
  return date ? Verdict::kFailed : Verdict::kPassed;
}

// Groups without a trunk digit, with at least seven digits and no year in front.
Verdict groups(std::string_view value) {
  const std::string digits = number_digits(value);
  const bool year = value.size() > 4 && (value.starts_with("19") || value.starts_with("20")) && !(value[4] >= '0' && value[4] <= '9');
  return digits.size() >= 7 && digits.size() <= 15 && !year && !all_same(digits) ? Verdict::kPassed : Verdict::kFailed;
}

// "6502531x234": seven digits in a row are a local number only where somebody says so.
Verdict extended(std::string_view value) {
  std::size_t solid = 0;
  while (solid < value.size() && value[solid] >= '0' && value[solid] <= '9') ++solid;
  return solid <= 7 && solid < value.size() && value[solid] == 'x' ? Verdict::kFailed : groups(value);
}

// E.164: a country code and at most 15 digits.
Verdict international(std::string_view value) {
  const std::size_t digits = number_digits(value).size();
  if (value.starts_with("00") && value.size() >= 14 && value[4] == ' ' && value[9] == ' ') return Verdict::kFailed;  // of an account
  return digits >= 6 && digits <= 17 ? Verdict::kPassed : Verdict::kFailed;
}

// Behind a cue: not a date, a year, a span of hours, or an amount.
Verdict anything(std::string_view value) {
  const std::string digits = digits_of(value);
  if (digits.size() < 5 || digits.size() > 15) return Verdict::kFailed;
  const bool year_first = value.size() == 10 && (value.starts_with("19") || value.starts_with("20")) &&
                          (value[4] == '-' || value[4] == '/' || value[4] == '.') && value[7] == value[4];
  const bool year_last = value.size() == 10 && (value[2] == '-' || value[2] == '/' || value[2] == '.') && value[5] == value[2] &&
                         (value.substr(6).starts_with("19") || value.substr(6).starts_with("20"));
  return year_first || year_last ? Verdict::kFailed : Verdict::kPassed;
}

#define GUICHET_EXTENSION R"((?:[ ,;]{0,2}(?:extension|ext|x|poste|post|p|#)[ .:]{0,2}[0-9]{1,6})?)"

constexpr Rule kRules[] = {
    {.name = "phone.nanp",
     .type = EntityType::kPhone,
     .pattern = R"((?:\+?1[ .\-]{0,4})?(?:\([0-9]{3}\)[ .\-]{0,4}|[0-9]{3}[ .\-/\n]{1,4})[0-9]{3}[ .\-\n]{1,4}[0-9]{4})" GUICHET_EXTENSION,
     .needs = {.digits = 10, .runs = "3 3 4"},
     .edge = Edge::kNumber,
     .bare = 0.9F,
     .cued = 1.0F,
     .failed = 0.8F,
     .check = grouped},
    {.name = "phone.country_without_plus",
     .type = EntityType::kPhone,
     .pattern = R"([1-9][0-9]{0,2}-(?:\([0-9]{3}\)|[0-9]{3})[ .\-]{1,2}[0-9]{3}[ .\-]{1,2}[0-9]{4})" GUICHET_EXTENSION,
     .needs = {.digits = 11, .runs = "3 3 4"},
     .edge = Edge::kNumber,
     .bare = 0.85F,
     .cued = 1.0F},
    {.name = "phone.slashes",
     .type = EntityType::kPhone,
     .pattern = R"([2-9][0-9]{2}/[0-9]{3}[/\-. ][0-9]{4}|\([0-9]{3}\)[ .\-]{0,2}[0-9]{7}|[2-9][0-9]{2}-[0-9]{7}|\([0-9]{2,4}\)[ .\-]{0,2}[0-9]{3,4}[ .\-][0-9]{4}|[0-9]{4} [0-9]{6})",
     .needs = {.digits = 9},
     .edge = Edge::kNumber,
     .bare = 0.6F,
     .cued = 1.0F,
     .failed = 0,
     .check = groups},
    // An extension makes a telephone number of what stands before it.
    {.name = "phone.with_extension",
     .type = EntityType::kPhone,
     .pattern = R"((?:\+?[0-9]{1,11}|\([0-9]{1,5}\))(?:[ .\-/]{1,2}\(?[0-9]{1,7}\)?){0,5}[ ,;]{0,2}(?:extension|extn|ext|x|poste|#)[ .:]{0,2}[0-9]{1,6})",
     .needs = {.digits = 8, .words = "extension extn ext x poste #"},
     .edge = Edge::kNumber,
     .bare = 0.7F,
     .cued = 0.9F,
     .failed = 0,
     .check = extended},
    // China 138 1234 5678, Türkiye 532 123 45 67, Switzerland and others in 3-3-2-2, five pairs without trunk.
    {.name = "phone.mobile",
     .type = EntityType::kPhone,
     .pattern = R"(1[3-9][0-9]{9}|1[3-9][0-9][ \-][0-9]{4}[ \-][0-9]{4}|[2-9][0-9]{2}[ .\-][0-9]{3}[ .\-][0-9]{2}[ .\-][0-9]{2}|[6-9][0-9]{4} [0-9]{5}|[2-5][0-9]{2}1[0-9]{6}|[1-9][0-9](?:[ .\-][0-9]{2}){4})",
     .needs = {.digits = 10, .runs = "11|3 4 4|3 3 2 2|5 5|10|2 2 2 2 2"},
     .edge = Edge::kNumber,
     .bare = 0.55F,
     .cued = 0.95F,
     .failed = 0,
     .check = groups},
    {.name = "phone.trunk",
     .type = EntityType::kPhone,
     .pattern = R"(0[1-9][0-9]{7,9}|\(?0[0-9]{0,5}\)?(?:[ .\-/]{1,3}\(?[0-9]{1,8}\)?){1,7}|\(0\)[0-9]{2,5}(?:[ .\-/]{1,3}[0-9]{1,8}){1,5})" GUICHET_EXTENSION,
     .needs = {.digits = 9},
     .edge = Edge::kNumber,
     .bare = 0.6F,
     .cued = 0.95F,
     .failed = 0,
     .check = trunk},
    {.name = "phone.nanp_solid",
     .type = EntityType::kPhone,
     .pattern = R"((?:\+?1[ .\-]?)?[2-9][0-9]{9})" GUICHET_EXTENSION,
     .needs = {.digits = 10, .runs = "10|11"},
     .edge = Edge::kNumber,
     .bare = 0.55F,
     .cued = 0.95F,
     .failed = 0,
     .check = nanp},
    {.name = "phone.nanp_local_solid",
     .type = EntityType::kPhone,
     .pattern = R"((?:\([0-9]{3}\)|[0-9]{3})[ .\-]{0,3}[0-9]{7})" GUICHET_EXTENSION,
     .needs = {.digits = 10},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.9F,
     .failed = 0,
     .check = nanp},
    {.name = "phone.international",
     .type = EntityType::kPhone,
     .pattern = R"((?:\+[ ]?|\(\+)[1-9][0-9]{0,3}\)?(?:[ .\-/]{0,3}\(?[0-9]{1,5}\)?){1,7})" GUICHET_EXTENSION,
     .needs = {.digits = 7, .byte = '+'},
     .edge = Edge::kNumber,
     .bare = 0.9F,
     .cued = 1.0F,
     .failed = 0,
     .check = international},
    {.name = "phone.international_00",
     .type = EntityType::kPhone,
     .pattern = R"((?:00|011)[ .\-]{0,2}[1-9][0-9]{0,3}(?:[ .\-/]{1,3}\(?[0-9]{1,5}\)?){2,7})",
     .needs = {.digits = 9},
     .edge = Edge::kNumber,
     .bare = 0.8F,
     .cued = 0.95F,
     .failed = 0,
     .check = international},
    {.name = "phone.french_pairs",
     .type = EntityType::kPhone,
     .pattern = R"(0[1-9](?:[ .\-]{1,2}[0-9]{2}){4})",
     .needs = {.digits = 10, .runs = "2 2 2 2 2"},
     .edge = Edge::kNumber,
     .bare = 0.9F,
     .cued = 1.0F},
    {.name = "phone.cued",
     .type = EntityType::kPhone,
     .pattern = R"((?:\([0-9]{1,5}\)|[0-9]{1,5})(?:[ .\-/\n]{0,3}(?:\([0-9]{1,6}\)|[0-9]{1,6})){1,7})" GUICHET_EXTENSION,
     .needs = {.digits = 5},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.7F,
     .failed = 0,
     .check = anything,
     .before = 32,
     .after = 0},
    {.name = "phone.spaced",
     .type = EntityType::kPhone,
     .pattern = R"([0-9](?:[ .\-\n]{0,3}[0-9]){9,13})",
     .needs = {.digits = 10},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.75F,
     .before = 32,
     .after = 0},
};

#undef GUICHET_EXTENSION

}  // namespace

extern const Recognizer kPhone;
const Recognizer kPhone = {.name = "phone", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
