// OTHER: identifying numbers without a type of their own: business numbers, certificates of acceptance
// (CAQ), labour market impact assessments (LMIA/EIMT), medical exams (IME), refugee board files, consultants'
// licences, tickets and references. Cases: other_number.cases.
//
// Only the business number (nine digits, RC/RT/RP/RM/RZ, four digits; Luhn over the nine) and the refugee
// board's TC9-99999 are distinctive. Source: Canada Revenue Agency; Immigration and Refugee Board.
#include <algorithm>

#include "redact/recognizer.h"
#include "redact/recognizers/checksum.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "business number", "bn", "craft number", "cra number", "gst number", "hst number", "caq", "caq number", "csq", "lmia", "lmia number", "lmia no", "eimt", "numero d eimt", "no d eimt",
    "ime", "ime number", "ime no", "umi", "medical exam number", "medical number", "numero d examen medical", "emi", "irb", "rpd", "rpd file", "cisr", "spr", "rcic", "rcic number", "crcic", "licence of consultant",
    "reference", "reference number", "reference no", "ref", "ref no", "ref number", "ticket", "ticket number", "ticket no", "tracking number", "tracking no", "tracking", "suivi", "colis", "receipt", "receipt number", "receipt no", "order number", "order no",
    "transaction number", "transaction id", "transaction no", "student number", "student id", "employee number", "employee id", "member number", "membership number", "atip", "request number", "request no", "policy number", "policy no", "payment id", "webform", "web form number", "web form",
    "numero d entreprise", "no d entreprise", "numero de reference", "no de reference", "numero de ticket", "billet", "numero de billet", "numero de suivi", "no de suivi", "recu", "recu no", "numero de recu", "no de recu", "numero de transaction",
    "code permanent", "matricule", "numero d etudiant", "numero etudiant", "numero d employe", "aiprp", "numero de requete", "numero de police", "formulaire web", "barreau", "numero de commande", "invitation code", "code d invitation", "numero d invitation",
    "insurance policy", "payment confirmation", "confirmation of payment", "confirmation de paiement", "law society number", "law society", "union card", "carte syndicale", "nexus", "nexus number", "passid", "pass id", "wcb claim", "cnesst",
    "job offer number", "offer of employment number", "offer number", "numero d offre", "numero de l offre", "offre d emploi", "job offer", "offer of employment", "certificate number", "certificate no", "numero de certificat", "no de certificat", "incident number", "case reference", "chronopost", "colissimo", "recepisse",
    "seaman book", "seaman s book", "seaman bk", "livret de marin", "fascicule de marin",
};

Verdict business_number(std::string_view value) {
  return passes_luhn(digits_of(value).substr(0, 9)) ? Verdict::kPassed : Verdict::kFailed;
}

// "Ticket 88213" is a queue number; six letters and digits or more identify somebody.
Verdict long_enough(std::string_view value) {
  const auto count = std::count_if(value.begin(), value.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); });
  const bool date = value.size() == 10 && value[4] == value[7] && (value.starts_with("19") || value.starts_with("20"));
  return !date && count >= 6 && digits_of(value).size() >= 4 ? Verdict::kPassed : Verdict::kFailed;
}

Verdict eight_digits(std::string_view value) {
  return digits_of(value).size() >= 8 ? Verdict::kPassed : Verdict::kFailed;
}

