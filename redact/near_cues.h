// NearCues: which recognizers have a cue within the reach of any rule of theirs that needs one, place by place through a
// text. Tested by tests/redact/rule_matcher_test.cc.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "redact/text_view.h"

namespace guichet::redact {

class NearCues {
 public:
  /// A cue of `owner` counts up to so many bytes before the begin of a value, or behind it.
  void add(std::size_t owner, std::size_t before, std::size_t after) {
    Reach& reach = reaches_[owner];
    reach.before = std::max(reach.before, before);
    reach.after = std::max(reach.after, after);
    farthest_.before = std::max(farthest_.before, before);
    farthest_.after = std::max(farthest_.after, after);
  }

  /// Goes through a text, forwards.
  class Walk {
   public:
    Walk(const NearCues& near, const TextView& view) : near_(near), cues_(view.cues()), pending_(view.pending_cues()) {}

    /// Of values that begin at `at`, or soon behind it; a bit each. Amortised O(cues near).
    std::uint64_t owners(std::size_t at) {
      if (at < valid_until_) return owners_;
      const std::size_t behind = near_.farthest_.before + TextView::kLongestCue;
      while (first_ < cues_.size() && cues_[first_].begin + behind < at) ++first_;
      owners_ = pending_;
      valid_until_ = SIZE_MAX;
      for (std::size_t i = first_; i < cues_.size(); ++i) {
        const CueHit& hit = cues_[i];
        if (hit.begin > at + near_.farthest_.after) {
          valid_until_ = std::min(valid_until_, hit.begin - near_.farthest_.after);
          break;
        }
        // A cue counts from `opens` on and no longer at `closes`.
        const Reach& reach = near_.reaches_[hit.owner];
        const std::size_t opens = hit.begin - std::min<std::size_t>(hit.begin, reach.after);
        const std::size_t closes = hit.end + reach.before + 1;
        if (at < opens) {
          valid_until_ = std::min(valid_until_, opens);
        } else if (at < closes) {
          owners_ |= std::uint64_t{1} << hit.owner;
          valid_until_ = std::min(valid_until_, closes);
        }
      }
      return owners_;
    }

   private:
    const NearCues& near_;
    const std::vector<CueHit>& cues_;
    std::uint64_t pending_;
    std::uint64_t owners_ = 0;
    std::size_t first_ = 0;
    std::size_t valid_until_ = 0;
  };

 private:
  struct Reach {
    std::size_t before = 0;
    std::size_t after = 0;
  };
  std::array<Reach, 64> reaches_{};  // by recognizer
  Reach farthest_;
};

}  // namespace guichet::redact
