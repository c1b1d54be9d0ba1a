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
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "health card", "health card number", "health card no", "health number", "health insurance", "health insurance number", "health insurance card", "health care card", "health care number", "healthcare number", "healthcare card", "health coverage",
    "health no", "health num", "ohip", "ohip card", "phn", "p h n", "personal health number", "personal health card", "care card", "carecard", "services card", "bc services card", "msp", "msp number", "medicare", "medicare number", "medicare card", "medicare no", "mcp", "mcp number", "msi", "msi number", "ahcip", "ahs number", "alberta health", "phin",
    "manitoba health", "yukon health", "ontario health", "bc health", "quebec health", "ns health", "nb health", "pei health", "healthcare no", "health care no", "manitoba health number", "sask health", "saskatchewan health", "personal health identification", "hcn", "hc number", "health id", "health services number", "health services card", "hsn", "ifhp number", "ifhp", "medical card", "medical services plan", "health registration", "yhcip", "nwt health", "nunavut health",
    "medicare id", "mbi", "nhs", "nhs number", "nhs no",
    "carte sante", "carte d assurance maladie", "assurance maladie", "numero d assurance maladie", "no d assurance maladie", "nam", "n a m", "ramq", "numero de ramq", "numero ramq", "carte ramq",
    "carte soleil", "carte maladie", "carte de malade", "cam", "c a m", "no de carte soleil", "carte d assurance sante", "assurance sante", "numero de sante", "no de sante", "numero sante", "carte medicale", "numero d assurance sante", "carte de sante", "carte vitale",
    "numero de carte sante", "no de carte sante", "carte sante ontario", "numero personnel de sante", "numero d identification medicale", "regime de soins medicaux", "sante yukon", "sante ontario", "sante manitoba", "sante nunavut", "sante alberta", "sante saskatchewan", "sante no", "numero de soins", "pfsi", "numero de beneficiaire",
    "carte du manitoba", "carte de l alberta", "carte de la saskatchewan", "carte du nouveau brunswick", "carte de la nouvelle ecosse", "carte de terre neuve", "manitoba card", "alberta card", "saskatchewan card", "nova scotia card", "new brunswick card", "newfoundland card",
};

// "visa 4000 0522 6696", "card 5105 1051 0510", "cest 6011 1111 1117": the letters are a word, the digits a card's.
Verdict no_word(std::string_view value) {
  static constexpr WordSet kCards({"visa", "card", "cest", "amex", "bank", "sent", "call", "fois", "code"});
  const std::string_view letters = value.substr(0, 4);
  return kCards.contains(letters) ? Verdict::kFailed : Verdict::kPassed;
}

