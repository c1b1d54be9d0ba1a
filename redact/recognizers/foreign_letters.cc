#include "redact/recognizers/foreign_letters.h"

#include <cstddef>
#include <cstdint>

namespace guichet::redact {
namespace {

// Letters with marks in French, and the signs among them (×, ÷); ü is in loan words of both languages.
bool is_ours(std::uint32_t c) noexcept {
  switch (c) {
    case 0xC0: case 0xC2: case 0xC6: case 0xC7: case 0xC8: case 0xC9: case 0xCA: case 0xCB: case 0xCE: case 0xCF: case 0xD4: case 0xD7: case 0xD9: case 0xDB: case 0xDC:
    case 0xE0: case 0xE2: case 0xE6: case 0xE7: case 0xE8: case 0xE9: case 0xEA: case 0xEB: case 0xEE: case 0xEF: case 0xF4: case 0xF7: case 0xF9: case 0xFB: case 0xFC: case 0xFF:
    case 0x152: case 0x153: case 0x178:
      return true;
    default:
      return false;
  }
}

bool is_latin_with_mark(std::uint32_t c) noexcept { return (c >= 0xC0 && c <= 0x24F) || (c >= 0x1E00 && c <= 0x1EFF); }

}  // namespace

bool has_foreign_letter(std::string_view raw) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(raw[i])); };
  for (std::size_t i = 0; i + 1 < raw.size(); ++i) {
    if (byte(i) < 0xC3) continue;
    std::uint32_t c = 0;
    if (byte(i) >= 0xC3 && byte(i) <= 0xC9) {
      c = (byte(i) & 0x1FU) << 6U | (byte(i + 1) & 0x3FU);
    } else if (byte(i) == 0xE1 && i + 2 < raw.size()) {
      c = 0x1000U | (byte(i + 1) & 0x3FU) << 6U | (byte(i + 2) & 0x3FU);
    } else {
      continue;
    }
    if (is_latin_with_mark(c) && !is_ours(c)) return true;
  }
  return false;
}

bool begins_in_other_script(std::string_view text) noexcept {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])) : 0U; };
  std::uint32_t c = 0;
  if (byte(0) >= 0xC3 && byte(0) <= 0xDF) {
    c = (byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU);
  } else if (byte(0) >= 0xE0 && byte(0) <= 0xEF) {
    c = (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
  }
  // Greek to the Hebrew and Arabic blocks; India to Georgia; Ethiopia; Cambodia and Mongolia; kana; Han; Hangul.
  return (c >= 0x370 && c <= 0x77F) || (c >= 0x900 && c <= 0x10FF) || (c >= 0x1200 && c <= 0x139F) || (c >= 0x1780 && c <= 0x18AF) || (c >= 0x3041 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF);
}

}  // namespace guichet::redact
