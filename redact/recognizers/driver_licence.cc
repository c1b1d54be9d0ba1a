// DRIVER_LICENCE: driver's licence numbers. Cases: driver_licence.cases.
//
// Ontario A9999-99999-99999 and Québec A9999-999999-99 are distinctive, and so is Manitoba's
// AA-AA-AA-A999AA; every other province writes a bare number and needs its cue.
// Source: Microsoft Purview sensitive information types for Canada; provincial sites (research notes).
#include "redact/recognizer.h"
#include "redact/recognizers/checksum.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "driver licence", "driver license", "drivers licence", "drivers license", "driver s licence", "driver s license", "driving licence", "driving license",
    "driver s licence number", "licence number", "license number", "licence no", "license no", "driver s permit", "dl", "dl number", "dl no",
    "permis de conduire", "numero de permis de conduire", "no de permis de conduire", "permis conduire", "permis de chauffeur",
};

Verdict has_digits(std::string_view value) {
  return digits_of(value).size() >= 4 ? Verdict::kPassed : Verdict::kFailed;
}

constexpr Rule kRules[] = {
    {.name = "driver_licence.ontario",
     .type = EntityType::kDriverLicence,
     .pattern = R"([a-z][0-9]{4}[ .\-]{1,3}[0-9]{5}[ .\-]{1,3}[0-9]{5})",
     .needs = {.digits = 14, .runs = "4 5 5"},
     .edge = Edge::kNumber,
     .bare = 0.9F,
     .cued = 1.0F},
    {.name = "driver_licence.quebec",
     .type = EntityType::kDriverLicence,
     .pattern = R"([a-z][0-9]{4}[ .\-]{1,3}[0-9]{6}[ .\-]{1,3}[0-9]{2})",
     .needs = {.digits = 12, .runs = "4 6 2"},
     .edge = Edge::kNumber,
     .bare = 0.9F,
     .cued = 1.0F},
    {.name = "driver_licence.manitoba",
     .type = EntityType::kDriverLicence,
     .pattern = R"([a-z]{2}-[a-z]{2}-[a-z]{2}-[a-z][0-9]{3}[a-z]{2})",
     .needs = {.digits = 3, .byte = '-', .runs = "3"},
     .edge = Edge::kNumber,
     .bare = 0.9F,
     .cued = 1.0F},
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
    {.name = "driver_licence.spaced",
     .type = EntityType::kDriverLicence,
     .pattern = R"((?:[a-z][ .\-]{0,3})?[0-9](?:[ .\-\n]{0,3}[0-9]){5,13})",
     .needs = {.digits = 6},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.8F,
     .before = 32,
     .after = 0},
};

}  // namespace

extern const Recognizer kDriverLicence;
const Recognizer kDriverLicence = {.name = "driver_licence", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
