#include "redact/fold/fold.h"

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

}  // namespace

Folded::Folded(std::string_view raw) : raw_(raw) {
  if (utf8::is_ascii(raw) && raw.find('&') == std::string_view::npos) {
    text_.assign(raw);
    for (char& c : text_) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    }
  } else {
    identity_ = false;
    fold_mapped();
  }
}

void Folded::put(char byte, std::size_t begin, std::size_t end, bool upper) {
  text_ += byte;
  begin_.push_back(static_cast<std::uint32_t>(begin));
  end_.push_back(static_cast<std::uint32_t>(end));
  flags_.push_back(upper ? kUpper : std::uint8_t{0});
}

void Folded::fold_code_point(char32_t c, std::size_t begin, std::size_t end) {
  const FoldEntry entry = fold_entry(c);
  if (entry.kind == FoldEntry::kMark && !end_.empty()) end_.back() = static_cast<std::uint32_t>(end);
  if (entry.kind == FoldEntry::kText) {
    for (const char byte : entry.text()) put(byte, begin, end, entry.upper);
  }
}

void Folded::fold_mapped() {
  text_.reserve(raw_.size());
  begin_.reserve(raw_.size());
  end_.reserve(raw_.size());
  flags_.reserve(raw_.size());
  for (std::size_t i = 0; i < raw_.size();) {
    if (raw_[i] == '&') {
      if (const Reference reference = read_reference(raw_.substr(i)); reference.length != 0) {
        fold_code_point(reference.code_point, i, i + reference.length);
        i += reference.length;
        continue;
      }
    }
    const utf8::Decoded next = utf8::decode(raw_, i);
    if (next.valid) {
      fold_code_point(next.code_point, i, i + next.length);
    } else {
      put(kIllFormed, i, i + next.length, false);
    }
    i += next.length;
  }
}

Span Folded::raw(Span folded) const noexcept {
  if (identity_ || folded.begin >= folded.end) return identity_ ? folded : Span{};
  return {begin_[folded.begin], end_[folded.end - 1]};
}

std::string folded_copy(std::string_view text) { return std::string(Folded(text).text()); }

}  // namespace guichet::redact
