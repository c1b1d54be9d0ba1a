// Resampling: how sure a figure is, and whether two engines differ, from the questions alone. Seeded: the same questions
// give the same numbers. Tested by tests/bench/suggestion_statistics_test.cc.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/cli/measures/measure.h"

namespace guichet::measures {

/// The middle 95 % of a measure over `rounds` bootstrap samples of the questions (B. Efron, "Bootstrap methods", Annals of
/// Statistics 7 (1979), percentile interval). For figures that are no proportion.
corpora::Interval bootstrap(const SuggestionMeasure& measure, std::span<const Answered> answers, std::size_t rounds = 300,
                            std::uint64_t seed = 1);

/// Two-sided p-value that paired values of two engines differ by chance: signs of the differences are flipped at random
/// (E. W. Noreen, "Computer-intensive methods for testing hypotheses", 1989; M. Smucker, J. Allan, B. Carterette, CIKM
/// 2007). (1 + as extreme) / (1 + rounds). 1 when nothing differs.
double paired_randomisation(std::span<const double> a, std::span<const double> b, std::size_t rounds = 10000, std::uint64_t seed = 1);

}  // namespace guichet::measures
