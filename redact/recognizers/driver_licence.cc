// DRIVER_LICENCE: driver's licence numbers. Cases: driver_licence.cases.
//
// Ontario A9999-99999-99999 and Québec A9999-999999-99 are distinctive, and so is Manitoba's
// AA-AA-AA-A999AA; every other province writes a bare number and needs its cue.
// Source: Microsoft Purview sensitive information types for Canada; provincial sites (research notes).
#include <algorithm>
#include <iterator>

#include "redact/recognizer.h"
#include "redact/recognizers/checksum.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "driver licence", "driver license", "drivers licence", "drivers license", "driver s licence", "driver s license", "driving licence", "driving license", "drivers lic", "driver lic", "driver s lic", "drivers licenc", "driving permit",
    "driver s licence number", "licence number", "license number", "licence no", "license no", "licence num", "license num", "licence id", "my licence", "my license", "licence is", "license is", "driver s permit", "drivers permit", "driver id", "d l", "dl", "dl number", "dl no", "dl num", "d l no", "g1", "g2 licence",
    "operator licence", "operator s licence", "driver abstract", "driver s abstract", "liscence", "lisence", "lisense", "licence no de conduire", "licencia", "licencia de conducir", "carta de conducao", "fuhrerschein", "patente di guida", "rijbewijs", "permis classe", "icbc", "saaq", "mto", "sgi", "mpi licence", "licence", "license", "dvla", "dvla no", "lic", "lic no", "driving", "driving one", "drive licence", "dvla number", "driving license number", "driving licence number", "provisional licence",
    "permis de conduire", "numero de permis de conduire", "no de permis de conduire", "permis conduire", "permis de chauffeur", "permis de conduite", "permis probatoire", "permis d apprenti", "permis saaq", "conduire",
    "permis belge", "permis francais", "permis marocain", "permis tunisien", "permis algerien", "permis suisse", "permis ivoirien",
    "permis camerounais", "permis senegalais", "permis libanais", "permis americain", "permis mexicain", "permis bresilien",
    "permis indien", "permis philippin", "permis ukrainien", "permis chinois", "permis etranger", "permis international", "permis ontarien",
    "permis quebecois", "permis albertain", "permis manitobain", "permis saskatchewanais", "permis de l ontario", "permis de l alberta",
    "permis du quebec", "permis du manitoba", "permis de la colombie britannique", "permis du nouveau brunswick",
    "permis de la nouvelle ecosse", "permis de la saskatchewan", "permis de terre neuve", "permis du yukon",
    "permis de l ile du prince edouard", "permis des territoires", "ontario licence", "alberta licence", "quebec licence",
    "manitoba licence", "bc licence", "b c licence", "yukon licence", "saskatchewan licence", "nova scotia licence", "newfoundland licence",
    "new brunswick licence", "nunavut licence", "nwt licence", "pei licence", "california licence", "texas licence", "florida licence",
    "new york licence", "ontario license", "alberta license", "quebec license", "manitoba license", "bc license", "b c license",
    "yukon license", "saskatchewan license", "nova scotia license", "newfoundland license", "new brunswick license", "nunavut license",
    "nwt license", "pei license", "california license", "texas license", "florida license", "new york license", "ontario dl", "alberta dl",
    "quebec dl", "manitoba dl", "bc dl", "b c dl", "yukon dl", "saskatchewan dl", "nova scotia dl", "newfoundland dl", "new brunswick dl",
    "nunavut dl", "nwt dl", "pei dl", "california dl", "texas dl", "florida dl", "new york dl",
};

// "2027-04", "2027/04/12": when it expires.
bool is_date(std::string_view value) {
  const bool year = value.starts_with("19") || value.starts_with("20");
  return year && value.size() >= 7 && value.size() <= 10 && value.find_first_of("-/.") == 4 && value.find_first_not_of("0123456789-/.") == std::string_view::npos;
}

Verdict has_digits(std::string_view value) {
  if (is_date(value)) return Verdict::kFailed;
  return digits_of(value).size() >= 5 ? Verdict::kPassed : Verdict::kFailed;
}

// In parts: one of the last five is a digit, or it is "genre 051103 jdois".
Verdict british(std::string_view value) {
  const std::string_view tail = value.substr(value.size() - 5);
  const bool digit = tail.find_first_of("0123456789") != std::string_view::npos;
  return value.find(' ') != std::string_view::npos && !digit ? Verdict::kFailed : has_digits(value);
}

// The birth date of a Nova Scotia licence: DDMMYY.
Verdict nova_scotia(std::string_view value) {
  static constexpr std::string_view kNever[] = {"phone", "depot", "email", "forms", "stamp"};
  const std::string digits = digits_of(value);
  const bool date = digits.substr(0, 2) >= "01" && digits.substr(0, 2) <= "31" && digits.substr(2, 2) >= "01" && digits.substr(2, 2) <= "12";
  return date && std::find(std::begin(kNever), std::end(kNever), value.substr(0, 5)) == std::end(kNever) ? Verdict::kPassed : Verdict::kFailed;
}

