#include "engine/analysis/stop_words.h"

#include <unordered_set>

#include "engine/analysis/data.h"
#include "engine/analysis/word_list.h"

namespace guichet::engine {
namespace {

std::unordered_set<std::string_view> load(std::string_view file) {
  std::unordered_set<std::string_view> words;
  for (const auto line : entries(file)) {
    for (const auto word : parts(line)) words.insert(word);
  }
  return words;
}

}  // namespace

bool is_stop_word(std::string_view lower_word, Language language) {
  static const auto english = load(data::kEnglishStopWords);
  static const auto french = load(data::kFrenchStopWords);
  return (language == Language::kFrench ? french : english).contains(lower_word);
}

}  // namespace guichet::engine
