// Top-1: of the answerable questions, those whose first suggested answer is relevant.
#include "engine/cli/measures/measure.h"

namespace guichet::measures {
namespace {

Figure compute(std::span<const Answered> answers) {
  const auto chosen = answerable(answers);
  std::size_t hits = 0;
  for (const Answered* one : chosen) hits += one->right() ? 1U : 0U;
  return Figure::proportion(hits, chosen.size());
}

}  // namespace

extern const SuggestionMeasure kTop1;
constinit const SuggestionMeasure kTop1{
    "top_1", {"first suggestion is right", "la première suggestion est la bonne"}, compute};

}  // namespace guichet::measures
