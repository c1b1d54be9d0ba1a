#include "corpora/measures/letters.h"

#include <algorithm>
#include <iterator>

namespace guichet::corpora {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

/// Above ASCII; Unicode 15 blocks, without the letters and numbers inside them.
constexpr Range kOther[] = {
    {0x0080, 0x00A9},    // C1, Latin-1 punctuation
    {0x00AB, 0x00B1},    // ª is a letter
    {0x00B4, 0x00B4},    // ² and ³ are numbers
    {0x00B6, 0x00B8},    // µ is a letter
    {0x00BB, 0x00BB},    // ¹, º, ¼ to ¾ are numbers and a letter
    {0x00BF, 0x00BF},
    {0x00D7, 0x00D7},
    {0x00F7, 0x00F7},
    {0x0300, 0x036F},    // combining marks
    {0x2000, 0x206F},    // general punctuation: spaces, dashes, quotes, joiners
    {0x20A0, 0x20CF},    // currency
    {0x20D0, 0x20FF},    // combining marks for symbols
    {0x2190, 0x245F},    // arrows, operators, technical
    {0x2500, 0x2775},    // boxes, shapes, dingbats; ❶ and so on are numbers
    {0x2794, 0x2BFF},
    {0x3000, 0x3004},    // CJK punctuation
    {0x3008, 0x3020},
    {0xFE00, 0xFE6F},    // variation selectors, vertical and small forms
    {0xFEFF, 0xFEFF},
    {0xFF01, 0xFF0F},    // full-width punctuation
    {0xFF1A, 0xFF20},
    {0xFF3B, 0xFF40},
    {0xFF5B, 0xFF65},
    {0xFFF9, 0xFFFD},
    {0x1F000, 0x1F0FF},
    {0x1F1E6, 0x1FAFF},  // flags, emoji
    {0xE0000, 0xE01EF},  // tags, variation selectors
};

}  // namespace

bool is_letter_or_digit(char32_t c) noexcept {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return std::none_of(std::begin(kOther), std::end(kOther), [c](Range range) { return range.first <= c && c <= range.last; });
}

}  // namespace guichet::corpora
