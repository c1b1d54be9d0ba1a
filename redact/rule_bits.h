// RuleBits: a set of rules, a bit each, in the order of the table.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace guichet::redact {

struct RuleBits {
  static constexpr std::size_t kMost = 256;  ///< rules
  std::array<std::uint64_t, kMost / 64> words{};

  void set(std::size_t rule) noexcept { words[rule / 64] |= std::uint64_t{1} << (rule % 64); }
  bool has(std::size_t rule) const noexcept { return (words[rule / 64] >> (rule % 64) & 1U) != 0; }
  bool any() const noexcept {
    std::uint64_t all = 0;
    for (const std::uint64_t word : words) all |= word;
    return all != 0;
  }
  RuleBits& operator|=(const RuleBits& other) noexcept {
    for (std::size_t i = 0; i < words.size(); ++i) words[i] |= other.words[i];
    return *this;
  }
  RuleBits& operator&=(const RuleBits& other) noexcept {
    for (std::size_t i = 0; i < words.size(); ++i) words[i] &= other.words[i];
    return *this;
  }
  friend RuleBits operator|(RuleBits a, const RuleBits& b) noexcept { return a |= b; }
  friend RuleBits operator&(RuleBits a, const RuleBits& b) noexcept { return a &= b; }
  friend RuleBits operator~(RuleBits a) noexcept {
    for (std::uint64_t& word : a.words) word = ~word;
    return a;
  }

  /// Each of them, in order.
  template <class Visit>
  void for_each(const Visit& visit) const {
    for (std::size_t i = 0; i < words.size(); ++i) {
      for (std::uint64_t word = words[i]; word != 0; word &= word - 1) {
        visit(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
      }
    }
  }
};

}  // namespace guichet::redact
