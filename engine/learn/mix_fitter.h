// Mix fitter: the weights of the signals that make the right candidates likeliest (conditional logit), one set a language,
// each held near what both languages together say. Tested by learn_test.cc.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "engine/learn/asked.h"
#include "engine/rank/mix.h"

namespace guichet::engine {

class MixFitter {
 public:
  /// Keeps the reference.
  explicit MixFitter(const std::vector<Asked>& asked);

  /// By language, on all questions or on those not of a half of them. Deterministic.
  std::array<MixWeights, 2> fit(std::optional<std::size_t> without_half = {}) const;

 private:
  using Weights = std::vector<double>;  // of features in their standard deviations
  Weights fit_some(std::optional<Language> language, std::optional<std::size_t> without_half, double l2,
                   const Weights& prior) const;

  const std::vector<Asked>& asked_;
  std::array<double, kMixCount> scales_{};
};

}  // namespace guichet::engine
