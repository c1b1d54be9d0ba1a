// Reading: what the engine reads in a message, in one language. Tested by reading_test.cc.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/lexicon.h"
#include "engine/analysis/word.h"
#include "engine/rank/query.h"
#include "redact/base/language.h"

namespace guichet::engine {

struct Reading {
  Language language = Language::kEnglish;
  std::vector<Word> words;   ///< as they are written
  std::vector<Word> search;  ///< as they are searched: by lexicon.h
  Query query;               ///< of `search`
};

Reading read(std::string_view text, Language language, const Lexicon& lexicon = {});

/// Nothing to search for: no word, or only placeholders of the redactor.
bool is_empty(const Reading& reading);

}  // namespace guichet::engine
