// Handoff: messages that a person must take, whatever the score: distress, urgency, a request for a person, the
// client's own file, and what is plainly none of the department's business. Bilingual.
//
//   "any update on my file?"                       own_file
//   "how do I check my application status"         nothing: anybody may be told how
//   "comment parler à un agent de voyage"          nothing
//
// Phrase patterns, not a score: an agent can read data/handoff.en.txt and data/handoff.fr.txt and say what is missing.
// Tested by handoff_test.cc with handoff.en.cases and handoff.fr.cases.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "engine/analysis/word.h"
#include "engine/reply.h"
#include "redact/base/language.h"

namespace guichet::engine {

/// The gravest reason that fires. `words` as analyze() gives them for `language`. Any thread.
std::optional<Reason> handoff_reason(const std::vector<Word>& words, Language language);

/// By the order of kRuleKinds, whether a pattern of the kind fires and whether one spares. What the model is told.
struct HandoffRules {
  std::array<bool, 5> fires{};
  std::array<bool, 5> spares{};
};
inline constexpr std::array<Reason, 5> kRuleKinds{Reason::kDistress, Reason::kUrgent, Reason::kAskedForHuman,
                                                  Reason::kOwnFile, Reason::kOutOfScope};  // the gravest first
HandoffRules handoff_rules(const std::vector<Word>& words, Language language);

/// Lines of the tables that cannot be read; a test keeps it empty.
std::vector<std::string_view> unreadable_handoff_lines();

}  // namespace guichet::engine
