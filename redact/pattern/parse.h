// Parse: the patterns of rules (a subset of RE2's syntax) as a program of single bytes, for byte_dfa.h.
//
// Taken: bytes, escapes, classes, groups, "|", "?", "*", "+", "{n}", "{n,m}", "{n,}", "^", "$", "\b". Latin-1, as the
// rules are compiled: one byte, one character. Anything else is refused, and the rule stays with RE2.
// Tested by tests/redact/byte_dfa_test.cc.
#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace guichet::redact {

using ByteSet = std::bitset<256>;

/// One step of a pattern's program.
struct Step {
  enum Kind : std::uint8_t {
    kByte,      ///< one byte of `set`, then `next`
    kSplit,     ///< `next` or `other`
    kBegin,     ///< only at the begin of the text
    kEnd,       ///< only at its end
    kBoundary,  ///< only between a letter, digit or '_' and none
    kMatch,
  };
  Kind kind = kMatch;
  std::uint32_t set = 0;  ///< its place in Program::sets
  std::uint32_t next = 0;
  std::uint32_t other = 0;
};

struct Program {
  std::vector<ByteSet> sets;
  std::vector<Step> steps;
  std::uint32_t start = 0;
  unsigned groups = 0;  ///< that capture
};

/// A pattern without the group that is all of it: "(a|b)" is "a|b". The value is the same, and no group has to be found.
std::string_view without_whole_group(std::string_view pattern) noexcept;

/// nullopt: outside the subset, or longer than some thousand steps. Throws nothing.
std::optional<Program> parse_pattern(std::string_view pattern);

}  // namespace guichet::redact
