// Fold: the comparable form of a word. lower() unifies case, width and apostrophes and keeps accents, for the
// stop list and the stemmer; fold() then drops accents and opens ligatures: "Œuvré" -> "œuvré" -> "oeuvre".
// Tested by analyzer_test.cc.
#pragma once

#include <string>
#include <string_view>

namespace guichet::engine {

/// Longer words are cut here, index and query alike, so that no term passes Xapian's 245 bytes.
inline constexpr std::size_t kMaxWordBytes = 64;

/// NFKC_Casefold, with every apostrophe as "'"; at most kMaxWordBytes, cut on a code point.
std::string lower(std::string_view word);

/// Of a lower() word: no combining marks; œ -> oe, æ -> ae.
std::string fold(std::string_view lower_word);

}  // namespace guichet::engine
