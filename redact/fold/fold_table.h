// FoldTable: what each code point becomes. Built once from ICU's Unicode data.
#pragma once

#include <cstdint>
#include <string_view>

namespace guichet::redact {

struct FoldEntry {
  enum Kind : std::uint8_t {
    kText,  ///< becomes `text` (ASCII, or the lower-case letter in UTF-8)
    kDrop,  ///< disappears: zero-width, bidi, soft hyphen
    kMark,  ///< disappears, and belongs to the letter before it
  };
  Kind kind = kText;
  bool upper = false;
  std::uint8_t length = 0;
  char bytes[8] = {};
  std::string_view text() const noexcept { return {bytes, length}; }
};

/// For any code point. Thread-safe; O(1) below U+3000 and in the blocks of disguises, an ICU look-up elsewhere.
FoldEntry fold_entry(char32_t c);

}  // namespace guichet::redact
