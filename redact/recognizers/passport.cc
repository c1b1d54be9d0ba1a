// PASSPORT: passport numbers. Canadian: two letters and six digits, since 2023 a letter, six digits, two
// letters. Others by cue (India A9999999, France 99AA99999, China E99999999, United States and United Kingdom
// nine digits …), and the second line of a machine-readable zone, whose check digits prove it.
// Source: IRCC passport program; ICAO Doc 9303 part 4. Cases: passport.cases.
#include <algorithm>
#include <iterator>

#include "redact/recognizer.h"
#include "redact/recognizers/checksum.h"
#include "redact/recognizers/little_words.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "passport", "passport number", "passport no", "passport num", "passport nbr", "passport id", "passport s", "pass port", "pp", "pp no", "pp num", "pp number", "ppt", "ppt no", "passep", "passp", "psspt", "pspt", "passept", "pasport", "passprt", "passort", "passpor", "passeport s", "travel document number", "travel document",
    "travel document no", "travel doc no", "passeport", "numero de passeport", "no de passeport", "no passeport", "passeport no", "numero du passeport", "passeport num", "passport numero", "paseport", "pasaport", "passaporte", "passaporto",
    "titre de voyage", "document de voyage", "passeport numero", "num passeport", "pasaporte", "travel doc", "passports", "passeports", "refugee travel document", "certificate of identity", "certificat d identite", "reisepass", "pass nr", "passnummer", "paspoort", "pasaporte no",
};

// ICAO 9303: weights 7 3 1, digits as they are, A = 10 … Z = 35, '<' = 0.
int mrz_check_digit(std::string_view field) {
  constexpr int kWeights[] = {7, 3, 1};
  int sum = 0;
  for (std::size_t i = 0; i < field.size(); ++i) {
    const char c = field[i];
    const int value = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'z' ? c - 'a' + 10 : 0;
    sum += value * kWeights[i % 3];
  }
  return sum % 10;
}

// Line 2 of a TD3 zone: number (9), its check digit, nationality (3), birth date (6), its check digit, …
Verdict mrz_line(std::string_view value) {
  if (value.size() < 20) return Verdict::kFailed;
  const auto digit = [&](std::size_t i) { return value[i] - '0'; };
  const bool holds = mrz_check_digit(value.substr(0, 9)) == digit(9) && mrz_check_digit(value.substr(13, 6)) == digit(19);
  return holds ? Verdict::kPassed : Verdict::kFailed;
}

// Germany: nine of the letters C F G H J K L M N P R T V W X Y Z and digits, then a check digit over 7 3 1.
Verdict germany(std::string_view value) {
  if (digits_of(value).size() < 4) return Verdict::kFailed;
  return mrz_check_digit(value.substr(0, 8)) == value[8] - '0' ? Verdict::kPassed : Verdict::kFailed;
}

Verdict has_digits(std::string_view value) {
  const std::string_view last = value.size() > 10 ? value.substr(value.size() - 10) : value;
  const bool date = last.size() == 10 && (last[2] == last[5] || last[4] == last[7]) && last.find_first_of("./-") != std::string_view::npos;
  if (date && digits_of(value).size() == 8) return Verdict::kFailed;
  const std::size_t gap = value.find_first_of(" -");
  if (gap != std::string_view::npos && gap > 1 && is_little_word(value.substr(0, gap))) return Verdict::kFailed;
  const std::size_t digits = digits_of(value).size();
  return digits >= 5 && digits <= 9 ? Verdict::kPassed : Verdict::kFailed;
}

// Three letters before six digits may be a form or a service: "imm", "cit" and others are in public_number.cc.
Verdict no_word(std::string_view value) {
  static constexpr std::string_view kNever[] = {"tel", "fax", "sin", "nas", "uci", "iuc", "ref", "num", "nip", "pin", "mdp", "doc", "app", "dos", "cel", "bec", "rhb", "ext", "no", "id", "ep", "pr", "ip", "ca", "ct"};
  const std::size_t digits = value.find_first_of("0123456789");
  return std::find(std::begin(kNever), std::end(kNever), value.substr(0, digits)) == std::end(kNever) ? Verdict::kPassed : Verdict::kFailed;
}

