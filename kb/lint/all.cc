#include "kb/lint/check.h"

namespace guichet::kb {
namespace lints {
namespace {

constexpr Check kChecks[] = {
    {"missing-translation",
     {"an approved answer is not approved in the other language under the same code",
      "une réponse approuvée ne l'est pas dans l'autre langue sous le même code"},
     check_missing_translation},
    {"duplicate-code",
     {"a code stands for two approved answers of one language",
      "un code désigne deux réponses approuvées d'une même langue"},
     check_duplicate_code},
    {"duplicate-id",
     {"an identifier is used twice, among answers and pages together",
      "un identifiant sert deux fois, réponses et pages confondues"},
     check_duplicate_id},
    {"empty-text",
     {"a title or body is empty, or a body is too short to answer anything",
      "un titre ou un texte est vide, ou un texte est trop court pour répondre à quoi que ce soit"},
     check_empty_text},
    {"same-text",
     {"both languages of a code have the same body: one was not translated",
      "les deux langues d'un code ont le même texte : l'une n'a pas été traduite"},
     check_same_text},
    {"dates",
     {"dates that contradict each other, or keep an approved answer from being live",
      "des dates qui se contredisent, ou qui empêchent une réponse approuvée d'être en ligne"},
     check_dates},
    {"url",
     {"an address that is not an absolute http or https address",
      "une adresse qui n'est pas une adresse http ou https absolue"},
     check_url},
    {"audience",
     {"an audience that is not known, or that differs between the languages of a code",
      "un public inconnu, ou qui diffère entre les langues d'un code"},
     check_audience},
    {"page-pair",
     {"a page has no page in the other language", "une page n'a pas de page dans l'autre langue"},
     check_page_pair},
    {"near-duplicate",
     {"two codes have nearly the same body", "deux codes ont presque le même texte"},
     check_near_duplicate},
    {"contradiction",
     {"near-twin answers say nearly the same sentence with other numbers, or one denies it",
      "des réponses presque jumelles disent presque la même phrase avec d'autres nombres, ou l'une la nie"},
     check_contradiction},
    {"pair-parity",
     {"numbers, dates, yes or no, links, lists or length differ between the languages of a code",
      "nombres, dates, oui ou non, liens, listes ou longueur diffèrent entre les langues d'un code"},
     check_pair_parity},
    {"redirect-loop",
     {"retired answers forward to one another only", "des réponses retirées ne renvoient que l'une à l'autre"},
     check_redirect_loop},
    {"stale",
     {"an approved answer was last reviewed more than a year ago, or ends soon",
      "une réponse approuvée a été révisée il y a plus d'un an, ou échoit bientôt"},
     check_stale},
    {"unused-code",
     {"no tagged past question has the code", "aucune question passée étiquetée n'a ce code"},
     check_unused_code},
    {"unreached-answer",
     {"no test question (--questions) is for the answer", "aucune question d'essai (--questions) n'est pour la réponse"},
     check_unreached_answer},
};

}  // namespace

std::span<const Check> all_checks() { return kChecks; }

}  // namespace lints

std::vector<Finding> lint(const std::vector<Answer>& answers, const std::vector<Page>& pages,
                          const LintOptions& options) {
  std::vector<Finding> out;
  const lints::View view{answers, pages, options};
  for (const lints::Check& check : lints::all_checks()) {
    lints::Findings findings(check.name, out);
    check.run(view, findings);
  }
  return out;
}

std::vector<LintCheckInfo> lint_checks() {
  std::vector<LintCheckInfo> out;
  for (const lints::Check& check : lints::all_checks()) out.push_back({check.name, check.summary});
  return out;
}

}  // namespace guichet::kb
