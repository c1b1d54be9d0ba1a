// WordEndings: whether a word ends like one of a list, by its last letter first: most words end like none, and one look at a
// table tells. Made by the compiler. Tested by tests/redact/word_set_test.cc.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace guichet::redact {

/// Endings of one byte or more, at most 64. constexpr WordEndings kAdverbs({"ly", "ment"});
template <std::size_t N>
class WordEndings {
 public:
  static constexpr std::size_t kNone = SIZE_MAX;

  constexpr explicit WordEndings(const std::string_view (&endings)[N]) {
    static_assert(N <= 64);
    for (std::size_t i = 0; i < N; ++i) {
      endings_[i] = endings[i];
      by_last_[static_cast<unsigned char>(endings[i].back())] |= std::uint64_t{1} << i;
    }
  }

  /// Whether a word, which may be empty, has one of the endings for which `also(place in the list)` holds.
  template <class Also>
  constexpr bool end(std::string_view word, const Also& also) const noexcept {
    if (word.empty()) return false;
    for (std::uint64_t left = by_last_[static_cast<unsigned char>(word.back())]; left != 0; left &= left - 1) {
      const auto i = static_cast<std::size_t>(std::countr_zero(left));
      if (word.ends_with(endings_[i]) && also(i)) return true;
    }
    return false;
  }
  constexpr bool end(std::string_view word) const noexcept {
    return end(word, [](std::size_t) { return true; });
  }

 private:
  std::array<std::string_view, N> endings_{};
  std::array<std::uint64_t, 256> by_last_{};
};

}  // namespace guichet::redact
