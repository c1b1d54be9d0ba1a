// DoubtfulRules: the rules of the table without what makes them sure: each that needs a cue or a check, asking for neither. What
// they find is doubtful: masked by a policy whose threshold is so low (`strict`), and the answer to "which rule nearly
// found this?". Tested by tests/redact/doubtful_test.cc.
#pragma once

#include <deque>
#include <span>
#include <string_view>
#include <vector>

#include "redact/recognizer.h"

namespace guichet::redact {

/// The score of a shape without cue or check.
inline constexpr float kDoubtfulScore = 0.25F;

/// Recognizers in the places of all_recognizers(), so that their cues are the same. Immutable.
class DoubtfulRules {
 public:
  static const DoubtfulRules& of_table();
  /// And asking for no edges either.
  static const DoubtfulRules& without_edges();
  DoubtfulRules(const DoubtfulRules&) = delete;
  DoubtfulRules& operator=(const DoubtfulRules&) = delete;

  std::span<const Recognizer* const> recognizers() const { return pointers_; }

 private:
  explicit DoubtfulRules(bool with_edges);

  std::deque<std::vector<Rule>> rules_;
  std::deque<Recognizer> recognizers_;
  std::vector<const Recognizer*> pointers_;
};

/// Of the table of recognizers; null for an unknown name.
const Rule* find_rule(std::string_view name) noexcept;

/// Whether what such a rule found could be somebody's number: six digits or more, and no date of our days. Shorter numbers, and
/// words, are everywhere.
bool is_worth_doubting(const Candidate& candidate, std::string_view folded_text) noexcept;

/// A doubtful candidate as it is reported: without signs at its ends and words before it, and as OTHER where its shape alone says what it is.
Candidate doubted(Candidate candidate, std::string_view folded_text) noexcept;

}  // namespace guichet::redact
