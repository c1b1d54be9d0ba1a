// Asked: a question whose candidates are known, by signals that did not know it. What mix and calibration are fitted on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/decide/handoff.h"
#include "engine/rank/learned_ranker.h"
#include "redact/base/language.h"

namespace guichet::engine {

struct Asked {
  Language language = Language::kEnglish;
  std::size_t half = 0;             ///< for cross-fitting
  bool check = false;               ///< a dev question: nearer to what will be asked than a held-out one
  std::size_t words = 0;
  double volume = 1;                ///< how often its answer is asked for, as tags tell; 1 in the mean
  HandoffFinding handoff;
  std::vector<std::uint32_t> right;  ///< answers; empty: a person must take it
  LearnedCandidates candidates;
};

inline constexpr std::size_t kHalves = 2;

}  // namespace guichet::engine
