// HEALTH_CARD: provincial and territorial health numbers. Cases: health_card.cases.
//
// Québec (RAMQ): four letters, then YYMMDD with 50 added to the month for women, two more digits; the date
// in it makes it distinctive. Ontario (OHIP): 9999-999-999-AA with a Luhn check digit. British Columbia
// (PHN): ten digits from 9, modulus 11. The others are bare runs of 7 to 12 digits and need their cue.
// Source: RAMQ, Ontario Health Insurance Plan and BC Ministry of Health formats (research notes, section 2).
#include <string>

#include "redact/recognizer.h"
#include "redact/recognizers/checksum.h"
#include "redact/recognizers/little_words.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "health card", "health card number", "health number", "health insurance", "health insurance number", "health care card", "healthcare number",
    "health no", "ohip", "phn", "personal health number", "care card", "msp", "msp number", "medicare", "medicare number", "mcp", "msi", "ahcip", "ahs number", "phin",
    "personal health identification", "hcn", "health id", "health services number", "hsn", "ifhp number", "medical card",
    "carte sante", "carte d assurance maladie", "assurance maladie", "numero d assurance maladie", "no d assurance maladie", "nam", "ramq",
    "carte soleil", "carte d assurance sante", "assurance sante", "numero de sante", "carte medicale", "numero d assurance sante", "carte de sante",
    "numero de carte sante", "carte sante ontario",
};

// YYMMDD of a RAMQ number (month 01-12 or 51-62, day 01-31), and its check digit: the letters as two-digit
// numbers (A = 01 … R = 18, S = 20 …), the year with its century, weighed and summed modulo 10.
Verdict ramq(std::string_view value) {
  const std::string digits = digits_of(value);
  if (digits.size() != 8) return Verdict::kFailed;
  int month = std::stoi(digits.substr(2, 2));
  if (month > 50) month -= 50;
  const int day = std::stoi(digits.substr(4, 2));
  if (month < 1 || month > 12 || day < 1 || day > 31) return Verdict::kFailed;

  constexpr int kWeights[] = {7, 1, 1, 3, 9, 7, 3, 9, 5, 3, 1, 3, 5, 7, 6, 9, 1};
  std::string letters;
  for (const char c : value.substr(0, 4)) {
    const int number = c - 'a' + 1 + (c > 'r' ? 1 : 0);
    letters += static_cast<char>('0' + number / 10);
    letters += static_cast<char>('0' + number % 10);
  }
  for (const std::string_view century : {"19", "20"}) {
    const std::string weighed = letters + std::string(century) + digits.substr(0, 7);
    int sum = 0;
    for (std::size_t i = 0; i < weighed.size(); ++i) sum += (weighed[i] - '0') * kWeights[i];
    if (sum % 10 == digits[7] - '0') return Verdict::kPassed;
  }
  return Verdict::kFailed;
}

Verdict ohip(std::string_view value) {
  const std::string digits = digits_of(value);
  return digits.size() == 10 && digits[0] != '0' && passes_luhn(digits) ? Verdict::kPassed : Verdict::kFailed;
}

// Behind a space two letters may be the next word.
Verdict version_code(std::string_view value) {
  return is_little_word(value.substr(value.size() - 2)) ? Verdict::kFailed : Verdict::kPassed;
}

constexpr Rule kRules[] = {
    {.name = "health_card.quebec",
     .type = EntityType::kHealthCard,
     .pattern = R"([a-z]{4}[ .\-]{0,2}[0-9]{4}[ .\-]{0,2}[0-9]{4})",
     .needs = {.digits = 8, .runs = "4 4|8"},
     .edge = Edge::kNumber,
     .bare = 0.9F,
     .cued = 1.0F,
     .failed = 0.8F,
     .check = ramq},
    {.name = "health_card.ontario",
     .type = EntityType::kHealthCard,
     .pattern = R"([1-9][0-9]{3}[ .\-]{1,4}[0-9]{3}[ .\-]{1,4}[0-9]{3}(?:[.\-]{0,4}[a-z]{2})?)",
     .needs = {.digits = 10, .runs = "4 3 3"},
     .edge = Edge::kNumber,
     .bare = 0.8F,
     .cued = 1.0F,
     .failed = 0.85F,
     .check = ohip},
    {.name = "health_card.ontario_spaced",
     .type = EntityType::kHealthCard,
     .pattern = R"([1-9][0-9]{3} {1,4}[0-9]{3} {1,4}[0-9]{3} {1,4}[a-z]{2})",
     .needs = {.digits = 10, .runs = "4 3 3"},
     .edge = Edge::kNumber,
     .bare = 0.8F,
     .cued = 1.0F,
     .failed = 0,
     .check = version_code},
    {.name = "health_card.cued",
     .type = EntityType::kHealthCard,
     .pattern = R"([a-z]{0,2}[0-9]{3,5}(?:[ .\-/\n]{0,4}[0-9]{1,4}){1,4}(?:-?\n?[a-z]{2})?)",
     .needs = {.digits = 6},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.9F},
    {.name = "health_card.spaced",
     .type = EntityType::kHealthCard,
     .pattern = R"((?:[a-z][ .\-]{1,3}){0,4}[0-9](?:[ .\-\n]{0,3}[0-9]){6,11}(?:[ .\-]{1,3}[a-z]\b){0,2})",
     .needs = {.digits = 7},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.8F,
     .before = 32,
     .after = 0},
};

}  // namespace

extern const Recognizer kHealthCard;
const Recognizer kHealthCard = {.name = "health_card", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
