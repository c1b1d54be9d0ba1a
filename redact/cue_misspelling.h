// CueMisspelling: how clients misspell a long cue word: a letter left out or doubled, two letters changed round, a vowel
// or a like-sounding consonant for another. Tested by tests/redact/cue_index_test.cc.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guichet::redact {

/// The likely misspellings of a folded word, none for short words: one edit makes another word of "card" or "bank", not of
/// "passport". Without the word itself. O(length).
std::vector<std::string> misspellings(std::string_view word);

}  // namespace guichet::redact
