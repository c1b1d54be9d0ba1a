// NameLetters: does a word of no list sound like a name? What its letters say: how much likelier its groups of three are in the names
// of our lists than in the everyday words of both languages. "dilnoza" and "sanuka" do, "mispelled" and "extendicare" do not.
// Tested by tests/redact/name_letters_test.cc.
#pragma once

#include <string_view>

namespace guichet::redact {

/// How many times likelier, as a natural logarithm: above kSoundsLikeName one word in a hundred that is none is taken for a name,
/// below kSoundsLikeWord hardly a name is left. 0 for what is not letters only. O(letters); the first call counts the lists (about 2 ms).
float name_likeness(std::string_view word) noexcept;

inline constexpr float kMaySoundLikeName = 3;
inline constexpr float kSoundsLikeName = 6;
inline constexpr float kSoundsLikeWord = -9;

}  // namespace guichet::redact
