// EverydaySlips: is a word that no list has an everyday word with one slip of the finger? "legaly", "chnge", "aplication": a
// letter too few, too many, another one, or two that changed places.
// Tested by tests/redact/name_signs_test.cc.
#pragma once

#include <cstdint>
#include <string_view>

namespace guichet::redact {

enum class Slip : std::uint8_t {
  kNone,
  kOther,    ///< a letter too many, another letter, two that changed places
  kMissing,  ///< a letter too few, the commonest of all
};

/// Of a folded word; of words of fewer than four letters every other one is a slip of something, so they are none. By the deletions
/// of each everyday word and of this one (Wolf Garbe, SymSpell, 2012): O(letters squared), no list is walked.
Slip slip_of_everyday_word(std::string_view word) noexcept;

}  // namespace guichet::redact
