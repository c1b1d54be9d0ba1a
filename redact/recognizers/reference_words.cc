#include "redact/recognizers/reference_words.h"

#include <algorithm>
#include <iterator>

#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kNumberWords[] = {
    "id", "identifiant", "identificateur", "identification", "identifier", "ids", "matricule", "nbr", "nmbr", "no", "nos", "nr", "nro", "nuber", "num", "number", "numbers", "numbr", "nume", "numer", "numero", "numeros", "numro", "permanent", "ref", "reference",
};

constexpr std::string_view kPublicWords[] = {
    "achat", "act", "admissions", "alinea", "amount", "android", "ans", "applicants", "article", "balance", "batch",
    "bill", "birth", "build", "bus", "candidats", "cap", "cat", "catalog", "catalogue", "cents", "chapitre",
    "chapter", "chrome", "cnp", "code", "codes", "cost", "costs", "cout", "couts", "crs", "cutoff", "date", "dates",
    "days", "ddn", "deadline", "dli", "dob", "dollar", "dollars", "eed", "err", "erreur", "erreurs", "error",
    "errors", "etape", "example", "exemple", "fee", "feer", "fees", "flight", "form", "format", "forms", "formulaire",
    "formulaires", "frais", "gb", "heures", "hours", "http", "imm", "income", "increase", "inventaire", "inventory",
    "ios", "isbn", "iso", "issn", "item", "jours", "kb", "kg", "km", "loi", "lot", "mb", "minutes", "model", "modele",
    "mois", "montant", "months", "naics", "naissance", "noc", "page", "pages", "paid", "paragraph", "paragraphe",
    "part", "parts", "paye", "people", "percent", "permits", "personnes", "persons", "places", "plafond", "points",
    "population", "postal", "postale", "postcode", "pourcent", "price", "prix", "product", "produit", "pts",
    "purchase", "question", "questions", "queue", "quota", "rang", "rank", "reglement", "regulation", "reponse",
    "response", "revenu", "room", "salaire", "salary", "salle", "scg", "scian", "score", "scores", "section",
    "semaines", "series", "sku", "solde", "spots", "step", "subsection", "teer", "total", "trace", "update",
    "version", "vol", "weeks", "windows", "years", "zip",
};

constexpr std::string_view kLinks[] = {"is", "was", "est", "etait", "are", "as", "being", "c", "comme", "my", "mon", "ma"};

}  // namespace

bool names_a_number(std::string_view cue) noexcept {
  return std::any_of(std::begin(kNumberWords), std::end(kNumberWords), [&](std::string_view word) {
    return cue == word || (cue.size() > word.size() && cue.ends_with(word) && cue[cue.size() - word.size() - 1] == ' ');
  });
}

bool is_general(std::string_view cue) noexcept {
  static constexpr WordSet kGeneral({"id", "identifiant", "identificateur", "identifier", "no", "nos", "nbr", "nmbr", "nr", "nro", "nuber", "num", "number", "numbers", "numbr", "nume", "numer", "numero", "numeros", "numro", "ref", "reference", "file", "dossier", "case", "affaire", "applicant",
                                     "application", "candidat", "candidate", "requerant", "demande", "demandeur", "document", "card", "carte", "record", "profile", "profil", "client", "cliente", "matricule", "fiche", "submission", "soumission", "registration", "enregistrement", "copr", "passport application",
                                     "no dossier", "compte", "confirmation", "control", "controle", "identity card", "carte d identite", "request", "requete", "sponsor", "file numbers", "case numbers", "reference numbers", "application numbers", "numeros de dossier", "numeros de reference", "old cert", "cert", "certificate", "certificat", "travel document"});
  return kGeneral.contains(cue);
}

bool is_of_person(std::string_view cue) noexcept {
  static constexpr std::string_view kPersons[] = {"employe", "employee", "student", "etudiant", "etudiante", "eleve", "badge", "payroll", "matricule", "member", "membre", "membership", "patient", "adherent", "abonne", "subscriber", "ecrou", "staff", "buzz", "buzzer", "buzzer code", "entry code", "door code", "code d entree", "code de porte", "sonnez"};
  return std::find(std::begin(kPersons), std::end(kPersons), cue) != std::end(kPersons);
}

bool is_public_word(std::string_view word) noexcept {
  static constexpr WordSet kWords(kPublicWords);
  return kWords.contains(word);
}

bool is_link(std::string_view word) noexcept { return std::find(std::begin(kLinks), std::end(kLinks), word) != std::end(kLinks); }

}  // namespace guichet::redact
