// PAYMENT_CARD: credit and debit card numbers, 13 to 19 digits with a Luhn check digit.
// Source: ISO/IEC 7812-1; issuer ranges as the networks publish them. Cases: payment_card.cases.
//
// A number of an issuer's length and range with a valid check digit is masked bare; behind a cue
// ("my Visa", "carte de crédit") a mistyped one too.
#include "redact/recognizer.h"
#include "redact/recognizers/checksum.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "card", "card number", "card no", "credit card", "debit card", "visa card", "mastercard", "master card", "amex", "american express",
    "visa debit", "credit", "debit", "cc", "discover", "carte", "carte de credit", "carte de debit", "numero de carte", "carte bancaire",
    "carte visa", "ma visa", "my visa", "visa no", "paid with", "paye avec", "carte prepayee",
};

struct IssuerRange {
  unsigned first;  // of the first four digits
  unsigned last;
  std::size_t shortest;
  std::size_t longest;
};
constexpr IssuerRange kIssuers[] = {
    {4000, 4999, 13, 19},  // Visa
    {5100, 5599, 16, 16},  // Mastercard
    {2221, 2720, 16, 16},  // Mastercard
    {3400, 3499, 15, 15},  // American Express
    {3700, 3799, 15, 15},
    {6011, 6011, 16, 19},  // Discover
    {6440, 6599, 16, 19},
    {6200, 6299, 16, 19},  // UnionPay
    {3528, 3589, 16, 19},  // JCB
    {3000, 3059, 14, 19},  // Diners Club
    {1000, 1999, 15, 15},  // UATP
    {3600, 3699, 14, 19},
    {3800, 3999, 14, 19},
    {5000, 5099, 12, 19},  // Maestro
    {5600, 5899, 12, 19},
    {6304, 6390, 12, 19},
    {6700, 6799, 12, 19},
    {4506, 4506, 16, 16},  // Interac (Desjardins and others)
};

Verdict check(std::string_view value) {
  const std::string digits = digits_of(value);
  if (digits.size() < 12 || !passes_luhn(digits) || all_same(digits)) return Verdict::kFailed;
  const unsigned head = static_cast<unsigned>(std::stoul(digits.substr(0, 4)));
  for (const IssuerRange& issuer : kIssuers) {
    if (head >= issuer.first && head <= issuer.last && digits.size() >= issuer.shortest && digits.size() <= issuer.longest) {
      return Verdict::kPassed;
    }
  }
  return Verdict::kFailed;
}

constexpr Rule kRules[] = {
    {.name = "payment_card.grouped",
     .type = EntityType::kPaymentCard,
     .pattern = R"([0-9]{4}[ .\-_/\n]{1,4}[0-9]{4}[ .\-_/\n]{1,4}[0-9]{4}[ .\-_/\n]{1,4}[0-9]{4})",
     .needs = {.digits = 16, .runs = "4 4 4 4"},
     .edge = Edge::kNumber,
     .bare = 0.95F,
     .cued = 1.0F,
     .failed = 0.85F,
     .check = check},
    {.name = "payment_card.grouped_long",
     .type = EntityType::kPaymentCard,
     .pattern = R"([0-9]{4}(?:[ .\-_/\n]{1,4}[0-9]{4}){2,3}[ .\-_/\n]{1,4}[0-9]{1,3})",
     .needs = {.digits = 13, .runs = "4 4 4"},
     .edge = Edge::kNumber,
     .bare = 0.9F,
     .cued = 1.0F,
     .failed = 0.7F,
     .check = check},
    {.name = "payment_card.amex",
     .type = EntityType::kPaymentCard,
     .pattern = R"(3[0-9]{3}[ .\-_/\n]{1,3}[0-9]{6}[ .\-_/\n]{1,3}[0-9]{4,5})",
     .needs = {.digits = 14, .runs = "4 6 4|4 6 5"},
     .edge = Edge::kNumber,
     .bare = 0.95F,
     .cued = 1.0F,
     .failed = 0.85F,
     .check = check},
    {.name = "payment_card.solid",
     .type = EntityType::kPaymentCard,
     .pattern = R"([1-6][0-9]{12,18})",
     .needs = {.digits = 13, .runs = "13+"},
     .edge = Edge::kNumber,
     .bare = 0.9F,
     .cued = 1.0F,
     .failed = 0.8F,
     .check = check},
    {.name = "payment_card.spaced",
     .type = EntityType::kPaymentCard,
     .pattern = R"([2-6](?:[ .\-\n]{0,3}[0-9]){12,18})",
     .needs = {.digits = 13},
     .edge = Edge::kNumber,
     .bare = 0.7F,
     .cued = 0.9F,
     .failed = 0,
     .check = check},
};

}  // namespace

extern const Recognizer kPaymentCard;
const Recognizer kPaymentCard = {.name = "payment_card", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