constexpr Rule kRules[] = {
    {.name = "other_number.business",
     .type = EntityType::kOther,
     .pattern = R"([0-9]{9}[ \-]?r[cmptz][ \-]?[0-9]{4}|[0-9]{5}[ \-][0-9]{4}[ \-]?r[cmptz][ \-]?[0-9]{4}|[0-9]{3}[ \-][0-9]{3}[ \-][0-9]{3}[ \-]?r[cmptz][ \-]?[0-9]{4})",
     .needs = {.digits = 13, .runs = "9 4|5 4 4|3 3 3 4"},
     .edge = Edge::kNumber,
     .bare = 0.9F,
     .cued = 1.0F,
     .failed = 0.85F,
     .check = business_number},
    // The programme account behind it is distinctive enough when the check digit is not right.
    {.name = "other_number.business_mistyped",
     .type = EntityType::kOther,
     .pattern = R"([0-9]{5}[ \-]?[0-9]{4}[ \-]?r[cmptz][ \-]?0[0-9]{3}|[0-9]{3}[ \-][0-9]{3}[ \-][0-9]{3}[ \-]?r[cmptz][ \-]?0[0-9]{3})",
     .needs = {.digits = 13, .runs = "9 4|5 4 4|3 3 3 4"},
     .edge = Edge::kNumber,
     .bare = 0.7F,
     .cued = 0.9F},
    // Universal Postal Union S10: two letters of the service, nine digits, two of the country.
    {.name = "other_number.parcel",
     .type = EntityType::kOther,
     .pattern = R"([a-z]{2}[ \-]?[0-9]{3}[ \-]?[0-9]{3}[ \-]?[0-9]{3}[ \-]?(?:ca|us|fr|gb|cn|de|in|be|ch|hk|mx|ma|dz|tn|jp|kr|br|au|nl|es|it))",
     .needs = {.digits = 9, .runs = "9|3 3 3"},
     .edge = Edge::kWord,
     .bare = 0.7F,
     .cued = 0.95F},
    // In other groups, or with its check digit apart: "XY 61833720 4 FR".
    {.name = "other_number.parcel_apart",
     .type = EntityType::kOther,
     .pattern = R"([a-z]{2}[ \-]?(?:[0-9][ \-]?){8}[0-9][ \-]?[a-z]{2})",
     .needs = {.digits = 9},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.86F,
     .before = 40,
     .after = 0},
    {.name = "other_number.parcel_canada_post",
     .type = EntityType::kOther,
     .pattern = R"([0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}|1z[0-9a-z]{16})",
     .needs = {.digits = 10},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.86F},
    {.name = "other_number.parcel_ups",
     .type = EntityType::kOther,
     .pattern = R"(1z[0-9a-z]{16}|1z(?: [0-9a-z]{2,4}){4,7})",
     .needs = {.digits = 8},
     .edge = Edge::kWord,
     .bare = 0.7F,
     .cued = 0.9F,
     .failed = 0,
     .check = eight_digits},
    {.name = "other_number.refugee_board",
     .type = EntityType::kOther,
     .pattern = R"([mtv][abc][0-9][ \-][0-9]{5})",
     .needs = {.digits = 6, .runs = "1 5"},
     .edge = Edge::kNumber,
     .bare = 0.8F,
     .cued = 1.0F},
    // Letters and two runs of digits between dashes: a receipt, a ticket, a case ("CR-20240511-8827").
    {.name = "other_number.dashed",
     .type = EntityType::kOther,
     .pattern = R"([a-z]{1,4}-[0-9]{4,9}-[0-9]{2,9}|[a-z]{2}-[0-9]{9}-[a-z]{2})",
     .needs = {.digits = 8, .byte = '-'},
     .edge = Edge::kNumber,
     .bare = 0.6F,
     .cued = 0.9F,
     .failed = 0,
     .check = eight_digits},
    {.name = "other_number.cued",
     .type = EntityType::kOther,
     .pattern = R"([a-z]{2}-[a-z]{2} [0-9]{5,9}|(?:[a-z]{1,6}-)?(?:[a-z]{1,6}[\-#]?)?[0-9]{4,14}(?:[a-z]{2,4}|(?:-[a-z0-9]{1,8}){0,3})|[0-9]{0,2}[a-z]{1,3}-[0-9]{2,4}-[0-9]{3,8}|[a-z]{1,6}-[0-9]{1,6}(?:-[0-9]{1,8}){0,3}|[0-9]{1,6}(?:[ \-][0-9]{2,10}){1,4})",
     .needs = {.digits = 4},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.82F,
     .failed = 0,
     .check = long_enough,
     .before = 40,
     .after = 0},
};

}  // namespace

extern const Recognizer kOtherNumber;
const Recognizer kOtherNumber = {.name = "other_number", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
