#include "engine/rank/reading.h"

#include <algorithm>

#include "engine/analysis/analyzer.h"

namespace guichet::engine {

Reading read(std::string_view text, Language language, const Lexicon& lexicon) {
  Reading reading;
  reading.language = language;
  reading.words = analyze(text, language);
  reading.search = lexicon.asked(text, language);
  reading.query = make_query(reading.search);
  return reading;
}

bool is_empty(const Reading& reading) {
  return std::all_of(reading.words.begin(), reading.words.end(),
                     [](const Word& word) { return word.kind == WordKind::kPlaceholder; }) &&
         (reading.words.empty() || reading.query.words.empty());
}

}  // namespace guichet::engine
