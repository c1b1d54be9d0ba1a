#include "redact/fold/fold.h"

#include <algorithm>
#include <cstring>
#include <iterator>

#include "redact/base/utf8.h"
#include "redact/fold/fold_table.h"

namespace guichet::redact {
namespace {

constexpr char kIllFormed = '\x01';

// The named character references that stand inside or beside a value in forwarded HTML mail.
struct NamedReference {
  std::string_view name;
  char32_t code_point;
};
constexpr NamedReference kReferences[] = {
    {"nbsp", 0xA0},    {"amp", '&'},      {"lt", '<'},       {"gt", '>'},       {"quot", '"'},     {"apos", '\''},
    {"shy", 0xAD},     {"ndash", 0x2013}, {"mdash", 0x2014}, {"rsquo", 0x2019}, {"lsquo", 0x2018}, {"ensp", 0x2002},
    {"emsp", 0x2003},  {"thinsp", 0x2009}, {"commat", '@'},  {"period", '.'},   {"hyphen", 0x2010}, {"zwnj", 0x200C},
    {"zwj", 0x200D},   {"lrm", 0x200E},   {"rlm", 0x200F},   {"eacute", 0xE9},  {"Eacute", 0xC9},  {"egrave", 0xE8},
    {"ecirc", 0xEA},   {"euml", 0xEB},    {"agrave", 0xE0},  {"acirc", 0xE2},   {"ccedil", 0xE7},  {"icirc", 0xEE},
    {"iuml", 0xEF},    {"ocirc", 0xF4},   {"ucirc", 0xFB},   {"ugrave", 0xF9},  {"oelig", 0x153},  {"lpar", '('},
    {"rpar", ')'},     {"colon", ':'},    {"sol", '/'},      {"num", '#'},
};

constexpr std::size_t kLongestReference = 10;

// The code point of the reference at `text` (which begins with '&'), and its length with the ';'; length 0
// when it is not one.
struct Reference {
  char32_t code_point = 0;
  std::size_t length = 0;
};
Reference read_reference(std::string_view text) {
  const std::size_t end = text.substr(0, kLongestReference + 2).find(';');
  if (end == std::string_view::npos || end < 2) return {};
  const std::string_view name = text.substr(1, end - 1);
  if (name[0] != '#') {
    for (const NamedReference& reference : kReferences) {
      if (reference.name == name) return {reference.code_point, end + 1};
    }
    return {};
  }
  const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
  const std::string_view digits = name.substr(hex ? 2 : 1);
  if (digits.empty() || digits.size() > 6) return {};
  char32_t value = 0;
  for (const char c : digits) {
    unsigned digit = 0;
    if (c >= '0' && c <= '9') {
      digit = static_cast<unsigned>(c - '0');
    } else if (hex && ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')) {
      digit = static_cast<unsigned>((c | 0x20) - 'a') + 10;
    } else {
      return {};
    }
    value = value * (hex ? 16 : 10) + digit;
  }
  if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) return {};
  return {value, end + 1};
}

void lower_ascii(char* text, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    const char c = text[i];
    text[i] = static_cast<char>(c | ((c >= 'A' && c <= 'Z') ? 0x20 : 0));
  }
}

// The first byte from `i` on that is no ASCII or an '&', eight at a time.
std::size_t next_special(std::string_view raw, std::size_t i) {
  constexpr std::uint64_t kOnes = 0x0101010101010101U;
  constexpr std::uint64_t kHighs = 0x8080808080808080U;
  for (; i + 8 <= raw.size(); i += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, raw.data() + i, 8);
    const std::uint64_t zero_at_amp = bytes ^ (kOnes * '&');
    if (((bytes | ((zero_at_amp - kOnes) & ~zero_at_amp)) & kHighs) != 0) break;
  }
  while (i < raw.size() && static_cast<unsigned char>(raw[i]) < 0x80 && raw[i] != '&') ++i;
  return i;
}

constexpr std::string_view kMargin = " \t>";

// A line's end with the margin of the next line: "\r\n", "\n> > ", "\n    ". `end` 0: none.
struct LineEnd {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The first one from `i` on that is more than a plain "\n".
LineEnd next_long_line_end(std::string_view raw, std::size_t i) {
  for (std::size_t at = raw.find('\n', i); at != std::string_view::npos; at = raw.find('\n', at + 1)) {
    LineEnd found{at, std::min(raw.find_first_not_of(kMargin, at + 1), raw.size())};
    if (at > i && raw[at - 1] == '\r') --found.begin;
    if (found.end - found.begin > 1) return found;
  }
  return {raw.size(), 0};
}

}  // namespace

