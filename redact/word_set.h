// WordSet: a handful of words, made into a table by the compiler: whether a word is one of them costs a look at one or two
// of them, however many there are. For lists that one file keeps to itself; the long ones are in recognizers/word_table.h.
// Tested by tests/redact/word_set_test.cc.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include "redact/word_hash.h"

namespace guichet::redact {

/// Whether a word is one of a list too short for a table. O(list).
template <std::size_t N>
constexpr bool among(const std::string_view (&words)[N], std::string_view word) noexcept {
  return std::find(words, words + N, word) != words + N;
}

/// Words of at least one byte. constexpr WordSet kArticles({"the", "a", "le"});
template <std::size_t N>
class WordSet {
 public:
  static constexpr std::size_t kNone = SIZE_MAX;

  constexpr explicit WordSet(const std::string_view (&words)[N]) { add_all(words); }
  static constexpr WordSet of(const std::array<std::string_view, N>& words) {
    WordSet set;
    set.add_all(words);
    return set;
  }

  /// The place of a word in the list, the first if it is there twice; kNone: it is not. O(1).
  constexpr std::size_t find(std::string_view word) const noexcept {
    if (word.empty()) return kNone;
    for (std::size_t at = place(word); slots_[at] != 0; at = (at + 1) % kSlots) {
      const std::string_view one = words_[slots_[at] - 1U];
      if (one.size() == word.size() && same(one, word)) return slots_[at] - 1U;
    }
    return kNone;
  }
  constexpr const std::array<std::string_view, N>& words() const noexcept { return words_; }
  constexpr bool contains(std::string_view word) const noexcept { return find(word) != kNone; }

 private:
  constexpr WordSet() = default;

  static constexpr std::size_t kSlots = std::bit_ceil(4 * N);

  template <class Words>
  constexpr void add_all(const Words& words) {
    static_assert(N < UINT16_MAX);
    for (std::size_t i = 0; i < N; ++i) {
      words_[i] = words[i];
      std::size_t at = place(words[i]);
      while (slots_[at] != 0 && words_[slots_[at] - 1U] != words[i]) at = (at + 1) % kSlots;
      if (slots_[at] == 0) slots_[at] = static_cast<std::uint16_t>(i + 1);
    }
  }

  static constexpr bool same(std::string_view a, std::string_view b) noexcept {
    if (std::is_constant_evaluated()) return a == b;
    return same_bytes(a.data(), b.data(), a.size());
  }

  // Size and three bytes tell most words apart.
  static constexpr std::size_t place(std::string_view word) noexcept {
    const auto byte = [word](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(word[i])); };
    std::uint32_t hash = byte(0) | byte(word.size() / 2) << 8U | byte(word.size() - 1) << 16U | static_cast<std::uint32_t>(word.size()) << 24U;
    hash *= 0x9E3779B1U;
    return (hash ^ hash >> 15U) % kSlots;
  }

  std::array<std::string_view, N> words_{};
  std::array<std::uint16_t, kSlots> slots_{};
};

/// The words of several sets as one: a word that is in none of them is looked up once.
template <std::size_t... N>
constexpr auto joined(const WordSet<N>&... sets) {
  std::array<std::string_view, (N + ...)> words{};
  auto next = words.begin();
  ((next = std::copy(sets.words().begin(), sets.words().end(), next)), ...);
  return WordSet<(N + ...)>::of(words);
}

}  // namespace guichet::redact
