// Query: a message as the scorers see it: each searchable word once, in order, with how often it came.
#pragma once

#include <string>
#include <vector>

#include "engine/analysis/word.h"

namespace guichet::engine {

/// Words beyond this many are not looked at: bounds the time of a long narrative, whose first words say what it is
/// about.
inline constexpr std::size_t kMaxQueryWords = 64;
/// Alternatives of a word beyond this many are not looked at.
inline constexpr std::size_t kMaxOthers = 7;

struct QueryWord {
  std::string term;
  std::vector<std::string> others;  ///< count as the term: its variant, synonyms, as it was spelled
  std::string folded;
  unsigned count = 1;
};

struct Query {
  std::vector<QueryWord> words;  ///< at most kMaxQueryWords
  std::vector<std::string> grams;  ///< of the words, each once
};

Query make_query(const std::vector<Word>& words);

}  // namespace guichet::engine
