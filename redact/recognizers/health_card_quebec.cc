// HEALTH_CARD of Québec with a wrong check digit: four letters, a valid birth date, two digits more. health_card.cc masks it
// behind its own cues; here whatever speaks of illness, a card or a clinic will do, for the shape is rare.
// Cases: health_card_quebec.cases.
#include <algorithm>
#include <iterator>
#include <string>

#include "redact/recognizer.h"
#include "redact/recognizers/checksum.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {"carte", "cartes", "malade", "maladie", "sante", "soleil", "hopital", "clinique", "clsc", "medecin", "docteur", "urgence", "pharmacie", "soins", "medicaments", "ramq", "nam", "cam",
                                      "card", "cards", "health", "sick", "hospital", "clinic", "doctor", "emergency", "pharmacy", "medical", "insurance", "assurance", "piece", "identite", "id"};

// The birth date alone, and no common word before it.
Verdict birth_date(std::string_view value) {
  static constexpr std::string_view kNever[] = {"from", "date", "till", "june", "july", "juin", "aout", "code", "since", "room", "page", "item", "tele", "line", "form", "zone", "born", "cest", "sont", "avec", "pour", "chez", "mois", "dans", "elle", "nous", "vous", "this", "that", "with", "have", "were", "when", "then", "also", "visa", "bank", "card", "amex", "iban", "file"};
  const std::string digits = digits_of(value);
  if (digits.size() != 8 || std::find(std::begin(kNever), std::end(kNever), value.substr(0, 4)) != std::end(kNever)) return Verdict::kFailed;
  int month = std::stoi(digits.substr(2, 2));
  if (month > 50) month -= 50;
  const int day = std::stoi(digits.substr(4, 2));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? Verdict::kPassed : Verdict::kFailed;
}

constexpr Rule kRules[] = {
    {.name = "health_card_quebec.mistyped",
     .type = EntityType::kHealthCard,
     .pattern = R"([a-z]{4}[0-9]{8}|[a-z]{4}[ .\-]{1,2}[0-9]{4}[ .\-]{0,2}[0-9]{2}[ .\-]?[0-9]{2}|[a-z]{4}-[0-9]{8})",
     .needs = {.digits = 8, .runs = "4 4|8|4 2 2|6 2"},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.95F,
     .failed = 0,
     .check = birth_date,
     .before = 160,
     .after = 40},
};

}  // namespace

extern const Recognizer kHealthCardQuebec;
const Recognizer kHealthCardQuebec = {.name = "health_card_quebec", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
