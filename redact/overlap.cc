#include "redact/overlap.h"

#include <algorithm>
#include <tuple>

namespace guichet::redact {
namespace {

// The spans that stay, for asking which of them a candidate meets.
class Kept {
 public:
  explicit Kept(const std::vector<Span>& kept) : kept_(kept) {
    std::size_t farthest = 0;
    for (const Span& span : kept_) farthest_end_.push_back(farthest = std::max(farthest, span.end));
  }

  // Whether a candidate lies inside a kept span or crosses its edge.
  bool strikes_out(const Span& candidate) const {
    auto i = static_cast<std::size_t>(
        std::lower_bound(kept_.begin(), kept_.end(), candidate.end,
                         [](const Span& keep, std::size_t end) { return keep.begin < end; }) -
        kept_.begin());
    while (i-- > 0 && farthest_end_[i] > candidate.begin) {
      if (!kept_[i].overlaps(candidate)) continue;
      if (!candidate.contains(kept_[i]) || candidate == kept_[i]) return true;
    }
    return false;
  }

 private:
  const std::vector<Span>& kept_;
  std::vector<std::size_t> farthest_end_;  // of the spans up to here
};

auto rank(const Candidate& candidate) {
  return std::make_tuple(-static_cast<std::ptrdiff_t>(candidate.span.size()), -candidate.score, candidate.cue_distance,
                         candidate.priority, candidate.span.begin);
}

}  // namespace

std::vector<Candidate> resolve_overlaps(std::vector<Candidate> candidates, const std::vector<Span>& kept) {
  if (!kept.empty()) {
    const Kept keep(kept);
    std::erase_if(candidates, [&](const Candidate& candidate) { return keep.strikes_out(candidate.span); });
  }
  if (candidates.empty()) return candidates;
  std::sort(candidates.begin(), candidates.end(),
            [](const Candidate& a, const Candidate& b) { return rank(a) < rank(b); });
  std::size_t end = 0;
  for (const Candidate& candidate : candidates) end = std::max(end, candidate.span.end);
  // Longer ones are placed first, so a winner in the way always covers the first or the last byte.
  std::vector<bool> taken(end);
  std::vector<Candidate> winners;
  for (Candidate& candidate : candidates) {
    if (taken[candidate.span.begin] || taken[candidate.span.end - 1]) continue;
    std::fill(taken.begin() + static_cast<std::ptrdiff_t>(candidate.span.begin),
              taken.begin() + static_cast<std::ptrdiff_t>(candidate.span.end), true);
    winners.push_back(candidate);
  }
  std::sort(winners.begin(), winners.end(),
            [](const Candidate& a, const Candidate& b) { return a.span.begin < b.span.begin; });
  return winners;
}

}  // namespace guichet::redact
