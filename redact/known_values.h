// KnownValues: the values of a conversation that are masked wherever they stand again: numbers, addresses, accounts;
// not names, which have words of their own (propagation.h). Compared by letters and digits alone, so "613-555-0142" is
// "(613) 555.0142". Tested by tests/redact/propagation_test.cc.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "redact/entity_type.h"

namespace guichet::redact {

/// The letters and digits of a folded text.
std::string letters_and_digits(std::string_view folded);

/// Not thread-safe; part of a conversation.
class KnownValues {
 public:
  struct Known {
    EntityType type;
    std::string_view rule;
  };

  /// Remembers a value if it is distinctive: six letters and digits or more, a digit among them. The first type wins.
  /// `rule`: what found it first, in static storage; it is said again where the value is.
  void add(EntityType type, std::string_view folded_value, std::string_view rule);

  bool empty() const noexcept { return values_.empty(); }
  std::size_t longest() const noexcept { return longest_; }

  /// Whether a value has this length; saves most look-ups.
  bool has_length(std::size_t length) const noexcept { return length < 64 ? (lengths_ >> length & 1U) != 0 : length <= longest_; }

  /// Whether a value may begin with these letters and digits, of which one or two are looked at; saves most others.
  bool may_begin(std::string_view letters) const noexcept {
    const auto bit = [](const std::array<std::uint64_t, 4>& set, std::size_t at) { return (set[at / 64] >> (at % 64) & 1U) != 0; };
    return letters.size() < 2 ? !letters.empty() && bit(first_, static_cast<unsigned char>(letters[0])) : bit(pairs_, pair(letters));
  }

  /// By its letters and digits; nullptr: unknown. O(length).
  const Known* find(const std::string& value) const;

 private:
  // Of the first two bytes, in eight bits.
  static std::size_t pair(std::string_view letters) noexcept {
    return (static_cast<unsigned char>(letters[0]) * 11U + static_cast<unsigned char>(letters[1])) % 256;
  }

  std::unordered_map<std::string, Known> values_;
  std::array<std::uint64_t, 4> first_{};
  std::array<std::uint64_t, 4> pairs_{};
  std::uint64_t lengths_ = 0;
  std::size_t longest_ = 0;
};

}  // namespace guichet::redact
