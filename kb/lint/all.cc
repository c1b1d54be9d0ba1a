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
    {"page-pair",
     {"a page has no page in the other language", "une page n'a pas de page dans l'autre langue"},
     check_page_pair},
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