constexpr Rule kRules[] = {
    {.name = "passport.canada",
     .type = EntityType::kPassport,
     .pattern = R"([a-z]{2}[0-9]{6}|[a-z][0-9]{6}[a-z]{2})",
     .needs = {.digits = 6, .runs = "6"},
     .edge = Edge::kNumber,
     .bare = 0.7F,
     .cued = 1.0F,
     .before = 80},
    // Italy, the United Kingdom, France, Spain, Pakistan, Japan and others: letters in front, seven digits or more.
    {.name = "passport.letters",
     .type = EntityType::kPassport,
     .pattern = R"([a-z]{2}[0-9]{7}|[0-9]{2}[a-z]{2}[0-9]{5}|[a-z]{3}[0-9]{6})",
     .needs = {.digits = 6, .runs = "7|2 5|6"},
     .edge = Edge::kNumber,
     .bare = 0.6F,
     .cued = 1.0F,
     .failed = 0,
     .check = no_word,
     .before = 80},
    // India, the United States, Germany, China: a letter and seven or eight digits.
    {.name = "passport.letter",
     .type = EntityType::kPassport,
     .pattern = R"([a-z][0-9]{7,8})",
     .needs = {.digits = 7, .runs = "7|8"},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 1.0F,
     .before = 80},
    {.name = "passport.germany",
     .type = EntityType::kPassport,
     .pattern = R"([cfghj-np-rtv-z][cfghj-np-rtv-z0-9]{7}[0-9])",
     .needs = {.digits = 4, .glued = 1},
     .edge = Edge::kWord,
     .bare = 0.6F,
     .cued = 1.0F,
     .failed = 0,
     .check = germany,
     .before = 80},
    {.name = "passport.canada_spaced",
     .type = EntityType::kPassport,
     .pattern = R"([a-z]{2}[ \-\n][0-9]{6}|[a-z]{2}[ .\-]?[0-9]{3}[ .\-][0-9]{3}|[a-z][ .\-]?[0-9]{6}[ .\-]?[a-z]{2}|[a-z][0-9]{1,5}\n[0-9]{1,5}[a-z]{2}|[a-z]{2}[0-9]{1,5}\n[0-9]{1,5})",
     .needs = {.digits = 6},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.9F,
     .failed = 0,
     .check = has_digits,
     .before = 80},
    {.name = "passport.cued",
     .type = EntityType::kPassport,
     .pattern = R"([a-z]{0,3}[0-9]{5,9}[a-z]{0,2}|[0-9]{2}[a-z]{2}[0-9]{5}|[a-z][0-9]{2}[a-z][0-9]{4,5}[a-z]?|[a-z]{1,2}[ \-][0-9]{6,8}|[a-z]{0,2}[0-9]{1,4}[a-z]{0,2}[0-9]{3,7}[a-z]{0,2}|(?:[a-z]{1,2} ?)?[0-9]{2,4}[ .\-][0-9]{2,4}[ .\-]?[0-9]{0,4})",
     .needs = {.digits = 5},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.8F,
     .failed = 0,
     .check = has_digits,
     .before = 80,
     .after = 12},
    // "ppt ME 771204": right behind its name, also where the letters are a word.
    {.name = "passport.named",
     .type = EntityType::kPassport,
     .pattern = R"(\b(?:ppt|passport|passeport|pp)(?: (?:no|number|num|numero))?[ :#.]{1,3}([a-z]{1,2} [0-9]{6,8}))",
     .needs = {.digits = 6, .cue = true},
     .edge = Edge::kNone,
     .bare = 0,
     .cued = 0.9F},
    {.name = "passport.spaced",
     .type = EntityType::kPassport,
     .pattern = R"((?:[a-z][ .\-]{1,3}){0,2}[0-9](?:[ .\-\n]{0,3}[0-9]){5,8}(?:[ .\-]{1,3}[a-z]\b){0,2})",
     .needs = {.digits = 6},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.75F,
     .failed = 0,
     .check = has_digits,
     .before = 24,
     .after = 0},
    {.name = "passport.mrz_number",
     .type = EntityType::kPassport,
     .pattern = R"([a-z0-9<]{9}[0-9][a-z<]{3}[0-9]{6}[0-9][mfx<][0-9]{6}[0-9][a-z0-9<]{14,16})",
     .needs = {.digits = 8, .runs = "13+|1+ 6+|6+"},
     .edge = Edge::kNone,
     .bare = 1.0F,
     .cued = 1.0F,
     .failed = 0.8F,
     .check = mrz_line},
    {.name = "passport.mrz_name",
     .type = EntityType::kPassport,
     .pattern = R"(p[a-z<][a-z]{3}[a-z]{1,30}<<[a-z<]{1,38})",
     .needs = {.byte = '<'},
     .edge = Edge::kNone,
     .bare = 1.0F,
     .cued = 1.0F},
};

}  // namespace

extern const Recognizer kPassport;
const Recognizer kPassport = {.name = "passport", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
