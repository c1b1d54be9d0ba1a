// cov@96: the largest share of questions that a threshold on readiness can answer with a precision of at least
// 96 %: over all thresholds, the share at or above it, where 96 % of those are right. A threshold cannot part
// questions of equal readiness. 0 when no threshold reaches 96 %. cov_at_96 takes answerable questions only,
// cov_at_96_all every question.
// The threshold is chosen on the very questions it is measured on: an upper bound of what a threshold chosen
// elsewhere gives; answer_rate and answer_precision tell what the engine's own threshold gives.
#include "engine/cli/measures/measure.h"

namespace guichet::measures {
namespace {

Figure of(std::vector<const Answered*> chosen) {
  by_readiness(chosen);
  std::size_t best = 0;
  std::size_t hits = 0;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    hits += chosen[i]->right() ? 1U : 0U;
    const bool tie_goes_on = i + 1 < chosen.size() && !(chosen[i + 1]->readiness() < chosen[i]->readiness());
    if (!tie_goes_on && 100 * hits >= 96 * (i + 1)) best = i + 1;
  }
  return Figure::proportion(best, chosen.size());
}

Figure of_answerable(std::span<const Answered> answers) { return of(answerable(answers)); }
Figure of_all(std::span<const Answered> answers) { return of(all(answers)); }

}  // namespace

extern const SuggestionMeasure kCovAt96;
constinit const SuggestionMeasure kCovAt96{
    "cov_at_96",
    {"coverage at 96 % precision, answerable questions", "couverture à 96 % de précision, questions ayant une réponse"},
    of_answerable};

extern const SuggestionMeasure kCovAt96All;
constinit const SuggestionMeasure kCovAt96All{
    "cov_at_96_all",
    {"coverage at 96 % precision, all questions", "couverture à 96 % de précision, toutes les questions"},
    of_all};

}  // namespace guichet::measures
