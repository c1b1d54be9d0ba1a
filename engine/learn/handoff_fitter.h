// Handoff fitter: HandoffTrust of a workspace, from questions that have an answer and those that a person had to take,
// each by signals that did not know it. Tested by handoff_trust_test.cc.
#pragma once

#include <optional>
#include <vector>

#include "engine/decide/handoff_trust.h"
#include "engine/learn/asked.h"

namespace guichet::engine {

struct PersonCase {
  PersonEvidence evidence;
  std::optional<Reason> found;  ///< by the detector
  bool person = false;
  double weight = 1;
};

/// The log-odds are fitted where enough were labelled for a person, else they are the detector's own. A finding is
/// believed from where, of all that have an answer, few of its kind would be handed over. Deterministic.
HandoffTrust fit_handoff_trust(const std::vector<PersonCase>& cases);

/// Both languages together.
std::vector<PersonCase> person_cases(const std::vector<Asked>& asked);

}  // namespace guichet::engine
