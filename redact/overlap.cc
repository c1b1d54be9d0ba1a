#include "redact/overlap.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "redact/fold/bytes.h"

namespace guichet::redact {
namespace {

// A cue that leads straight to its value: "NAS :", "my UCI is".
constexpr std::uint32_t kStraight = 20;  // bytes

constexpr float kDistinctive = 0.8F;
constexpr float kProven = 0.95F;

// What a value is called comes before what it looks like, but for a shape that only one thing has.
bool is_weak(const Candidate& candidate) {
  const bool called = !candidate.cue.empty() && candidate.cue_distance <= kStraight;
  const bool distinctive = candidate.cue.empty() ? candidate.score >= kDistinctive : candidate.score >= kProven && candidate.verdict == Verdict::kPassed;
  return !called && !distinctive;
}

auto rank(const Candidate& candidate) {
  return std::make_tuple(-static_cast<std::ptrdiff_t>(candidate.span.size()), candidate.yields, is_weak(candidate), -candidate.score, candidate.cue_distance,
                         candidate.priority, candidate.span.begin);
}

// As rank() orders them; their lengths mostly decide.
bool comes_first(const Candidate& a, const Candidate& b) {
  return a.span.size() != b.span.size() ? a.span.size() > b.span.size() : rank(a) < rank(b);
}

constexpr std::ptrdiff_t kSmallestRest = 4;  // in letters and digits

// The bytes that have a winner.
class Taken {
 public:
  explicit Taken(std::size_t size) : taken_(size) {}
  bool at(std::size_t i) const { return taken_[i]; }
  void take(const Span& span) {
    std::fill(taken_.begin() + static_cast<std::ptrdiff_t>(span.begin), taken_.begin() + static_cast<std::ptrdiff_t>(span.end), true);
  }
  // The first free stretch of a span from `from` on; empty at its end.
  Span free_in(const Span& span, std::size_t from) const {
    while (from < span.end && taken_[from]) ++from;
    std::size_t end = from;
    while (end < span.end && !taken_[end]) ++end;
    return {from, end};
  }

 private:
  std::vector<bool> taken_;
};

// Without what is no letter and no digit at its ends.
Span trimmed(std::string_view text, Span span) {
  while (span.begin < span.end && !is_word(text[span.begin])) ++span.begin;
  while (span.begin < span.end && !is_word(text[span.end - 1])) --span.end;
  return span;
}

}  // namespace

KeptSpans::KeptSpans(std::vector<Span> in_text_order) : kept_(std::move(in_text_order)) {
  std::size_t farthest = 0;
  for (const Span& span : kept_) farthest_end_.push_back(farthest = std::max(farthest, span.end));
}

bool KeptSpans::strikes_out(const Span& candidate) const {
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

std::vector<Candidate> resolve_overlaps(std::string_view text, std::vector<Candidate> candidates,
                                        const std::vector<Span>& kept, const std::vector<Span>& sealed) {
  if (!kept.empty()) {
    const KeptSpans keep(kept);
    std::erase_if(candidates, [&](const Candidate& candidate) { return keep.strikes_out(candidate.span); });
  }
  if (candidates.empty()) return candidates;
  // Of equals the one found first: no library decides.
  std::stable_sort(candidates.begin(), candidates.end(), comes_first);
  Taken taken(text.size());
  for (const Span& span : sealed) taken.take(span);
  const auto holds_sealed = [&](const Span& span) {
    const auto at = std::lower_bound(sealed.begin(), sealed.end(), span.begin,
                                     [](const Span& one, std::size_t begin) { return one.end <= begin; });
    return at != sealed.end() && at->begin < span.end;
  };
  std::vector<Candidate> winners;
  std::vector<Candidate> losers;
  winners.reserve(candidates.size());
  for (const Candidate& candidate : candidates) {
    // Longer ones are placed first, so a winner in the way always covers the first or the last byte.
    if (taken.at(candidate.span.begin) || taken.at(candidate.span.end - 1) || holds_sealed(candidate.span)) {
      losers.push_back(candidate);
    } else {
      taken.take(candidate.span);
      winners.push_back(candidate);
    }
  }
  for (const Candidate& loser : losers) {
    for (Span rest = taken.free_in(loser.span, loser.span.begin); rest.begin < rest.end; rest = taken.free_in(loser.span, rest.end)) {
      const Span value = trimmed(text, rest);
      if (std::count_if(text.begin() + static_cast<std::ptrdiff_t>(value.begin),
                        text.begin() + static_cast<std::ptrdiff_t>(value.end), is_word) < kSmallestRest) {
        continue;
      }
      taken.take(value);
      winners.push_back(loser);
      winners.back().span = value;
    }
  }
  std::sort(winners.begin(), winners.end(),
            [](const Candidate& a, const Candidate& b) { return a.span.begin < b.span.begin; });
  return winners;
}

}  // namespace guichet::redact
