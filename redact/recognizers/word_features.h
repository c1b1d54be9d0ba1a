// WordFeatures: what every list of words says of a word, by one look-up a word of a text. What the recognizers ask of a
// word is then a bit of it. The lists stay where they are (name_words.h, address_words.h, month_names.h, number_words.h);
// this is their sum. Tested by tests/redact/word_features_test.cc.
#pragma once

#include <cstdint>
#include <string_view>

#include "redact/recognizers/address_words.h"
#include "redact/recognizers/name_words.h"

namespace guichet::redact {

/// What a word may be in a date; bits.
using DateKinds = std::uint8_t;
inline constexpr DateKinds kNumberInWords = 1;  ///< "twelve", "premier"
inline constexpr DateKinds kMonthName = 2;
inline constexpr DateKinds kDatePart = 4;       ///< "day", "mois"

struct WordFeatures {
  AddressKinds address = 0;
  WordKinds name = 0;
  DateKinds dates = 0;
  bool operator==(const WordFeatures&) const = default;
};

/// Of a folded word of letters whose word_hash() is `hash`. O(1).
const WordFeatures& word_features(std::string_view word, std::uint32_t hash) noexcept;

}  // namespace guichet::redact
