// CompiledRule: one rule of the table, ready to find matches: its automaton, or RE2 where the automaton would be too large,
// and the judgement of a match by edges, cue and check. A rule that few texts call for is compiled by the first that does:
// a program that masks one message does not pay for a hundred automata. Tested by tests/redact/rule_matcher_test.cc.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "redact/pattern/byte_dfa.h"
#include "redact/recognizer.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// Bytes that RE2 may use for one rule. One that needs more to be compiled is an error; one that needs more while it
/// matches is matched in another way, slower and with little memory.
inline constexpr std::int64_t kRuleMemory = std::int64_t{16} << 20U;

/// Thread-safe, and but for what is made at first use immutable.
class CompiledRule {
 public:
  /// `program`: of its pattern, null where parse.h does not know it.
  CompiledRule(const Rule& rule, std::uint16_t owner, std::uint16_t priority, const Program* program, std::int64_t memory = kRuleMemory);
  CompiledRule(CompiledRule&&) noexcept;
  ~CompiledRule();

  const Rule& rule() const noexcept { return *rule_; }
  std::uint16_t owner() const noexcept { return owner_; }

  /// Its matches are whole values that begin at words or signs, and the automaton finds them. Made at once.
  const ByteDfa* at_words() const noexcept { return at_words_ ? &*at_words_ : nullptr; }

  /// Makes all that is made at first use; false when the pattern does not compile.
  bool complete() const;

  /// Every match that counts, from a place on; for rules that begin anywhere. `start`, when a text is begun, and `from`
  /// are kept between calls: where the next sign is that every match has, and where the rule goes on.
  struct Walk {
    std::size_t from = 0;
    std::size_t sign = 0;
    bool begun = false;
  };
  /// Throws std::bad_alloc where the pattern did not compile at its first use, so that no text passes unread.
  /// Looks at the matches that begin at `at`; false: there are no more in this text.
  bool visit(const TextView& view, std::size_t at, Walk& walk, std::vector<Candidate>& found) const;

  /// Whether a match counts: its edges, its cue, its check.
  std::optional<Candidate> judge(const TextView& view, Span span) const;

 private:
  struct Late;
  const Late& late() const;
  bool visit_by_re2(const TextView& view, std::size_t at, std::vector<Candidate>& found) const;

  const Rule* rule_;
  std::uint16_t owner_;
  std::uint16_t priority_;
  std::int64_t memory_;
  std::optional<ByteDfa> at_words_;
  std::unique_ptr<Late> late_;  // made at first use; null for at_words()
};

}  // namespace guichet::redact
