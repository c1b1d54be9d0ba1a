// p@72: of the 72 % of questions with the highest readiness (rounded to the nearest count, at least one), those
// that are right. 72 %: the share of sessions that the service this engine is modelled on did not hand over.
// p_at_72 takes answerable questions only; p_at_72_all every question, where readiness to answer a hand-over question
// is an error.
#include <algorithm>
#include <cmath>

#include "engine/cli/measures/measure.h"

namespace guichet::measures {
namespace {

Figure of(std::vector<const Answered*> chosen) {
  if (chosen.empty()) return Figure::proportion(0, 0);
  by_readiness(chosen);
  const auto wanted = static_cast<std::size_t>(std::llround(0.72 * static_cast<double>(chosen.size())));
  const std::size_t count = std::max<std::size_t>(1, wanted);
  std::size_t hits = 0;
  for (std::size_t i = 0; i < count; ++i) hits += chosen[i]->right() ? 1U : 0U;
  return Figure::proportion(hits, count);
}

Figure of_answerable(std::span<const Answered> answers) { return of(answerable(answers)); }
Figure of_all(std::span<const Answered> answers) { return of(all(answers)); }

}  // namespace

extern const SuggestionMeasure kPAt72;
constinit const SuggestionMeasure kPAt72{
    "p_at_72",
    {"precision of the most confident 72 %, answerable questions", "précision des 72 % les plus sûres, questions "
                                                                   "ayant une réponse"},
    of_answerable};

extern const SuggestionMeasure kPAt72All;
constinit const SuggestionMeasure kPAt72All{
    "p_at_72_all",
    {"precision of the most confident 72 %, all questions", "précision des 72 % les plus sûres, toutes les questions"},
    of_all};

}  // namespace guichet::measures
