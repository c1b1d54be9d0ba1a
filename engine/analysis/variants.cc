#include "engine/analysis/variants.h"

#include <unordered_map>

#include "engine/analysis/data.h"
#include "engine/analysis/word_list.h"

namespace guichet::engine {
namespace {

using Spellings = std::unordered_map<std::string_view, std::string_view>;

// A line is the canonical spelling, then the others.
Spellings load(std::string_view file) {
  Spellings spellings;
  for (const auto line : entries(file)) {
    const auto words = parts(line);
    for (std::size_t i = 1; i < words.size(); ++i) spellings.emplace(words[i], words[0]);
  }
  return spellings;
}

}  // namespace

std::string_view canonical_spelling(std::string_view folded_word, Language language) {
  static const auto english = load(data::kEnglishVariants);
  static const auto french = load(data::kFrenchVariants);
  const auto& spellings = language == Language::kFrench ? french : english;
  const auto found = spellings.find(folded_word);
  return found == spellings.end() ? folded_word : found->second;
}

}  // namespace guichet::engine