Folded::Folded(std::string_view raw) : raw_(raw) {
  if (next_special(raw, 0) == raw.size() && next_long_line_end(raw, 0).end == 0) {
    text_.reserve(raw.size() + kReadable);
    text_.assign(raw);
    lower_ascii(text_.data(), text_.size());
    cased_begin_ = raw_.data();
  } else {
    identity_ = false;
    fold_mapped();
    cased_begin_ = cased_.data();
  }
  text_.append(kReadable, '\0');
}

void Folded::put_ascii(std::size_t begin, std::size_t end) {
  if (begin == end) return;
  map_.push_back({static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(begin), 0});
  text_.append(raw_.substr(begin, end - begin));
  lower_ascii(text_.data() + text_.size() - (end - begin), end - begin);
  cased_.append(raw_.substr(begin, end - begin));
}

void Folded::put(std::string_view bytes, std::size_t begin, std::size_t end, bool upper) {
  if (bytes.empty()) return;
  map_.push_back({static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(begin),
                  static_cast<std::uint32_t>(end)});
  const char cased = upper ? 'A' : 'a';
  for (const char byte : bytes) {  // one, nearly always
    text_.push_back(byte);
    cased_.push_back(cased);
  }
}

// The source of the last folded byte goes on to `end`: a mark on its letter.
void Folded::extend_last(std::size_t end) {
  if (text_.empty()) return;
  const auto last = static_cast<std::uint32_t>(text_.size() - 1);
  const auto begin = static_cast<std::uint32_t>(source(last).begin);
  if (map_.back().folded != last) map_.push_back({last, 0, 0});
  map_.back() = {last, begin, static_cast<std::uint32_t>(end)};
}

void Folded::put_code_point(char32_t c, std::size_t begin, std::size_t end) {
  const FoldEntry entry = fold_entry(c);
  if (entry.kind == FoldEntry::kMark) extend_last(end);
  if (entry.kind != FoldEntry::kText) return;
  if (entry.text() == " " && text_.ends_with('\n')) {
    extend_last(end);
    return;
  }
  put(entry.text(), begin, end, entry.upper);
}

void Folded::fold_mapped() {
  text_.reserve(raw_.size() + kReadable);
  cased_.reserve(raw_.size());
  map_.reserve(raw_.size() / 8 + 4);
  std::size_t i = 0;
  LineEnd line = next_long_line_end(raw_, 0);
  while (i < raw_.size()) {
    if (text_.ends_with('\n') && kMargin.find(raw_[i]) != std::string_view::npos) {  // behind a margin of other blanks
      extend_last(++i);
      continue;
    }
    const std::size_t special = std::min(next_special(raw_, i), line.begin);
    put_ascii(i, special);
    i = special;
    if (i == raw_.size()) return;
    if (i == line.begin) {
      put("\n", line.begin, line.end, false);
      i = line.end;
      line = next_long_line_end(raw_, i);
      continue;
    }
    if (raw_[i] == '&') {
      const Reference reference = read_reference(raw_.substr(i));
      if (reference.length != 0) {
        put_code_point(reference.code_point, i, i + reference.length);
        i += reference.length;
      } else {
        put_ascii(i, i + 1);
        ++i;
      }
      continue;
    }
    const utf8::Decoded next = utf8::decode(raw_, i);
    if (next.valid) {
      put_code_point(next.code_point, i, i + next.length);
    } else {
      put({&kIllFormed, 1}, i, i + next.length, false);
    }
    i += next.length;
  }
}

Span Folded::source(std::size_t i) const noexcept {
  const auto next = std::upper_bound(map_.begin(), map_.end(), i,
                                     [](std::size_t at, const Stretch& stretch) { return at < stretch.folded; });
  const Stretch& stretch = *std::prev(next);
  if (stretch.end != 0) return {stretch.begin, stretch.end};
  const std::size_t begin = stretch.begin + (i - stretch.folded);
  return {begin, begin + 1};
}

Span Folded::raw(Span folded) const noexcept {
  if (identity_ || folded.begin >= folded.end) return identity_ ? folded : Span{};
  return {source(folded.begin).begin, source(folded.end - 1).end};
}

std::string folded_copy(std::string_view text) { return std::string(Folded(text).text()); }

}  // namespace guichet::redact
