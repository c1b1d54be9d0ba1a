// ByteDfa: a bounded pattern as a table of states and bytes: one look-up a byte, no memory, no lock.
//
// RE2 answers "where in this text is the next match?", for any pattern, and makes its states as it goes, behind locks.
// The rules need less: "does a match begin *here*, and how far does it reach at most?", asked at a few places only.
// So the whole automaton is made beforehand (subset construction, then equal states merged), and shared by all threads.
// Tested by tests/redact/byte_dfa_test.cc, against RE2.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "redact/pattern/parse.h"

namespace guichet::redact {

/// Immutable; thread-safe.
class ByteDfa {
 public:
  static constexpr std::size_t kNone = SIZE_MAX;
  static constexpr std::size_t kMostStates = 2048;

  /// nullopt: outside the subset of parse.h, or too large for the caches; then RE2 has to do it.
  static std::optional<ByteDfa> compile(std::string_view pattern);
  static std::optional<ByteDfa> compile(const Program& program);

  /// The end of the longest match that begins at `at`, as RE2's leftmost-longest would have it; kNone: no match begins
  /// there. Looks at no byte farther than one behind the longest match.
  std::size_t longest(std::string_view text, std::size_t at) const noexcept {
    std::uint32_t entry = start_[at == 0 ? 0 : is_word_byte(text[at - 1]) ? 2 : 1];
    std::size_t end = kNone;
    for (;; ++at) {
      if (at == text.size()) return (entry & kAtEnd) != 0 ? at : end;
      const auto byte = static_cast<unsigned char>(text[at]);
      if ((entry & kAccepts) != 0 && (entry & (is_word_byte(text[at]) ? kBeforeWord : kBeforeOther)) != 0) end = at;
      entry = table_[((entry >> kFlagBits) << shift_) + classes_[byte]];
      if (entry == 0) return end;
    }
  }

  /// The bytes a match may begin with, whatever stands before it.
  const ByteSet& first_bytes() const noexcept { return first_; }

  /// The most bytes of a match; kNone without a limit.
  std::size_t longest_length() const noexcept { return longest_length_; }

  /// The most bytes of a match that may stand before the first `byte` in it; kNone where a match may do without.
  std::size_t most_before(char byte) const;

  /// Groups that capture; the automaton finds the match, not what they hold.
  unsigned groups() const noexcept { return groups_; }

  std::size_t states() const noexcept { return states_; }

  /// Sets of states, to ask what begins of texts lead on. A set is sorted; states are entries of the table.
  using States = std::vector<std::uint32_t>;
  States start_states() const;
  /// After one byte of `bytes`.
  States after(const States& states, const ByteSet& bytes) const { return after(states, classes_of(bytes)); }
  /// Likewise, of bytes looked at once: those that the pattern does not tell apart are one class.
  using Classes = std::vector<std::uint8_t>;
  Classes classes_of(const ByteSet& bytes) const;
  States after(const States& states, const Classes& classes) const;
  /// Whether a match may end here, if a byte of `next` (or the end of the text) follows.
  bool may_end(const States& states, const ByteSet& next, bool text_end) const;

 private:
  // An entry: the state, and whether a match may end there, which "\b" and "$" let depend on what follows.
  static constexpr unsigned kFlagBits = 3;
  static constexpr std::uint32_t kAtEnd = 1;
  static constexpr std::uint32_t kBeforeWord = 2;
  static constexpr std::uint32_t kBeforeOther = 4;
  static constexpr std::uint32_t kAccepts = 7;

  static constexpr bool is_word_byte(char c) noexcept {  // of "\b"
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  friend class DfaBuilder;
  std::array<std::uint8_t, 256> classes_{};
  std::array<std::uint32_t, 3> start_{};  // at the begin of the text; behind no word byte; behind one
  std::vector<std::uint16_t> table_;      // entries; row 0: the dead state
  unsigned shift_ = 0;                    // of a row
  std::size_t states_ = 0;
  unsigned groups_ = 0;
  std::size_t longest_length_ = kNone;
  ByteSet first_;
};

}  // namespace guichet::redact
