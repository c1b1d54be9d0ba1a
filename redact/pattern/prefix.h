// Prefix: what the first bytes of a match may be, place by place, told from the pattern's program alone: far cheaper than
// its automaton, which is then made only for texts that hold such bytes. Tested by tests/redact/byte_dfa_test.cc.
#pragma once

#include <array>
#include <cstddef>

#include "redact/pattern/parse.h"

namespace guichet::redact {

struct Prefix {
  static constexpr std::size_t kLength = 6;
  /// The bytes that may stand at each place, the first being 0. All of them behind the end of the shortest match.
  std::array<ByteSet, kLength> bytes{};
  /// Whether a match may be over before this place.
  std::array<bool, kLength> over{};
};

/// Of matches that begin at the begin of the text, or behind it. A necessary condition: "\b" is taken to hold.
Prefix prefix_of(const Program& program, bool text_begin);

/// Every match begins with so many bytes, or is as long, without a blank (space, tab, line end …) among them; at most 64.
std::size_t least_unbroken(const Program& program);

/// Every match begins with a letter, digit or '_', and "\b" before it: never within a word.
bool begins_at_boundary(const Program& program);

/// Every match holds so many runs of digits with something between them; at most 16.
std::size_t least_numbers(const Program& program);

}  // namespace guichet::redact