constexpr Rule kRules[] = {
    {.name = "driver_licence.ontario",
     .type = EntityType::kDriverLicence,
     .pattern = R"([a-z][0-9]{4}[ .\-]{1,4}[0-9]{5}[ .\-]{1,4}[0-9]{5})",
     .needs = {.digits = 14, .runs = "4 5 5"},
     .edge = Edge::kNumber,
     .bare = 0.93F,
     .cued = 1.0F},
    {.name = "driver_licence.quebec",
     .type = EntityType::kDriverLicence,
     .pattern = R"([a-z][0-9]{4}[ .\-]{1,4}[0-9]{6}[ .\-]{1,4}[0-9]{2})",
     .needs = {.digits = 12, .runs = "4 6 2"},
     .edge = Edge::kNumber,
     .bare = 0.93F,
     .cued = 1.0F},
    {.name = "driver_licence.manitoba",
     .type = EntityType::kDriverLicence,
     .pattern = R"([a-z]{2}-[a-z]{2}-[a-z]{2}-[a-z][0-9]{3}[a-z]{2})",
     .needs = {.digits = 3, .byte = '-', .runs = "3"},
     .edge = Edge::kNumber,
     .bare = 0.93F,
     .cued = 1.0F},
    // Nova Scotia: five letters of the surname, birth date DDMMYY, three digits.
    {.name = "driver_licence.nova_scotia",
     .type = EntityType::kDriverLicence,
     .pattern = R"([a-z]{5}[ \-]?[0-9]{2}[ \-]?[0-9]{2}[ \-]?[0-9]{2}[ \-]?[0-9]{3})",
     .needs = {.digits = 9, .runs = "9|6 3|2 2 2 3"},
     .edge = Edge::kNumber,
     .bare = 0.6F,
     .cued = 1.0F,
     .failed = 0,
     .check = nova_scotia},
    // United Kingdom: five letters of the surname, decade, month (51 to 62 for women), day, year, two initials, three more,
    // and at times the two digits of the issue.
    {.name = "driver_licence.united_kingdom",
     .type = EntityType::kDriverLicence,
     .pattern = R"([a-z9]{5}[ \-]?[0-9]{3}[ \-]?[0-9]{3}[ \-]?[a-z9]{2}[0-9a-z]{3}(?:[ \-]?[0-9]{2})?|[a-z]{4}[0-9][0-9]{6}[a-z9]{2}[0-9a-z]{3})",
     .needs = {.digits = 6},
     .edge = Edge::kWord,
     .bare = 0.8F,
     .cued = 1.0F,
     .failed = 0,
     .check = british},
    {.name = "driver_licence.united_kingdom_spaced",
     .type = EntityType::kDriverLicence,
     .pattern = R"([a-z]{2,5}9{0,3} [0-9]{3} ?[0-9]{3} ?[a-z9]{2}[0-9a-z]{3}(?: ?[0-9]{2})?)",
     .needs = {.digits = 6},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.9F},
    // Italy: two letters, seven digits, a letter; older U1 and letters.
    {.name = "driver_licence.italy",
     .type = EntityType::kDriverLicence,
     .pattern = R"([a-z]{2}[0-9]{7}[a-z]|u1[b-df-hj-np-uw-z0-9]{7}[a-z])",
     .needs = {.digits = 4, .glued = 1},
     .edge = Edge::kWord,
     .bare = 0.6F,
     .cued = 1.0F,
     .failed = 0,
     .check = has_digits},
    {.name = "driver_licence.cued",
     .type = EntityType::kDriverLicence,
     .pattern = R"((?:[a-z]{1,5}-?)?[0-9]{4,14}(?:[ .\-]{1,3}[0-9]{2,6}){0,3}|[0-9]{3,6}[ \-][0-9]{3,6}|[a-z]{4}[a-z*]{1,3}[0-9][a-z0-9*]{4,6})",
     .needs = {.digits = 4},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.9F,
     .failed = 0,
     .check = has_digits,
     .before = 40,
     .after = 16},
    // Dashed as abroad: "N04-12-007731".
    {.name = "driver_licence.dashed",
     .type = EntityType::kDriverLicence,
     .pattern = R"([a-z]{1,3}[0-9]{0,4}-[0-9]{2,6}-[0-9]{2,7})",
     .needs = {.digits = 6, .byte = '-'},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.85F,
     .before = 64,
     .after = 16},
    {.name = "driver_licence.spaced",
     .type = EntityType::kDriverLicence,
     .pattern = R"((?:[a-z][ .\-]{0,3})?[0-9](?:[ .\-\n]{0,3}[0-9]){5,13})",
     .needs = {.digits = 6},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.8F,
     .failed = 0,
     .check = has_digits,
     .before = 32,
     .after = 0},
};

}  // namespace

extern const Recognizer kDriverLicence;
const Recognizer kDriverLicence = {.name = "driver_licence", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
