// Word: one word of a text as the analyzer hands it on, with its place in the bytes it came from.
#pragma once

#include <string>
#include <vector>

#include "redact/base/span.h"

namespace guichet::engine {

enum class WordKind {
  kWord,
  kNumber,       ///< begins with a digit
  kClitic,       ///< an elided French word with its apostrophe: "l'" of "l'étudiant"
  kPlaceholder,  ///< what the redactor left: "PERSON_1" of "[PERSON_1]"; never indexed
};

struct Word {
  Span span;           ///< bytes of the analysed text; a clitic and its noun have spans of their own
  WordKind kind = WordKind::kWord;
  bool stop = false;   ///< a function word: counted by patterns, not searched
  std::string folded;  ///< without case and accents: "etudiants"
  std::string term;    ///< what is indexed: the folded stem, "etudi"; empty unless searchable()
  std::string variant; ///< the stem of the unaccented word, where it differs; else empty
  std::vector<std::string> also;  ///< further terms that it answers to: synonyms, form numbers, its spelling (lexicon.h)

  bool searchable() const noexcept { return !term.empty(); }
  /// By which lists of words know it: the stem of the unaccented word.
  const std::string& key() const noexcept { return variant.empty() ? term : variant; }
};

}  // namespace guichet::engine
