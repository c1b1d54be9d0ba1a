// HandoffTrust: how far a workspace believes the detector of handoff.h. The detector was made for an immigration counter:
// where clients ask a bank when their card comes, an answer exists, and its patterns fire all the same. Learned from the
// workspace's own questions (engine/learn/handoff_fitter.h); what serves without a model believes the detector.
// Tested by handoff_trust_test.cc.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "engine/decide/handoff.h"
#include "engine/rank/ranker.h"

namespace guichet::engine {

struct HandoffTrust {
  /// Log-odds that a person must take the message: bias + detector * (its log-odds) + outside * (likeness to those that a
  /// person had to take) + nearest * (likeness to the nearest known question).
  double bias = 0;
  double detector = 1;
  double outside = 0;
  double nearest = 0;
  /// By kRuleKinds: the least of these log-odds with which a finding of the kind is believed.
  std::array<double, kRuleKinds.size()> least = kBelieveAll;

  /// The same without a finding: where the workspace knows better.
  std::array<double, kRuleKinds.size()> sure = kNever;

  static constexpr std::array<double, kRuleKinds.size()> kNever{1e9, 1e9, 1e9, 1e9, 1e9};
  static constexpr std::array<double, kRuleKinds.size()> kBelieveAll{-1e9, -1e9, -1e9, -1e9, -1e9};
};

/// What the log-odds are made of; a value for learning.
struct PersonEvidence {
  double detector = 0;
  double outside = 0;
  double nearest = 0;
};
PersonEvidence person_evidence(const HandoffFinding& finding, const std::vector<RankedAnswer>& ranked) noexcept;

double person_log_odds(const PersonEvidence& evidence, const HandoffTrust& trust) noexcept;

/// The finding's reason, if the workspace believes it; or what is likely, where the log-odds alone are enough.
std::optional<Reason> trusted_reason(const HandoffFinding& finding, const PersonEvidence& evidence,
                                     const HandoffTrust& trust) noexcept;

}  // namespace guichet::engine
