// Analyzer: a text into searchable words. One for index and query, versioned, because an index made by another
// analyzer answers wrongly without an error.
//
//   tokenizer -> elision (French) -> stop words -> spelling variants -> stemmer, and the stem of the unaccented
//   word where it differs -> fold
//
//   analyze("L'admissibilité", Language::kFrench)   // l' (clitic), admissibilité: "admissibil", "admissibilit"
//
// Clients drop accents: "admissibilite" stems to "admissibilit", which the accented word emits too.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/word.h"
#include "redact/base/language.h"

namespace guichet::engine {

/// Stored in each generation; raised by any change of what analyze() gives, the lists under data/ included.
inline constexpr unsigned kAnalyzerVersion = 2;

/// Every word of the text in order, stop words and placeholders included. Valid UTF-8. Any thread.
/// `initials`, if any: only words whose folded form begins with one of these bytes get a term. Who looks for known
/// terms in a long text asks so: stemming is most of the cost, and keeps the first letter.
std::vector<Word> analyze(std::string_view text, Language language, std::string_view initials = {});

/// Letter sequences of a folded word, for words with typing errors: each four letters of "_permit_", and the whole
/// of a shorter one. Code points, not bytes.
std::vector<std::string> grams(std::string_view folded_word);

}  // namespace guichet::engine
