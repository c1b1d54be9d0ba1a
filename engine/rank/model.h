// Model: how much each feature counts when candidates are ranked and nothing was learned. Fitted once on guichet's
// own questions; where there are examples, the mix of a learned model (mix.h) takes its place.
// Tested by model_test.cc.
#pragma once

#include <array>

#include "engine/rank/features.h"

namespace guichet::engine {

/// A linear model of the log-odds that a candidate is the right answer. A value.
struct RankModel {
  float bias = 0;
  std::array<float, kFeatureCount> weights{};

  static const RankModel& built_in() noexcept;
  double log_odds(const Features& features) const noexcept;
};

}  // namespace guichet::engine
