// Risk–coverage: how often an engine that answers the questions it is surest of is right, for every share of them.
// R. El-Yaniv, Y. Wiener, "On the foundations of noise-free selective classification", JMLR 11 (2010).
// Tested by tests/bench/suggestion_statistics_test.cc.
#pragma once

#include <span>
#include <vector>

#include "engine/cli/measures/measure.h"

namespace guichet::measures {

struct CurvePoint {
  double coverage = 0;   ///< share of the questions answered, 0..1
  double precision = 0;  ///< of these, those that are right
};

/// One point for each threshold on readiness, by growing coverage; questions of equal readiness are one point. Hand-over
/// questions count as wrong when answered. At most `most` points, evenly thinned; the last is always full coverage.
std::vector<CurvePoint> risk_coverage(std::span<const Answered> answers, std::size_t most = 200);

}  // namespace guichet::measures
