// TextView: what every recognizer looks at: the folded text, its words, the cues in it. Made once a message.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "redact/base/span.h"
#include "redact/fold/fold.h"

namespace guichet::redact {

/// A run of letters, digits and inner apostrophes, in folded bytes. Its size is a power of two: words are looked up by place.
struct alignas(8) Word {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool letters = false;    ///< only letters (and apostrophes)
  bool capital = false;    ///< its first letter was a capital
  std::uint8_t dates = 0;  ///< how a written date may begin with it: DateKinds of recognizers/word_features.h
  bool all_caps = false;   ///< two letters or more, all capitals
  std::uint8_t kinds = 0;  ///< WordKinds of recognizers/name_words.h; 0 for digits
  std::uint32_t hash = 0;  ///< word_hash() of its folded bytes
  std::uint32_t address = 0;  ///< AddressKinds of recognizers/address_words.h; 0 for digits
  std::uint32_t number = 0;   ///< of recognizers/word_features.h; 0: in no list
};

/// A cue of recognizer `owner` (its place in the table) at these folded bytes.
struct CueHit {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint16_t owner = 0;
  std::string_view phrase;   ///< static storage
  std::uint32_t behind = 0;  ///< the word that follows it, as CueIndex found it
};

/// What a text holds besides its words: its signs, and how many digits. Most recognizers need something that most texts
/// have not, and a bit tells.
class Signs {
 public:
  Signs(std::string_view text, const std::vector<Word>& words) noexcept;

  /// Digits in all.
  std::size_t digits() const noexcept { return digits_; }
  /// The most letters directly before a digit.
  std::uint32_t glued() const noexcept { return glued_; }
  /// The most bytes in a row without a blank (a byte up to the space).
  std::size_t stretch() const noexcept { return stretch_; }
  /// Whether a sign (no letter, no digit) stands anywhere.
  bool hold(char sign) const noexcept { return holds(signs_, sign); }
  /// All of them, a bit each.
  const std::array<std::uint64_t, 2>& bits() const noexcept { return signs_; }
  /// Likewise, with no blank on either side.
  bool hold_inside(char sign) const noexcept { return holds(inside_, sign); }

 private:
  using Bits = std::array<std::uint64_t, 2>;  // letters have all bytes from 0x80 on

  static bool holds(const Bits& signs, char sign) noexcept {
    const auto byte = static_cast<unsigned char>(sign);
    return byte < 0x80 && (signs[byte / 64] >> (byte % 64) & 1U) != 0;
  }

  Bits signs_{};
  Bits inside_{};
  std::size_t digits_ = 0;
  std::uint32_t glued_ = 0;
  std::size_t stretch_ = 0;
};

/// What any of the words of a text may be: their bits, or-ed. A finder that needs a kind of word asks here first.
struct WordSums {
  std::uint32_t address = 0;  ///< AddressKinds
  std::uint8_t kinds = 0;     ///< WordKinds
  std::uint8_t dates = 0;     ///< DateKinds
};

class TextView {
 public:
  TextView(const Folded& folded, std::vector<Word> words, std::vector<CueHit> cues, std::uint64_t pending_cues,
           std::vector<Span> placeholders = {});

  std::string_view text() const noexcept { return folded_.text(); }
  const Folded& folded() const noexcept { return folded_; }
  const std::vector<Word>& words() const noexcept { return words_; }
  std::string_view text(const Word& word) const noexcept { return {text().data() + word.begin, word.end - word.begin}; }

  const WordSums& sums() const noexcept { return sums_; }

  /// The words of digits: their places in words(), in text order.
  const std::vector<std::uint32_t>& numbers() const noexcept { return numbers_; }

  /// The words that a written date may begin with, likewise: numbers, words of dates, and what no list of names knows, as it
  /// may be a month with a slip in it.
  const std::vector<std::uint32_t>& date_words() const noexcept { return date_words_; }

  /// The first word that begins at or after a byte; words().size() if none. O(log words).
  std::size_t word_from(std::size_t byte) const noexcept;

  /// In text order; several may begin at one place.
  const std::vector<CueHit>& cues() const noexcept { return cues_; }

  /// Cues that the last turn left open, a bit per recognizer.
  std::uint64_t pending_cues() const noexcept { return pending_cues_; }

  /// Recognizers with a cue in the text or left open, a bit each.
  std::uint64_t cue_owners() const noexcept { return cue_owners_; }

  const Signs& signs() const noexcept { return signs_; }

  /// What an earlier redaction wrote, in text order.
  const std::vector<Span>& placeholders() const noexcept { return placeholders_; }

  /// No cue is longer, in folded bytes.
  static constexpr std::size_t kLongestCue = 40;

  struct Near {
    std::string_view phrase;            ///< empty: none
    std::uint32_t distance = UINT32_MAX;
  };
  /// The nearest cue of a recognizer within `before` bytes before or `after` bytes after a span. A cue
  /// that the last turn left open ("What is your UCI?") counts as the farthest of all. A placeholder stops the
  /// reach of a cue: it is as long as its word, not as the value it stands for, and a second redaction must
  /// not find what the first one did not.
  Near nearest_cue(std::uint16_t owner, Span span, std::uint32_t before, std::uint32_t after) const noexcept;

 private:
  const Folded& folded_;
  std::vector<Word> words_;
  std::vector<CueHit> cues_;
  Signs signs_;
  WordSums sums_;
  std::vector<std::uint32_t> numbers_;
  std::vector<std::uint32_t> date_words_;
  std::uint64_t pending_cues_;  // bit set of owners
  std::uint64_t cue_owners_;
  std::vector<Span> placeholders_;
};

}  // namespace guichet::redact
