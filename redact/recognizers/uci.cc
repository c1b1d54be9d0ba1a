// UCI: unique client identifier / identificateur unique de client (IUC). 9999-9999 or 99-9999-9999, older
// temporary forms T99-9999-9999, X99-9999-9999 and "CAN" with twelve digits. No check digit is published.
// Source: IRCC help centre ("What is a UCI?"); research notes. Cases: uci.cases.
//
// Only 2-4-4 groups and the temporary forms are distinctive; 4-4 is also a span of years, and eight or ten
// solid digits are anything, so they need a cue. Eight zeros mean "none".
#include "redact/recognizer.h"
#include "redact/recognizers/checksum.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "uci", "ucis", "iucs", "u c i", "uci no", "uci number", "unique client identifier", "client id", "client identifier", "client number", "client no",
    "client identification", "id client", "iuc", "i u c", "identificateur unique", "identificateur unique de client", "identifiant unique",
    "identificateur de client", "numero de client", "no de client", "numero client", "numero iuc", "numero unique", "unique number", "identifiant client", "identifiant de client",
};

Verdict check(std::string_view value) {
  return digits_of(value).find_first_not_of('0') == std::string::npos ? Verdict::kFailed : Verdict::kPassed;
}

// "(2019-2024)" is a span of years, "(1500-2000)" of round numbers.
Verdict not_a_range(std::string_view value) {
  if (value.substr(2, 2) == "00" && value.substr(7) == "00") return Verdict::kFailed;
  const auto year = [](std::string_view four) { return four.starts_with("19") || four.starts_with("20"); };
  return year(value.substr(0, 4)) && year(value.substr(5)) ? Verdict::kFailed : check(value);
}

constexpr Rule kRules[] = {
    {.name = "uci.hyphenated",
     .type = EntityType::kUci,
     .pattern = R"([0-9]{2}-[0-9]{4}-[0-9]{4})",
     .needs = {.digits = 10, .byte = '-', .runs = "2 4 4"},
     .edge = Edge::kNumber,
     .bare = 0.85F,
     .cued = 1.0F,
     .failed = 0,
     .check = check},
    // "1140 2218 07", "10.7741.2208": ten digits that begin as they do, in groups that no telephone has.
    {.name = "uci.grouped_else",
     .type = EntityType::kUci,
     .pattern = R"((?:^|[,:;(|\n/] {0,2}|[a-z] )(1[01][0-9]{2}[ .\-][0-9]{4}[ .\-][0-9]{2}|1[01]\.[0-9]{4}\.[0-9]{4}))",
     .needs = {.digits = 10, .runs = "4 4 2|2 4 4"},
     .edge = Edge::kNumber,
     .bare = 0.82F,
     .cued = 1.0F,
     .failed = 0,
     .check = check},
    {.name = "uci.temporary",
     .type = EntityType::kUci,
     .pattern = R"([tx][ \-]?[0-9]{2}[ \-][0-9]{4}[ \-][0-9]{4}|can[ \-]?[0-9]{12})",
     .needs = {.digits = 10, .runs = "2 4 4|12"},
     .edge = Edge::kNumber,
     .bare = 0.85F,
     .cued = 1.0F,
     .failed = 0,
     .check = check},
    {.name = "uci.spaced_groups",
     .type = EntityType::kUci,
     .pattern = R"((?:^|[,:;(|\n] {0,2}|[a-z] )(1[0-9] [0-9]{4} [0-9]{4})(?:[,.;)|\n]|$))",
     .needs = {.digits = 10, .runs = "2 4 4"},
     .edge = Edge::kNumber,
     .bare = 0.58F,
     .cued = 1.0F,
     .failed = 0,
     .check = check},
    // In a note, in brackets behind the client's name: "KOVALENKO, Dmytro (8847-1920)".
    {.name = "uci.bracketed",
     .type = EntityType::kUci,
     .pattern = R"(\(([0-9]{4}-[0-9]{4})\))",
     .needs = {.digits = 8, .byte = '(', .runs = "4 4"},
     .edge = Edge::kNumber,
     .bare = 0.6F,
     .cued = 1.0F,
     .failed = 0,
     .check = not_a_range},
    {.name = "uci.cued",
     .type = EntityType::kUci,
     .pattern = R"((?:[tx][ \-]?)?(?:[0-9]{2}[ .\-/\n]{0,4})?[0-9]{4}[ .\-/\n]{0,4}[0-9]{4})",
     .needs = {.digits = 8},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.95F,
     .failed = 0,
     .check = check},
    {.name = "uci.spaced",
     .type = EntityType::kUci,
     .pattern = R"([0-9](?:[ .\-\n]{0,3}[0-9]){7,9})",
     .needs = {.digits = 8},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.85F,
     .failed = 0,
     .check = check,
     .before = 32,
     .after = 0},
};

}  // namespace

extern const Recognizer kUci;
const Recognizer kUci = {.name = "uci", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
