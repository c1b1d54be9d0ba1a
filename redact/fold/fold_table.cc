#include "redact/fold/fold_table.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <string>
#include <vector>

namespace guichet::redact {
namespace {

// Letters and signs that Unicode does not decompose, and those whose compatibility form is not the one
// people type.
struct Special {
  char32_t from;
  std::string_view to;
};
constexpr Special kSpecials[] = {
    {U'Æ', "ae"}, {U'æ', "ae"}, {U'Œ', "oe"}, {U'œ', "oe"},  {U'Ø', "o"},  {U'ø', "o"},  {U'Đ', "d"},  {U'đ', "d"},
    {U'Ð', "d"},  {U'ð', "d"},  {U'Þ', "th"}, {U'þ', "th"},  {U'Ł', "l"},  {U'ł', "l"},  {U'Ħ', "h"},  {U'ħ', "h"},
    {U'ı', "i"},  {U'Ŧ', "t"},  {U'ŧ', "t"},  {U'Ŋ', "n"},   {U'ŋ', "n"},  {U'ß', "ss"}, {U'ẞ', "ss"}, {U'ƒ', "f"},
    {U'‘', "'"},  {U'’', "'"},  {U'‚', "'"},  {U'‛', "'"},   {U'ʼ', "'"},  {U'ʹ', "'"},  {U'′', "'"},  {U'´', "'"},
    {U'“', "\""}, {U'”', "\""}, {U'„', "\""}, {U'«', "\""},  {U'»', "\""}, {U'‹', "'"},  {U'›', "'"},  {U'−', "-"},
    {U'⁃', "-"},  {U'⁄', "/"},  {U'∕', "/"},  {U'•', "*"},   {U'·', "."},  {U'…', "..."}, {U'№', "no"}, {U'º', "o"},
    {U'°', "o"},  {U'ª', "a"},  {U'。', "."}, {U'：', ":"},  {U'﹣', "-"}, {U'－', "-"}, {U'ー', "-"}, {U'｡', "."},
    {U'½', " 1/2"}, {U'¼', " 1/4"}, {U'¾', " 3/4"},
};

FoldEntry text_entry(std::string_view text, bool upper) {
  FoldEntry entry;
  entry.upper = upper;
  entry.length = static_cast<std::uint8_t>(std::min(text.size(), sizeof entry.bytes));
  std::copy_n(text.begin(), entry.length, entry.bytes);
  return entry;
}

FoldEntry compute(char32_t c) {
  const auto code = static_cast<UChar32>(c);
  const bool upper = u_isUUppercase(code) != 0;
  for (const Special& special : kSpecials) {
    if (special.from == c) return text_entry(special.to, upper);
  }
  if (c == 0xFFFD) return text_entry("\x01", false);  // an ill-formed byte that somebody repaired
  const int digit = u_charDigitValue(code);
  if (digit >= 0) return text_entry(std::string(1, static_cast<char>('0' + digit)), false);
  switch (u_charType(code)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
      return {FoldEntry::kMark, false, 0, {}};
    case U_FORMAT_CHAR:
      return {FoldEntry::kDrop, false, 0, {}};
    case U_SPACE_SEPARATOR:
      return text_entry(" ", false);
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
      return text_entry("\n", false);
    case U_OTHER_SYMBOL:
      return text_entry(" ", false);  // a picture or the sign of a cheque's code line parts words
    case U_DASH_PUNCTUATION:
      return text_entry("-", false);
    default:
      break;
  }
  if (u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return {FoldEntry::kDrop, false, 0, {}};
  // Compatibility decomposition without its marks, in lower case: "Ａ" and "𝐀" become "a".
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString decomposed;
  if (const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status); U_SUCCESS(status)) {
    if (nfkd->getDecomposition(code, decomposed) == 0) decomposed = icu::UnicodeString(code);
  }
  decomposed.foldCase();
  std::string plain;
  bool ascii = true;
  for (std::int32_t i = 0; i < decomposed.length();) {
    const UChar32 part = decomposed.char32At(i);
    i += U16_LENGTH(part);
    if (u_charType(part) == U_NON_SPACING_MARK) continue;
    if (part < 0x80) {
      plain += static_cast<char>(part);
    } else {
      ascii = false;
    }
  }
  if (ascii && !plain.empty() && plain.size() <= sizeof FoldEntry::bytes) return text_entry(plain, upper);
  icu::UnicodeString lower(code);
  lower.foldCase();
  std::string utf8;
  if (lower == icu::UnicodeString(code)) {
    lower.toUTF8String(utf8);
  } else {
    // What a letter becomes is folded in its turn ("Ƒ", "ΐ"), so that folding twice is folding once.
    for (std::int32_t i = 0; i < lower.length();) {
      const UChar32 part = lower.char32At(i);
      i += U16_LENGTH(part);
      utf8 += compute(static_cast<char32_t>(part)).text();
    }
  }
  return text_entry(utf8, upper);
}

// The blocks where letters, spaces and disguises live: kept in a table.
struct Block {
  char32_t first;
  char32_t last;
};
constexpr Block kBlocks[] = {{0x0000, 0x2FFF}, {0xFB00, 0xFFEF}, {0x1D400, 0x1D7FF}};

std::vector<FoldEntry> compute_block(const Block& block) {
  std::vector<FoldEntry> entries;
  entries.reserve(block.last - block.first + 1);
  for (char32_t c = block.first; c <= block.last; ++c) {
    if (c < 0x80) {
      const bool upper = c >= 'A' && c <= 'Z';
      const char byte = upper ? static_cast<char>(c + ('a' - 'A')) : static_cast<char>(c);
      entries.push_back(text_entry(std::string(1, byte), upper));
    } else {
      entries.push_back(compute(c));
    }
  }
  return entries;
}

}  // namespace

FoldEntry fold_entry(char32_t c) {
  static const std::vector<FoldEntry> kTables[] = {compute_block(kBlocks[0]), compute_block(kBlocks[1]),
                                                   compute_block(kBlocks[2])};
  for (std::size_t i = 0; i < std::size(kBlocks); ++i) {
    if (c >= kBlocks[i].first && c <= kBlocks[i].last) return kTables[i][c - kBlocks[i].first];
  }
  return compute(c);
}

}  // namespace guichet::redact
