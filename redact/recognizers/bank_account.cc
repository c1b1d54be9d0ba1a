// BANK_ACCOUNT: Canadian transit (5), institution (3) and account (7 to 12) numbers, together or apart.
// Source: Payments Canada, direct deposit format; institution numbers of the large banks. Cases: bank_account.cases.
#include <algorithm>
#include <iterator>

#include "redact/fold/bytes.h"
#include "redact/recognizer.h"
#include "redact/recognizers/checksum.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "account number", "account no", "acct", "acct no", "acct number", "bank account", "account", "bank", "transit", "transit number", "transit no", "institution", "institution number",
    "institution no", "routing", "routing number", "direct deposit", "void cheque", "void check", "chequing", "cpte", "no cpte", "no de cpte", "succ", "deposit", "depot", "branch", "acct num", "bank acct", "credit union", "rbc", "bmo", "td", "scotiabank", "cibc", "tangerine", "desjardins", "caisse", "banque nationale", "checking account", "savings account", "micr", "branch number",
    "compte", "numero de compte", "no de compte", "compte bancaire", "compte cheque", "compte cheques", "compte epargne", "numero de transit", "no de transit",
    "numero d institution", "no d institution", "depot direct", "specimen de cheque", "succursale", "folio", "banque",
};

// 001 BMO, 002 Scotiabank, 003 RBC, 004 TD, 006 National, 010 CIBC, 016 HSBC, 030 Canadian Western, 039
// Laurentian, 219 ATB, 540 Manulife, 614 Tangerine, 815 and 829 Desjardins, 809 and 828 credit unions, 621 …
constexpr std::string_view kInstitutions[] = {"001", "002", "003", "004", "006", "010", "016", "030", "039", "117", "219", "260", "270",
                                              "320", "338", "340", "352", "362", "509", "540", "568", "614", "621", "623", "703", "803",
                                              "807", "809", "815", "819", "828", "829", "837", "839", "849", "865", "869", "879", "889", "899"};

Verdict check(std::string_view value) {
  const std::string digits = digits_of(value);
  const std::size_t at = digits.size() > 8 && digits[0] == '0' && value.size() == digits.size() ? 1 : 5;
  const std::string_view institution = std::string_view(digits).substr(at, 3);
  return std::find(std::begin(kInstitutions), std::end(kInstitutions), institution) != std::end(kInstitutions) ? Verdict::kPassed
                                                                                                                : Verdict::kFailed;
}

Verdict institution_first(std::string_view value) {
  const std::string digits = digits_of(value);
  const std::string_view institution = std::string_view(digits).substr(value.find_first_of(" .-/") == 4 ? 1 : 0, 3);
  return std::find(std::begin(kInstitutions), std::end(kInstitutions), institution) != std::end(kInstitutions) ? Verdict::kPassed : Verdict::kFailed;
}

// "2026-01-26", and four groups of four, which is a card.
Verdict no_date(std::string_view value) {
  if (digits_of(value).size() < 5) return Verdict::kFailed;
  if (value.size() == 19 && !is_digit(value[4]) && !is_digit(value[9]) && !is_digit(value[14])) return Verdict::kFailed;
  const bool date = value.size() == 10 && ((value[4] == value[7] && !is_digit(value[4])) || (value[2] == value[5] && !is_digit(value[2])));
  return date && digits_of(value).size() == 8 ? Verdict::kFailed : Verdict::kPassed;
}

constexpr Rule kRules[] = {
    {.name = "bank_account.full",
     .type = EntityType::kBankAccount,
     .pattern = R"([0-9]{5}[ .\-/]{1,4}[0-9]{3}[ .\-/]{1,4}[0-9]{3,7}(?:[ .\-]{1,2}[0-9]{1,5}){0,2})",
     .needs = {.digits = 11, .runs = "5 3"},
     .edge = Edge::kNumber,
     .bare = 0.8F,
     .cued = 1.0F,
     .failed = 0.85F,
     .check = check},
    // Institution first: 003-06702-1172094.
    {.name = "bank_account.institution_first",
     .type = EntityType::kBankAccount,
     .pattern = R"(0?[0-9]{3}[ .\-/]{1,4}[0-9]{5}[ .\-/]{1,4}[0-9]{5,12})",
     .needs = {.digits = 13, .runs = "3 5|4 5"},
     .edge = Edge::kNumber,
     .bare = 0.6F,
     .cued = 1.0F,
     .failed = 0.85F,
     .check = institution_first},
    // "branch 06702, 003"
    {.name = "bank_account.behind_transit",
     .type = EntityType::kBankAccount,
     .pattern = R"((?:^|[^0-9])[0-9]{5} ?[,;/|\-] ?([0-9]{3})(?:[^0-9]|$))",
     .needs = {.digits = 8, .runs = "5 3", .cue = true},
     .edge = Edge::kNone,
     .bare = 0,
     .cued = 0.75F},
    {.name = "bank_account.cued",
     .type = EntityType::kBankAccount,
     .pattern = R"([0-9]{5,12}(?:-[0-9]{1,3})?|[0-9]{1,5}(?:[ .\-]{1,3}[0-9]{1,7}){1,4})",
     .needs = {.digits = 5},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.72F,
     .failed = 0,
     .check = no_date,
     .before = 28,
     .after = 0},
    {.name = "bank_account.institution",
     .type = EntityType::kBankAccount,
     .pattern = R"((?:inst|bank|banque|bank code|bank no|code de banque)(?:itution)?(?: (?:number|num|no|code|numero))?[ :.#|\-=]{1,5}(?:is |est )?(0?[0-9]{3}))",
     .needs = {.digits = 3, .runs = "3", .cue = true},
     .edge = Edge::kNumber,
     .bare = 0.7F,
     .cued = 0.7F},
    {.name = "bank_account.spaced",
     .type = EntityType::kBankAccount,
     .pattern = R"([0-9](?:[ .\-\n]{0,3}[0-9]){10,19})",
     .needs = {.digits = 11},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.72F,
     .before = 28,
     .after = 0},
};

}  // namespace

extern const Recognizer kBankAccount;
const Recognizer kBankAccount = {.name = "bank_account", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
