// RuleMatcher: the rules of the recognizer table, compiled, and which of them a text calls for.
//
// The gate: a rule runs only when the text holds the digits, byte and, for a rule that never fires bare,
// the cue it needs. On ordinary chat that leaves none or one. RE2 in Latin-1 byte mode on folded text,
// so time is linear and no rule can be blinded by an ill-formed byte. Tested by rule_matcher_test.cc.
#pragma once

#include <memory>
#include <vector>

#include "redact/base/result.h"
#include "redact/recognizer.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// Thread-safe; but for the automata made at first use, immutable.
class RuleMatcher {
 public:
  /// kInternal, naming the rule, when a pattern does not compile.
  [[nodiscard]] static Result<RuleMatcher> compile(std::span<const Recognizer* const> recognizers);
  RuleMatcher(RuleMatcher&&) noexcept;
  RuleMatcher& operator=(RuleMatcher&&) noexcept;
  ~RuleMatcher();

  /// Compiles what otherwise the first text does that calls for it. kInternal, naming the rule, when a pattern does not.
  [[nodiscard]] Status complete() const;

  struct Found {
    std::vector<Candidate> candidates;
    std::vector<Span> kept;  ///< what the negative grammar keeps, in text order
  };
  Found find(const TextView& text) const { return {find_candidates(text), find_kept(text)}; }

  /// One side alone: where there is no candidate, nobody needs to know what is kept.
  std::vector<Candidate> find_candidates(const TextView& text) const;
  std::vector<Span> find_kept(const TextView& text) const;

 private:
  struct Impl;
  explicit RuleMatcher(std::unique_ptr<const Impl>);
  std::unique_ptr<const Impl> impl_;
};

}  // namespace guichet::redact
