#include "engine/cli/measures/risk_coverage.h"

namespace guichet::measures {

std::vector<CurvePoint> risk_coverage(std::span<const Answered> answers, std::size_t most) {
  auto chosen = all(answers);
  by_readiness(chosen);
  std::vector<CurvePoint> points;
  std::size_t hits = 0;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    hits += chosen[i]->right() ? 1U : 0U;
    const bool tie_goes_on = i + 1 < chosen.size() && !(chosen[i + 1]->readiness() < chosen[i]->readiness());
    if (tie_goes_on) continue;
    const auto count = static_cast<double>(i + 1);
    points.push_back({count / static_cast<double>(chosen.size()), static_cast<double>(hits) / count});
  }
  if (points.size() <= most || most < 2) return points;
  std::vector<CurvePoint> thinned;
  for (std::size_t i = 0; i < most; ++i) thinned.push_back(points[i * (points.size() - 1) / (most - 1)]);
  return thinned;
}

}  // namespace guichet::measures
