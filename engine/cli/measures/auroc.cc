// AUROC: the probability that an answerable question gets a higher readiness than a hand-over question, a tie
// counting half (the Mann-Whitney statistic). None when there are no questions of one kind.
#include <algorithm>

#include "engine/cli/measures/measure.h"

namespace guichet::measures {
namespace {

Figure compute(std::span<const Answered> answers) {
  std::vector<double> handover;
  for (const Answered& one : answers) {
    if (!one.answerable()) handover.push_back(one.readiness());
  }
  std::ranges::sort(handover);
  double wins = 0;
  std::size_t count = 0;
  for (const Answered& one : answers) {
    if (!one.answerable()) continue;
    ++count;
    const auto [low, high] = std::ranges::equal_range(handover, one.readiness());
    wins += static_cast<double>(low - handover.begin()) + static_cast<double>(high - low) / 2;
  }
  if (handover.empty()) return Figure::mean(0, 0);
  Figure figure = Figure::mean(wins / static_cast<double>(handover.size()), count);
  figure.n = count == 0 ? 0 : answers.size();
  return figure;
}

}  // namespace

extern const SuggestionMeasure kAuroc;
constinit const SuggestionMeasure kAuroc{
    "auroc",
    {"answerable questions told from hand-over questions by confidence",
     "questions ayant une réponse distinguées par la confiance de celles à transférer"},
    compute};

}  // namespace guichet::measures
