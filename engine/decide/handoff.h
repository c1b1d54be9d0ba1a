// Handoff: messages that a person must take, whatever the score: distress, urgency, a request for a person, the
// client's own file, and what is plainly none of the department's business. Bilingual.
//
//   "any update on my file?"                       own_file
//   "how do I check my application status"         nothing: anybody may be told how
//   "comment parler à un agent de voyage"          nothing
//
// Two witnesses: phrase patterns, which an agent can read and extend (data/handoff.en.txt, data/handoff.fr.txt), and a
// small linear model learned from examples (handoff_model.h), which knows the ways of saying it that no pattern lists.
// Tested by handoff_test.cc with handoff.en.cases and handoff.fr.cases.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "engine/analysis/word.h"
#include "engine/reply.h"
#include "redact/base/language.h"

namespace guichet::engine {

struct HandoffFinding {
  std::optional<Reason> reason;  ///< a person must take it, and why
  double probability = 0;        ///< 0..1: that a person must; below the decision it still lowers the confidence
  Reason likely = Reason::kOutOfScope;  ///< what it would be, by the model
};

/// `words` as analyze() gives them for `language`. Any thread.
HandoffFinding find_handoff(const std::vector<Word>& words, Language language);

/// Its reason alone.
std::optional<Reason> handoff_reason(const std::vector<Word>& words, Language language);

/// By the order of kRuleKinds, whether a pattern of the kind fires and whether one spares. What the model is told.
struct HandoffRules {
  std::array<bool, 5> fires{};
  std::array<bool, 5> spares{};
};
inline constexpr std::array<Reason, 5> kRuleKinds{Reason::kDistress, Reason::kUrgent, Reason::kAskedForHuman,
                                                  Reason::kOwnFile, Reason::kOutOfScope};  // the gravest first

/// What the detector reads of a message: its words written out (plain_words.h), and the patterns over both spellings.
struct HandoffReading {
  std::vector<Word> plain;
  HandoffRules rules;
};
HandoffReading read_for_handoff(const std::vector<Word>& words, Language language);
/// The gravest kind that fires and is not spared.
std::optional<Reason> reason_of(const HandoffRules& rules) noexcept;

/// Lines of the tables that cannot be read; a test keeps it empty.
std::vector<std::string_view> unreadable_handoff_lines();

}  // namespace guichet::engine
