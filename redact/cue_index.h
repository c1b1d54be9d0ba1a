// CueIndex: the context words of all recognizers, found in one pass over the words of a text.
//
// "nas", "social insurance", "assurance sociale"… A phrase matches whole words, whatever stands between
// them ("N.A.S.", "date-of-birth"), up to three bytes. Time is linear in the text, whatever the number of
// cues. Tested by tests/redact/cue_index_test.cc.
#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "redact/recognizer.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// The words of a folded text: runs of letters and runs of digits, apart. O(n).
std::vector<Word> split_words(const Folded& folded);

/// Immutable; thread-safe.
class CueIndex {
 public:
  explicit CueIndex(std::span<const Recognizer* const> recognizers);

  /// Cues in text order. `words` as split_words() gives them.
  std::vector<CueHit> find(std::string_view text, const std::vector<Word>& words) const;

 private:
  struct Phrase {
    std::string_view text;                 // as in the recognizer's table
    std::vector<std::string_view> words;
    std::uint16_t owner;
  };
  void add_misspelt(const Phrase& phrase);

  std::vector<Phrase> phrases_;            // sorted by their first word
  std::deque<std::string> misspelt_;       // words of phrases_ that are in no table
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t first = 0;               // range in phrases_
    std::uint32_t count = 0;
  };
  std::vector<Slot> slots_;                // open addressing, a power of two
  std::vector<std::uint64_t> first_words_; // a bit per hash: most words are the first of no phrase, and end here
};

}  // namespace guichet::redact
