// Siblings: answers of one topic that one detail parts (corpora/guichet/siblings), and what the engine made of them.
//   sibling_first     of the questions that say the detail, those with the sibling as first suggestion
//   sibling_answered  of them, those answered at once with the sibling
//   unsaid_answered   of the questions that leave the detail out, those answered at once instead of asked back
// All three should be low.
#include "engine/cli/measures/measure.h"

namespace guichet::measures {
namespace {

bool is_pair(const Answered& one) { return !one.question->sibling.empty(); }
bool sibling_first(const Answered& one) { return is_pair(one) && !one.ranked.empty() && one.ranked.front() == one.question->sibling; }
bool answered(const Answered& one) { return one.decision == engine::Decision::kAnswer; }

template <class Among, class Hit>
Figure share(std::span<const Answered> answers, Among among, Hit hit) {
  std::size_t hits = 0;
  std::size_t n = 0;
  for (const Answered& one : answers) {
    if (!among(one)) continue;
    ++n;
    hits += hit(one) ? 1U : 0U;
  }
  return Figure::proportion(hits, n);
}

Figure first(std::span<const Answered> answers) { return share(answers, is_pair, sibling_first); }
Figure given(std::span<const Answered> answers) {
  return share(answers, is_pair, [](const Answered& one) { return sibling_first(one) && answered(one); });
}
Figure unsaid(std::span<const Answered> answers) {
  return share(answers, [](const Answered& one) { return one.question->kind == "unsaid"; }, answered);
}

}  // namespace

extern const SuggestionMeasure kSiblingFirst;
constinit const SuggestionMeasure kSiblingFirst{
    "sibling_first",
    {"the sibling of the right answer is first (lower is better)", "la réponse sœur de la bonne est la première (moins, c'est mieux)"},
    first};

extern const SuggestionMeasure kSiblingAnswered;
constinit const SuggestionMeasure kSiblingAnswered{
    "sibling_answered",
    {"answered at once with the sibling (lower is better)", "répondues d'emblée par la réponse sœur (moins, c'est mieux)"},
    given};

extern const SuggestionMeasure kUnsaidAnswered;
constinit const SuggestionMeasure kUnsaidAnswered{
    "unsaid_answered",
    {"the detail was not said, and no question asked back (lower is better)",
     "le détail n'était pas dit, et rien n'a été demandé (moins, c'est mieux)"},
    unsaid};

}  // namespace guichet::measures
