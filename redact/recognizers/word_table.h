// WordTable: which kinds a word is of, by one look-up in a list of folded words.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "redact/word_hash.h"

namespace guichet::redact {

/// Open addressing with eight bytes a slot, so that thousands of words stay in the cache. Thread-safe once filled.
class WordTable {
 public:
  explicit WordTable(std::size_t most_words) : slots_(std::bit_ceil(most_words + most_words / 2)) {}

  /// `list`: words of at most 255 bytes with one space behind each, or between them. No more words in all than the constructor was told.
  void add(std::string_view list, std::uint8_t kinds) {
    for (std::size_t begin = 0; begin < list.size();) {
      const std::size_t end = std::min(list.find(' ', begin), list.size());
      const std::string_view word = list.substr(begin, end - begin);
      const std::uint32_t hash = word_hash(word);
      Slot& slot = slots_[slot_of(word, hash)];
      if (slot.length == 0) {
        slot = {static_cast<std::uint32_t>(words_.size()), tag_of(hash), static_cast<std::uint8_t>(word.size()), 0};
        words_ += word;
      }
      slot.kinds = static_cast<std::uint8_t>(slot.kinds | kinds);
      begin = end + 1;
    }
  }

  /// Hands every word to `visit`.
  template <class Visit>
  void for_each(const Visit& visit) const {
    for (const Slot& slot : slots_) {
      if (slot.length != 0) visit(std::string_view(words_).substr(slot.begin, slot.length));
    }
  }

  /// The bits of all lists that hold the word. O(1).
  std::uint8_t kinds(std::string_view word) const noexcept { return kinds(word, word_hash(word)); }
  /// With the word's hash already known.
  std::uint8_t kinds(std::string_view word, std::uint32_t hash) const noexcept {
    return word.empty() ? std::uint8_t{0} : slots_[slot_of(word, hash)].kinds;
  }

 private:
  struct Slot {
    std::uint32_t begin = 0;  // in words_
    std::uint16_t tag = 0;    // the upper half of the hash: most other words are told apart by it
    std::uint8_t length = 0;  // 0: free
    std::uint8_t kinds = 0;
  };

  static std::uint16_t tag_of(std::uint32_t hash) noexcept { return static_cast<std::uint16_t>(hash >> 16U); }

  std::size_t slot_of(std::string_view word, std::uint32_t hash) const noexcept {
    for (std::size_t at = hash & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
      const Slot& slot = slots_[at];
      if (slot.length == 0) return at;
      if (slot.tag == tag_of(hash) && slot.length == word.size() &&
          same_bytes(words_.data() + slot.begin, word.data(), slot.length))
        return at;
    }
  }

  std::vector<Slot> slots_;
  std::string words_;
};

}  // namespace guichet::redact