// YYMMDD of a RAMQ number (month 01-12 or 51-62, day 01-31), and its check digit: the letters as two-digit
// numbers (A = 01 … R = 18, S = 20 …), the year with its century, weighed and summed modulo 10.
Verdict ramq(std::string_view value) {
  const std::string digits = digits_of(value);
  if (digits.size() != 8 || no_word(value) == Verdict::kFailed) return Verdict::kFailed;
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

// British Columbia: 9, eight digits, and modulus 11 over the eight weighed 2 4 8 5 10 9 7 3.
Verdict british_columbia(std::string_view value) {
  constexpr int kWeights[] = {2, 4, 8, 5, 10, 9, 7, 3};
  const std::string digits = digits_of(value);
  if (digits.size() != 10 || digits[0] != '9') return Verdict::kFailed;
  int sum = 0;
  for (std::size_t i = 0; i < 8; ++i) sum += (digits[i + 1] - '0') * kWeights[i] % 11;
  return 11 - sum % 11 == digits[9] - '0' ? Verdict::kPassed : Verdict::kFailed;
}

// United Kingdom: ten digits, weights 10 to 2, modulus 11.
Verdict nhs(std::string_view value) {
  const std::string digits = digits_of(value);
  if (digits.size() != 10 || all_same(digits)) return Verdict::kFailed;
  int sum = 0;
  for (std::size_t i = 0; i < 9; ++i) sum += (digits[i] - '0') * static_cast<int>(10 - i);
  return (11 - sum % 11) % 11 == digits[9] - '0' ? Verdict::kPassed : Verdict::kFailed;
}

// Australia: first digit 2 to 6, weights 1 3 7 9 1 3 7 9, modulus 10, and the issue number.
Verdict australia(std::string_view value) {
  constexpr int kWeights[] = {1, 3, 7, 9, 1, 3, 7, 9};
  const std::string digits = digits_of(value);
  if (digits.size() != 10 || digits[0] < '2' || digits[0] > '6') return Verdict::kFailed;
  int sum = 0;
  for (std::size_t i = 0; i < 8; ++i) sum += (digits[i] - '0') * kWeights[i];
  return sum % 10 == digits[8] - '0' ? Verdict::kPassed : Verdict::kFailed;
}

// Behind a space two letters may be the next word.
Verdict version_code(std::string_view value) {
  return is_little_word(value.substr(value.size() - 2)) ? Verdict::kFailed : Verdict::kPassed;
}

// Not "2025", nor "2027-04": when it expires.
Verdict no_date(std::string_view value) {
  const bool year = value.starts_with("19") || value.starts_with("20");
  const bool date = year && value.size() >= 7 && value.size() <= 10 && value.find_first_of("-/.") == 4 && value.find_first_not_of("0123456789-/.") == std::string_view::npos;
  return date || digits_of(value).size() < 6 ? Verdict::kFailed : Verdict::kPassed;
}

constexpr Rule kRules[] = {
    {.name = "health_card.quebec",
     .type = EntityType::kHealthCard,
     .pattern = R"([a-z]{4}[ .\-]{0,2}[0-9]{4}[ .\-]{0,2}[0-9]{2}[ .\-]?[0-9]{2}|[a-z]{4}[ .\-]{0,2}[0-9]{2}[ .\-][0-9]{2}[ .\-][0-9]{2}[ .\-]?[0-9]{2})",
     .needs = {.digits = 8, .runs = "4 4|8|4 2 2|6 2|2 2 2 2|2 2 4"},
     .edge = Edge::kNumber,
     .bare = 0.9F,
     .cued = 1.0F,
     .failed = 0,
     .check = ramq},
    {.name = "health_card.quebec_miscopied",
     .type = EntityType::kHealthCard,
     .pattern = R"([a-z]{4}[ .\-]{0,2}[0-9]{4}[ .\-]{0,2}[0-9]{2}[ .\-]?[0-9]{2}|[a-z]{4}[ .\-]{0,2}[0-9]{2}[ .\-][0-9]{2}[ .\-][0-9]{2}[ .\-]?[0-9]{2})",
     .needs = {.digits = 8, .runs = "4 4|8|4 2 2|6 2|2 2 2 2|2 2 4"},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.8F,
     .failed = 0,
     .check = no_word},
    // The version code tells it from other numbers in these groups.
    {.name = "health_card.ontario_version",
     .type = EntityType::kHealthCard,
     .pattern = R"([1-9][0-9]{3}-[0-9]{3}-[0-9]{3}[ \-]?[a-z]{2})",
     .needs = {.digits = 10, .runs = "4 3 3"},
     .edge = Edge::kNumber,
     .bare = 0.75F,
     .cued = 1.0F,
     .failed = 0,
     .check = version_code},
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
    {.name = "health_card.british_columbia",
     .type = EntityType::kHealthCard,
     .pattern = R"(9[0-9]{3}[ .\-]?[0-9]{3}[ .\-]?[0-9]{3})",
     .needs = {.digits = 10, .runs = "10|4 3 3|4 6|7 3"},
     .edge = Edge::kNumber,
     .bare = 0.75F,
     .cued = 1.0F,
     .failed = 0.85F,
     .check = british_columbia},
    {.name = "health_card.nhs",
     .type = EntityType::kHealthCard,
     .pattern = R"([0-9]{3}[ \-][0-9]{3}[ \-][0-9]{4}|00[0-9]{8})",
     .needs = {.digits = 10, .runs = "3 3 4|10"},
     .edge = Edge::kNumber,
     .bare = 0.55F,
     .cued = 0.95F,
     .failed = 0,
     .check = nhs},
    {.name = "health_card.australia",
     .type = EntityType::kHealthCard,
     .pattern = R"([2-6][0-9]{3} ?[0-9]{5} ?[0-9])",
     .needs = {.digits = 10, .runs = "10|4 5 1"},
     .edge = Edge::kWord,
     .bare = 0.56F,
     .cued = 0.95F,
     .failed = 0,
     .check = australia},
    // United States Medicare: no S L O I B Z, digits in places 1, 4, 7, 10 and 11.
    {.name = "health_card.medicare",
     .type = EntityType::kHealthCard,
     .pattern = R"([1-9][ac-hj-km-np-rt-y][ac-hj-km-np-rt-y0-9][0-9]-?[ac-hj-km-np-rt-y][ac-hj-km-np-rt-y0-9][0-9]-?[ac-hj-km-np-rt-y]{2}[0-9]{2})",
     .needs = {.digits = 5},
     .edge = Edge::kWord,
     .bare = 0.75F,
     .cued = 0.95F},
    // Northwest Territories: a letter and seven digits.
    {.name = "health_card.cued",
     .type = EntityType::kHealthCard,
     .pattern = R"((?:[a-z][ \-]?)?[a-z]?[0-9]{3,5}(?:[ .\-/\n]{0,4}[0-9]{1,4}){1,4}(?:-?[a-z]{2})?)",
     .needs = {.digits = 6},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.9F,
     .failed = 0,
     .check = no_date},
    {.name = "health_card.spaced",
     .type = EntityType::kHealthCard,
     .pattern = R"((?:[a-z][ .\-]{1,3}){0,4}[0-9](?:[ .\-\n]{0,3}[0-9]){6,14}(?:[ .\-]{1,3}[a-z]\b){0,2})",
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
