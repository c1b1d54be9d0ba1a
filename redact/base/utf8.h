// UTF-8: is it valid, where not, and how to make it so.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace guichet::utf8 {

/// One code point and the bytes it took. An ill-formed sequence gives U+FFFD, `valid` false, and the
/// length of its maximal subpart (Unicode 15, section 3.9, table 3-8; the practice of WHATWG decoders).
struct Decoded {
  char32_t code_point;
  unsigned length;  ///< 1 to 4
  bool valid;
};

/// Decodes at `offset`, which must be < text.size().
Decoded decode(std::string_view text, std::size_t offset) noexcept;

/// Bytes before the first ill-formed sequence; text.size() when all is valid. O(n).
std::size_t valid_prefix(std::string_view text) noexcept;
inline bool is_valid(std::string_view text) noexcept { return valid_prefix(text) == text.size(); }

/// The text with every ill-formed sequence replaced by U+FFFD. `replaced`, if given, gets their number.
std::string repaired(std::string_view text, std::size_t* replaced = nullptr);

/// Likewise, behind what `out` holds. How many were replaced.
std::size_t append_repaired(std::string& out, std::string_view text);

void append(std::string& out, char32_t code_point);

/// Whether a code point begins at `offset` (true at the end of the text). For valid UTF-8.
constexpr bool is_boundary(std::string_view text, std::size_t offset) noexcept {
  return offset >= text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U;
}

bool is_ascii(std::string_view text) noexcept;

}  // namespace guichet::utf8
