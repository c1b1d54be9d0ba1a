#include "engine/decide/handoff_trust.h"

#include <algorithm>

#include "engine/decide/calibration.h"

namespace guichet::engine {

PersonEvidence person_evidence(const HandoffFinding& finding, const std::vector<RankedAnswer>& ranked) noexcept {
  PersonEvidence evidence{detector_log_odds(finding.probability), 0, 0};
  if (ranked.empty()) return evidence;
  evidence.outside = static_cast<double>(ranked.front().outside);
  for (const auto& one : ranked) evidence.nearest = std::max(evidence.nearest, static_cast<double>(one.signals[kNearestSignal]));
  return evidence;
}

double person_log_odds(const PersonEvidence& evidence, const HandoffTrust& trust) noexcept {
  return trust.bias + trust.detector * evidence.detector + trust.outside * evidence.outside +
         trust.nearest * evidence.nearest;
}

std::optional<Reason> trusted_reason(const HandoffFinding& finding, const PersonEvidence& evidence,
                                     const HandoffTrust& trust) noexcept {
  const auto reason = finding.reason.value_or(finding.likely);
  const auto kind = std::find(kRuleKinds.begin(), kRuleKinds.end(), reason);
  if (kind == kRuleKinds.end()) return finding.reason;
  const auto& needed = finding.reason ? trust.least : trust.sure;
  if (person_log_odds(evidence, trust) < needed[static_cast<std::size_t>(kind - kRuleKinds.begin())]) return std::nullopt;
  return reason;
}

}  // namespace guichet::engine
