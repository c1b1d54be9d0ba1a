#include "engine/tagging/tokens.h"

#include <functional>
#include <utility>

#include "engine/analysis/fold.h"
#include "engine/analysis/stop_words.h"
#include "engine/analysis/tokenizer.h"

namespace guichet::engine {
namespace {

// Numbers part near-twin answers more often than anything else: a fee, a number of days, an age.
constexpr float kNumberWeight = 2;
constexpr float kWordWeight = 1;
constexpr float kStopWeight = 0.25F;

void add(std::vector<TagToken>& tokens, std::string_view lowered, bool number) {
  if (lowered.empty()) return;
  TagToken token;
  token.number = number;
  const bool stop = is_stop_word(lowered, Language::kEnglish) || is_stop_word(lowered, Language::kFrench);
  token.weight = number ? kNumberWeight : stop || lowered.size() < 2 ? kStopWeight : kWordWeight;
  token.word = fold(lowered);
  token.hash = std::hash<std::string>{}(token.word);
  if (!token.word.empty()) tokens.push_back(std::move(token));
}

}  // namespace

std::vector<TagToken> tag_tokens(std::string_view text) {
  std::vector<TagToken> tokens;
  for (const Token& token : tokenize(text)) {
    if (token.kind == WordKind::kPlaceholder) {
      TagToken masked;
      masked.placeholder = true;
      tokens.push_back(masked);
      continue;
    }
    const std::string lowered = lower(text.substr(token.span.begin, token.span.size()));
    // Apostrophes part words in both languages: "l'étudiant", "don't"; so a bilingual reply needs no language.
    std::string_view rest = lowered;
    for (auto cut = rest.find('\''); cut != std::string_view::npos; cut = rest.find('\'')) {
      add(tokens, rest.substr(0, cut), false);
      rest.remove_prefix(cut + 1);
    }
    add(tokens, rest, token.kind == WordKind::kNumber);
  }
  return tokens;
}

double weight_of(const std::vector<TagToken>& tokens) noexcept {
  double sum = 0;
  for (const TagToken& token : tokens) sum += static_cast<double>(token.weight);
  return sum;
}

}  // namespace guichet::engine
