// Lexicon: what a generation knows of words beyond the analyzer: its synonyms, the numbers of forms, and the vocabulary
// of its published texts, by which the spelling of a message is read. Tested by lexicon_test.cc.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "engine/analysis/synonyms.h"
#include "engine/analysis/vocabulary.h"
#include "engine/analysis/word.h"
#include "redact/base/language.h"

namespace guichet::engine {

/// Filled, then read by any number of threads.
struct Lexicon {
  Synonyms synonyms;
  std::array<Vocabulary, 2> vocabularies;  ///< English, French

  Vocabulary& of(Language language) { return vocabularies[language == Language::kFrench ? 1 : 0]; }
  const Vocabulary& of(Language language) const { return vocabularies[language == Language::kFrench ? 1 : 0]; }

  /// The words of a text that was published: analyze(), and what they also answer to.
  std::vector<Word> published(std::string_view text, Language language) const;
  /// Of what a client wrote: misspelled words as those they were meant to be, too.
  std::vector<Word> asked(std::string_view text, Language language) const;
  /// Takes the words of a published text into the vocabulary. Cheaper than published().
  void learn(std::string_view text, Language language);
};

}  // namespace guichet::engine
