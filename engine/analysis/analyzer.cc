#include "engine/analysis/analyzer.h"

#include <algorithm>
#include <iterator>

#include "engine/analysis/elision.h"
#include "engine/analysis/fold.h"
#include "engine/analysis/stemmer.h"
#include "engine/analysis/stop_words.h"
#include "engine/analysis/tokenizer.h"
#include "engine/analysis/variants.h"
#include "redact/base/utf8.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kGram = 4;

void finish(Word& word, const std::string& lowered, Language language, std::string_view initials) {
  word.folded = fold(lowered);
  if (word.kind == WordKind::kPlaceholder || word.kind == WordKind::kClitic) return;
  if (word.folded.empty()) return;
  if (!initials.empty() && initials.find(word.folded.front()) == std::string_view::npos) return;
  word.stop = is_stop_word(lowered, language);
  if (word.stop) return;
  const auto spelling = canonical_spelling(word.folded, language);
  if (spelling != word.folded) {
    word.term = fold(stem(spelling, language));
    return;
  }
  word.term = fold(stem(lowered, language));
  if (lowered != word.folded) {
    word.variant = stem(word.folded, language);
    if (word.variant == word.term) word.variant.clear();
  }
}

// "pr" is « pour » in a message typed on a telephone, but "ma carte pr" is « ma carte de résident permanent ».
bool means_pour(const std::vector<Word>& before) {
  constexpr std::string_view kNouns[] = {"carte", "statut", "la", "ma", "une", "un", "mon", "le", "sa", "son", "votre"};
  return before.empty() || std::find(std::begin(kNouns), std::end(kNouns), before.back().folded) == std::end(kNouns);
}

}  // namespace

std::vector<Word> analyze(std::string_view text, Language language, std::string_view initials) {
  const auto tokens = tokenize(text);
  std::vector<Word> words;
  words.reserve(tokens.size());
  for (const auto& token : tokens) {
    std::size_t begin = token.span.begin;
    if (language == Language::kFrench && token.kind == WordKind::kWord) {
      // Lengths are measured in the raw bytes: lower() may change them ("L’" is 4 bytes, "l'" is 2).
      const auto raw = text.substr(begin, token.span.size());
      std::string lowered(raw.substr(0, kMaxWordBytes));
      for (char& c : lowered) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      std::string_view rest = lowered;
      for (auto length = clitic_length(rest); length != 0; length = clitic_length(rest)) {
        Word clitic;
        clitic.span = {begin, begin + length};
        clitic.kind = WordKind::kClitic;
        clitic.stop = true;
        finish(clitic, lower(rest.substr(0, length)), language, initials);
        words.push_back(std::move(clitic));
        rest.remove_prefix(length);
        begin += length;
      }
    }
    Word word;
    word.span = {begin, token.span.end};
    word.kind = token.kind;
    const auto raw = text.substr(begin, token.span.end - begin);
    finish(word, lower(raw), language, initials);
    if (language == Language::kFrench && raw == "pr" && means_pour(words)) {
      word.stop = true;
      word.term.clear();
    }
    words.push_back(std::move(word));
  }
  return words;
}

std::vector<std::string> grams(std::string_view folded_word) {
  const std::string padded = "_" + std::string(folded_word) + "_";
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < padded.size(); ++i) {
    if (utf8::is_boundary(padded, i)) starts.push_back(i);
  }
  if (starts.size() <= kGram) return {padded};
  starts.push_back(padded.size());
  std::vector<std::string> found;
  for (std::size_t i = 0; i + kGram < starts.size(); ++i) {
    found.push_back(padded.substr(starts[i], starts[i + kGram] - starts[i]));
  }
  return found;
}

}  // namespace guichet::engine
