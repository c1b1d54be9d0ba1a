// Hit@3: of the answerable questions, those with a relevant answer among the first three: what a clarifying
// question with three options can save.
#include "engine/cli/measures/measure.h"

namespace guichet::measures {
namespace {

Figure compute(std::span<const Answered> answers) {
  const auto chosen = answerable(answers);
  std::size_t hits = 0;
  for (const Answered* one : chosen) hits += one->rank() >= 1 && one->rank() <= 3 ? 1U : 0U;
  return Figure::proportion(hits, chosen.size());
}

}  // namespace

extern const SuggestionMeasure kHit3;
constinit const SuggestionMeasure kHit3{
    "hit_3", {"a right answer is among the first three", "une bonne réponse est parmi les trois premières"}, compute};

}  // namespace guichet::measures
