// Letters said aloud: the alphabet of the radio and the French names of letters. Tested through spoken_number.cases and
// plate.cases.
#pragma once

#include <string_view>

namespace guichet::redact {

struct SpelledLetter {
  char letter = 0;     ///< 0: the word is no letter
  bool sure = false;   ///< it is no everyday word too: "kilo", "hache"; not "ce", "november"
};

/// What letter a folded word says: "bravo", "hache", "k". O(1).
SpelledLetter spelled_letter(std::string_view word) noexcept;

}  // namespace guichet::redact
