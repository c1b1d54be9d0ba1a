#include "engine/rank/feedback.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <unordered_map>

namespace guichet::engine {
namespace {

// What one document alone holds says nothing of the others.
constexpr std::size_t kLeastDocuments = 2;

std::vector<FieldIndex::Share> likeliest_terms(const FieldIndex& bodies, const std::vector<RankedAnswer>& ranked) {
  std::unordered_map<std::uint32_t, float> sums;
  for (std::size_t i = 0; i < std::min(ranked.size(), kFeedbackAnswers); ++i) {
    const auto belief = static_cast<float>(std::exp(ranked[i].log_odds - ranked.front().log_odds));
    for (const auto& [term, share] : bodies.row(ranked[i].answer)) {
      if (bodies.frequency_of(term) >= kLeastDocuments) sums[term] += belief * share;
    }
  }
  std::vector<FieldIndex::Share> terms;
  terms.reserve(sums.size());
  for (const auto& [term, sum] : sums) terms.push_back({term, sum});
  const auto kept = static_cast<std::ptrdiff_t>(std::min(terms.size(), kFeedbackTerms));
  std::partial_sort(terms.begin(), terms.begin() + kept, terms.end(), [](const auto& a, const auto& b) {
    return a.share != b.share ? a.share > b.share : a.term < b.term;  // the map has no order of its own
  });
  terms.resize(static_cast<std::size_t>(kept));
  return terms;
}

}  // namespace

void add_feedback(const FieldIndex& bodies, std::vector<RankedAnswer>& ranked) {
  const auto terms = likeliest_terms(bodies, ranked);
  float most = 0;
  for (auto& one : ranked) {
    float sum = 0;
    for (const auto& [term, share] : terms) sum += share * bodies.weight_of(term, one.answer);
    one.features[kFeedback] = sum;
    most = std::max(most, sum);
  }
  if (most <= 0) return;
  for (auto& one : ranked) one.features[kFeedback] /= most;
}

}  // namespace guichet::engine
