// APPLICATION_NUMBER: numbers of applications, files, permits, confirmations of permanent residence (COPR)
// and permanent resident cards. A letter that names the line of business and nine digits (W304567890,
// E001234567, S…, V…, F…, H…, C…, T… for COPR, U… for permits), EP or PR and eight digits, RHB and nine.
// Source: IRCC help centre; published case notes (research notes, section 2). Cases: application_number.cases.
//
// Letter and nine digits are distinctive. Designated learning institutions are "O" and eleven digits and are
// not personal. Behind a cue ("file number", "numéro de dossier") any mix of six to fourteen letters and
// digits with five digits or more counts.
#include "redact/recognizer.h"
#include "redact/recognizers/checksum.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "application number", "application no", "application num", "application id", "app number", "app no", "file number", "file no", "file num",
    "case number", "case no", "application", "my file", "file", "permit number", "permit no", "document number", "document no", "work permit no",
    "study permit no", "copr", "copr number", "pr card", "pr card number", "pr card no", "card id", "e application number", "submission number",
    "confirmation number", "visa number", "visa no", "counterfoil", "eta number", "eta no", "eta", "numero d ave", "mon ave", "numero de l ave", "citizenship certificate", "certificat de citoyennete", "record number", "record no",
    "numero de demande", "no de demande", "num de demande", "numero de la demande", "numero demande", "demande no", "demande numero", "numero de dossier",
    "no de dossier", "no dossier", "num dossier", "numero dossier", "numero du dossier", "mon dossier", "dossier", "dossier no", "dossier numero", "demande", "numero de permis",
    "no de permis", "numero du permis", "permis no", "permis numero", "numero de document", "no de document", "document numero", "crp", "cdrp", "carte rp", "carte de rp",
    "numero de carte rp", "carte de resident permanent", "permanent resident card", "numero de confirmation", "confirmation", "numero de visa", "vignette", "fiche", "soumission",
};

// At least five digits, and not a year, a date or a form.
Verdict check(std::string_view value) {
  const std::string digits = digits_of(value);
  const bool date = digits.size() == 8 && value.size() == 8 && (digits.starts_with("19") || digits.starts_with("20")) &&
                    digits.substr(4, 2) <= "12" && digits.substr(6) <= "31";
  return digits.size() >= 5 && !date ? Verdict::kPassed : Verdict::kFailed;
}

constexpr Rule kRules[] = {
    {.name = "application_number.letter_nine",
     .type = EntityType::kApplicationNumber,
     .pattern = R"([bdefghnstuvw][ \-]?[0-9]{9}|[cl]-?[0-9]{9})",
     .needs = {.digits = 9, .runs = "9"},
     .edge = Edge::kNumber,
     .bare = 0.92F,
     .cued = 1.0F},
    {.name = "application_number.letters",
     .type = EntityType::kApplicationNumber,
     .pattern = R"((?:ep|pr)[ \-]?[0-9]{4}[ \-]?[0-9]{4}|(?:ep|pr)[ \-]?[0-9]{2}[ .\-][0-9]{3}[ .\-][0-9]{3}|[pr][a-z][0-9]{4}[ \-]?[0-9]{4}|rhb[ \-]?[0-9]{3}[ \-]?[0-9]{3}[ \-]?[0-9]{3})",
     .needs = {.digits = 8, .runs = "8|9|4 4|3 3 3|2 3 3"},
     .edge = Edge::kNumber,
     .bare = 0.85F,
     .cued = 1.0F},
    {.name = "application_number.grouped",
     .type = EntityType::kApplicationNumber,
     .pattern = R"((?:[bd-ik-xz][ .\-\n]{0,2}|[acjly][.\-]?)[0-9]{3}[ .\-\n]{1,2}[0-9]{3}[ .\-\n]{1,2}[0-9]{3})",
     .needs = {.digits = 9, .runs = "3 3 3"},
     .edge = Edge::kNumber,
     .bare = 0.82F,
     .cued = 0.95F},
    {.name = "application_number.cued",
     .type = EntityType::kApplicationNumber,
     .pattern = R"([a-z]{0,4}-?[0-9]{6,12}|[a-z] [0-9]{6,12}|[a-z]{1,3}-?[0-9]{2,4}[ \-][0-9]{3,6}(?:[ \-][0-9]{2,5})?|[0-9]{2,4}[\-/][0-9]{3,6}(?:[\-/][0-9]{1,5})?)",
     .needs = {.digits = 5},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.75F,
     .failed = 0,
     .check = check,
     .before = 32,
     .after = 0},
    {.name = "application_number.spaced",
     .type = EntityType::kApplicationNumber,
     .pattern = R"([a-z](?:[ .\-\n]{0,2}[0-9]){9})",
     .needs = {.digits = 9},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.85F},
    // Every digit apart: nothing else is written so.
    {.name = "application_number.apart",
     .type = EntityType::kApplicationNumber,
     .pattern = R"([bcdefghlnstuvw](?: [0-9]){9})",
     .needs = {.digits = 9},
     .edge = Edge::kNumber,
     .bare = 0.95F,
     .cued = 0.96F},
};

}  // namespace

extern const Recognizer kApplicationNumber;
const Recognizer kApplicationNumber = {.name = "application_number", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
