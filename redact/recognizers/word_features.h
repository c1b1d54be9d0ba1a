// WordFeatures: what every list of words says of a word, by one look-up a word of a text. What the recognizers ask of a
// word is then a bit of it. The lists stay where they are (name_words.h, address_words.h, month_names.h, number_words.h);
// this is their sum. Tested by tests/redact/word_features_test.cc.
#pragma once

#include <cstdint>
#include <string_view>

#include "redact/recognizers/address_words.h"
#include "redact/recognizers/name_words.h"

namespace guichet::redact {

struct WordFeatures {
  AddressKinds address = 0;
  WordKinds name = 0;
  bool dates = false;  ///< a written date may begin with it: a month's name, a number, "day"
  bool operator==(const WordFeatures&) const = default;
};

/// Of a folded word of letters whose word_hash() is `hash`. O(1).
const WordFeatures& word_features(std::string_view word, std::uint32_t hash) noexcept;

}  // namespace guichet::redact
