// Fold: a comparable copy of a text, with the way back to the original bytes.
//
// Rules and cues are written once, in lower-case ASCII, and see through every disguise that Unicode
// offers: accents and case fall away ("NÉ LE" -> "ne le"), no-break and thin spaces become spaces, all
// dashes become "-", curly quotes become straight, full-width, Arabic-Indic and mathematical digits become
// 0-9, zero-width characters, soft hyphens, bidi marks and combining marks disappear, "&nbsp;" is a
// space. What gets masked is always the original: each folded byte knows the raw bytes it came from.
//
//   Folded folded("T\u00e9l.\u00a0: 613\u2011555\u20110142");
//   folded.text();                 // "tel. : 613-555-0142"
//   folded.raw({7, 19});           // the bytes of the number in the raw text, dashes and all
//
// A line's end is "\n", whatever the system ("\r\n") and with the margin of the next line in it: indentation and the ">"
// of quoted mail.
//
// Ill-formed bytes, and the U+FFFD that stands for one in a repaired text, become 0x01, which no rule takes
// for a letter, digit or space, so they cannot hide what stands beside them. Letters of other scripts stay, in lower case, as UTF-8;
// pictures and signs become a blank. ASCII text without '&'
// keeps its offsets and needs no map. Tested by tests/redact/fold_test.cc.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "redact/base/span.h"

namespace guichet::redact {

/// Linear in time. The map is one byte per folded byte and twelve per place where raw and folded text part company:
/// nothing for plain ASCII, little for French. `raw` is borrowed and must outlive the object and
/// be under 4 GiB. Not thread-bound.
class Folded {
 public:
  explicit Folded(std::string_view raw);
  Folded(const Folded&) = delete;
  Folded& operator=(const Folded&) = delete;

  /// Behind it stand kReadable bytes more that may be read, all zero, so that a look at some bytes at once needs no care.
  std::string_view text() const noexcept { return {text_.data(), text_.size() - kReadable}; }
  static constexpr std::size_t kReadable = 64;
  std::string_view raw_text() const noexcept { return raw_; }

  /// The raw bytes behind a range of folded bytes: from the first one's source to the end of the last
  /// one's, combining marks on it included. Always on code point boundaries.
  Span raw(Span folded) const noexcept;

  /// From now on this folded byte is a blank.
  void put_blank(std::size_t i) noexcept { text_[i] = ' '; }

  /// Whether the letter behind this folded byte was written as a capital.
  bool upper(std::size_t i) const noexcept {
    const char c = cased_begin_[i];
    return c >= 'A' && c <= 'Z';
  }

 private:
  // A stretch of folded bytes that come from the raw ones one by one, or all of them from the same.
  struct Stretch {
    std::uint32_t folded;
    std::uint32_t begin;  // raw
    std::uint32_t end;    // raw, of a whole source; 0: byte by byte
  };
  void fold_mapped();
  void put_ascii(std::size_t begin, std::size_t end);
  void put_code_point(char32_t c, std::size_t begin, std::size_t end);
  void put(std::string_view bytes, std::size_t begin, std::size_t end, bool upper);
  void extend_last(std::size_t end);
  Span source(std::size_t i) const noexcept;

  std::string_view raw_;
  bool identity_ = true;
  std::string text_;
  std::string cased_;  // a capital letter where one was written; empty where the raw text is that
  const char* cased_begin_ = nullptr;
  std::vector<Stretch> map_;
};

/// The folded text alone, for cues, allow lists and comparisons of values.
std::string folded_copy(std::string_view text);

}  // namespace guichet::redact
