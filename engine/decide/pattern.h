// Pattern: a phrase with gaps, over the folded words of a message. What the tables under data/ are made of.
//
//   my|our file|application ... update|news     words, alternatives, and a gap of up to six words
//   @human please $                             a set of words defined above; $ is the end, ^ the beginning
//   speak|talk ..2 officer*                     a gap of up to two; officer, officers
//   status for? []|$                            an optional word; a placeholder of the redactor or the end
//
// Words are compared as analyze() folds them; a French clitic is a word ("j ai", "l agent"). Matching is bounded:
// O(words * pattern length * gap). Tested by pattern_test.cc.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/word.h"

namespace guichet::engine {

using WordSets = std::map<std::string, std::vector<std::string>, std::less<>>;

/// Reads a line "set name = a|b". False when it is none.
bool read_word_set(std::string_view line, WordSets& sets);

class Pattern {
 public:
  /// Nothing when the line is not a pattern or names a set that is not there.
  static std::optional<Pattern> parse(std::string_view line, const WordSets& sets);

  /// Somewhere in the message.
  bool matches(const std::vector<Word>& words) const;

 private:
  struct Element {
    bool optional = false;
    std::size_t gap = 0;                // up to so many words of any sort; then nothing below
    bool begin = false;                 // the ends of the message: take no word
    bool end = false;
    bool placeholder = false;
    std::vector<std::string> words;     // whole ones
    std::vector<std::string> prefixes;  // of "word*"
  };
  static std::optional<Element> parse_element(std::string_view text, const WordSets& sets);
  static bool add_alternative(Element& element, std::string_view text);
  static bool is(const Element& element, const Word& word);
  bool matches_at(std::size_t element, std::size_t at, const std::vector<Word>& words) const;

  std::vector<Element> elements_;
};

}  // namespace guichet::engine
