// CueIndex: the context words of all recognizers, found in one pass over the words of a text.
//
// "nas", "social insurance", "assurance sociale"… A phrase matches whole words, whatever stands between
// them ("N.A.S.", "date-of-birth"), up to three bytes. One long word of a phrase may be misspelt (cue_misspelling.h).
//
// A tree of words. A word that stands in any list has a number (recognizers/word_features.h), and a table by it tells what
// the word opens and which word must come next; of other words a bit of the hash tells that they open nothing. Each further
// word of a phrase is one more look-up, however many phrases begin alike. So time is linear in the text, whatever the number
// of cues. Tested by tests/redact/cue_index_test.cc.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "redact/recognizer.h"
#include "redact/split_words.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// Immutable; thread-safe.
class CueIndex {
 public:
  explicit CueIndex(std::span<const Recognizer* const> recognizers);

  /// Cues in text order; where several begin at one word, in the order of the table. `words` as split_words() gives them.
  std::vector<CueHit> find(std::string_view text, const std::vector<Word>& words) const;

  /// Likewise, into a list of the caller's, which is emptied first.
  void find(std::string_view text, const std::vector<Word>& words, std::vector<CueHit>& hits) const;

 private:
  static constexpr std::uint32_t kNone = UINT32_MAX;
  struct Phrase {
    std::string_view text;  // as in the recognizer's table
    std::uint16_t owner;
    bool may_be_misspelt;
    std::uint32_t next;     // another that is said with the same words; kNone
  };
  // A place in the tree: the words up to here.
  struct Node {
    std::uint32_t phrase = kNone;    // the first that ends here
    bool long_next = false;          // the next word may be long, thus misspelt
    std::uint64_t next_words = 0;    // a bit per hash of the next word as it should be written; 0: none
  };
  // A word of the phrases, or a misspelling of one. Those that are only misspellings have a table of their own: there are
  // many, and texts hold few of them.
  struct Spelling {
    std::uint64_t first;       // its first eight bytes
    std::uint32_t rest;        // in letters_, the others
    std::uint32_t size;        // 0: a free slot
    std::uint32_t word;        // its number; kNone: only a misspelling
    std::uint32_t meant;       // in meant_: the words it may be a misspelling of,
    std::uint32_t meant_count; // so many
    std::uint32_t opens;       // the node of the phrases that begin with it; kNone
  };
  // A word of the phrases, or a misspelling of one, that has a number.
  struct Listed {
    Spelling spelling;
    std::uint64_t next_words = 0;  // of the node it opens
    bool opens = false;            // it may begin a phrase,
    bool alone = false;            // whatever the next word is
    bool long_next = false;        // of the node
  };
  struct Edge {
    std::uint64_t from = UINT64_MAX;  // node and word
    std::uint32_t to = 0;
  };
  class Walk;

  std::uint32_t child(std::uint32_t node, std::uint32_t word) const;
  const Spelling* spelling(const std::vector<Spelling>& table, std::string_view text, const Word& word) const;
  void list(const Spelling& spelling, std::string_view word);
  bool may_be_misspelt(const Word& word) const noexcept;
  bool may_open(const Word& word, const Word* next) const noexcept;
  void find_glued(std::string_view text, const std::vector<Word>& words, std::size_t at, std::vector<CueHit>& hits) const;

  std::vector<Phrase> phrases_;
  std::vector<Node> nodes_;
  std::vector<Edge> edges_;                 // open addressing, a power of two
  std::vector<Spelling> spellings_;         // likewise
  std::vector<Spelling> misspellings_;      // likewise
  std::vector<std::uint32_t> listed_;       // by number of the word: its place in by_number_, or 0
  std::vector<Listed> by_number_;
  std::string letters_;
  std::vector<std::uint32_t> meant_;
  std::vector<std::uint64_t> first_words_;         // a bit per hash
  std::vector<std::uint64_t> misspelt_words_;      // likewise
};

}  // namespace guichet::redact
