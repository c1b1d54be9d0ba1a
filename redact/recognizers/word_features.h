// WordFeatures: what every list of words says of a word, by one look-up a word of a text. What the recognizers ask of a
// word is then a bit of it. The lists stay where they are (name_words.h, address_words.h, month_names.h, number_words.h);
// this is their sum. Tested by tests/redact/word_features_test.cc.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "redact/recognizers/address_words.h"
#include "redact/recognizers/name_words.h"
#include "redact/word_hash.h"

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

/// Every word of the lists and its features. Open addressing; a slot holds the whole of a short word, so that one line of the
/// cache answers. Immutable; thread-safe.
class WordFeatureTable {
 public:
  static const WordFeatureTable& of_all_lists();

  /// The number of a folded word of letters, the same in every text; 0: in no list. O(1).
  std::uint32_t number(std::string_view word, const HashedWord& hashed) const noexcept {
    for (std::size_t at = hashed.hash & mask_;; at = (at + 1) & mask_) {
      const Slot& slot = slots_[at];
      if (slot.features == 0) return 0;
      if (slot.first == hashed.first && slot.size == word.size() &&
          (word.size() <= 8 || same_bytes(letters_.data() + slot.rest, word.data() + 8, word.size() - 8))) {
        return static_cast<std::uint32_t>(at + 1);
      }
    }
  }
  const WordFeatures& of(std::uint32_t number) const noexcept { return features_[number == 0 ? 0 : slots_[number - 1].features]; }

  /// No number is larger.
  std::size_t largest_number() const noexcept { return slots_.size(); }

  /// To be called some words before number().
  void prefetch(std::uint32_t hash) const noexcept { __builtin_prefetch(&slots_[hash & mask_]); }

 private:
  WordFeatureTable();

  struct Slot {
    std::uint64_t first = 0;     // its first eight bytes
    std::uint32_t rest = 0;      // in letters_, the others
    std::uint16_t features = 0;  // in features_, as few words differ in what they are; 0: free
    std::uint16_t size = 0;
  };
  void put(const std::string& word);

  std::vector<Slot> slots_;
  std::size_t mask_ = 0;
  std::vector<WordFeatures> features_;
  std::string letters_;
};

/// Likewise of a word that does not stand in a folded text.
std::uint32_t word_number(std::string_view word) noexcept;

/// Of a folded word of letters whose word_hash() is `hash`, wherever it stands. O(1).
const WordFeatures& word_features(std::string_view word, std::uint32_t hash) noexcept;

}  // namespace guichet::redact
