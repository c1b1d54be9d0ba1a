// Plain words: the words of a message as somebody careful would have written them: short forms and glued words written
// out, so that what was learned of "where is" and « j'attends » holds for "wheres" and « jattends ».
//
//   "wheres my passport"      where is my passport
//   « c koi mon statut »      c' est quoi mon statut
//
// For the hand-over detector, which reads function words; search has a lexicon of its own. The tables are
// data/short_forms.{en,fr}.txt. Tested by plain_words_test.cc.
#pragma once

#include <string_view>
#include <vector>

#include "engine/analysis/word.h"
#include "redact/base/language.h"

namespace guichet::engine {

/// Every word that has no short form stays as it is; what stands for one word has its span. Any thread.
std::vector<Word> plain_words(const std::vector<Word>& words, Language language);

/// Lines of the tables that cannot be read; a test keeps it empty.
std::vector<std::string_view> unreadable_short_form_lines();

}  // namespace guichet::engine
