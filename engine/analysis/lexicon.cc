#include "engine/analysis/lexicon.h"

#include <algorithm>
#include <utility>

#include "engine/analysis/analyzer.h"
#include "engine/analysis/elision.h"
#include "engine/analysis/fold.h"
#include "engine/analysis/form_numbers.h"
#include "engine/analysis/stop_words.h"
#include "engine/analysis/tokenizer.h"

namespace guichet::engine {
namespace {

// Of a long message the first unknown words: bounds the time.
constexpr std::size_t kMostUnknown = 24;

// What stands alone for a word that is known.
Word known_word(const std::string& folded, Language language) {
  const auto words = analyze(folded, language);
  return words.size() == 1 ? words.front() : Word{};
}

void replace_term(Word& word, const Word& meant) {
  if (!meant.searchable() || meant.term == word.term) return;
  word.also.push_back(std::exchange(word.term, meant.term));
  word.variant = meant.variant;
}

// Nothing but one blank or hyphen between them.
bool adjacent(std::string_view text, const Word& a, const Word& b) {
  return a.span.end + 1 == b.span.begin && (text[a.span.end] == ' ' || text[a.span.end] == '-');
}

class Spelling {
 public:
  Spelling(const Vocabulary& vocabulary, std::string_view text, Language language)
      : vocabulary_(vocabulary), text_(text), language_(language) {}

  std::vector<Word> read(std::vector<Word> words) {
    std::vector<Word> out;
    out.reserve(words.size() + 2);
    for (std::size_t i = 0; i < words.size(); ++i) {
      auto& word = words[i];
      if (i + 1 < words.size() && join(word, words[i + 1])) {
        ++i;
        out.push_back(std::move(word));
      } else if (!unknown(word) || !part(word, out)) {
        out.push_back(std::move(word));
      }
    }
    return out;
  }

 private:
  bool unknown(const Word& word) const {
    return word.kind == WordKind::kWord && word.searchable() && !vocabulary_.has(word.folded);
  }

  // "appli cation": an unknown half, and a known whole.
  bool join(Word& first, const Word& second) {
    if (first.kind != WordKind::kWord || second.kind != WordKind::kWord || !adjacent(text_, first, second)) return false;
    if (!unknown(first) && !unknown(second)) return false;
    const auto whole = first.folded + second.folded;
    if (!vocabulary_.has(whole)) return false;
    const auto meant = known_word(whole, language_);
    if (!meant.searchable()) return false;
    first.span.end = second.span.end;
    first.folded = whole;
    first.stop = false;
    first.term = meant.term;
    first.variant = meant.variant;
    if (second.searchable()) first.also.push_back(second.term);
    return true;
  }

  // One slip; else two words in one, which then stand in `out`; else two slips.
  bool part(Word& word, std::vector<Word>& out) {
    if (++looked_up_ > kMostUnknown) return false;
    if (const auto length = clitic_without_apostrophe(word.folded); length > 0) {
      replace_term(word, known_word(word.folded.substr(length), language_));
      return false;
    }
    const auto meant = vocabulary_.meant(word.folded);
    const bool near = meant && slips(word.folded, *meant, 1) <= 1;
    const auto parts = near ? std::nullopt : vocabulary_.parted(word.folded);
    if (!parts) {
      if (meant) replace_term(word, known_word(*meant, language_));
      return false;
    }
    const std::string whole = word.term;
    for (const auto& piece : {parts->first, parts->second}) {
      Word one = known_word(piece, language_);
      one.span = word.span;
      out.push_back(std::move(one));
    }
    for (auto* piece : {&out[out.size() - 2], &out[out.size() - 1]}) {
      if (!piece->searchable()) continue;
      piece->also.push_back(whole);  // as it is written in somebody else's question
      break;
    }
    return true;
  }

  // "letudiant", "quimmigration": how many letters are the article's, when the rest is a known word.
  std::size_t clitic_without_apostrophe(std::string_view folded) const {
    constexpr std::string_view kVowels = "aeiouhy";
    if (language_ != Language::kFrench) return 0;
    for (const std::string_view clitic : {"l", "d", "j", "n", "s", "m", "t", "c", "qu"}) {
      if (!folded.starts_with(clitic) || folded.size() < clitic.size() + 4) continue;
      const auto rest = folded.substr(clitic.size());
      if (kVowels.find(rest.front()) != std::string_view::npos && vocabulary_.has(rest)) return clitic.size();
    }
    return 0;
  }

  const Vocabulary& vocabulary_;
  std::string_view text_;
  Language language_;
  std::size_t looked_up_ = 0;
};

}  // namespace

std::vector<Word> Lexicon::published(std::string_view text, Language language) const {
  auto words = analyze(text, language);
  mark_form_numbers(words);
  synonyms.mark(words, language, false);
  return words;
}

std::vector<Word> Lexicon::asked(std::string_view text, Language language) const {
  auto words = analyze(text, language);
  mark_form_numbers(words);
  if (of(language).size() > 0) words = Spelling(of(language), text, language).read(std::move(words));
  synonyms.mark(words, language, true);
  return words;
}

void Lexicon::learn(std::string_view text, Language language) {
  auto& vocabulary = of(language);
  for (const auto& token : tokenize(text)) {
    if (token.kind != WordKind::kWord) continue;
    auto lowered = lower(text.substr(token.span.begin, token.span.size()));
    if (language == Language::kFrench) {
      for (auto length = clitic_length(lowered); length != 0; length = clitic_length(lowered)) lowered.erase(0, length);
    }
    vocabulary.add(fold(lowered));
  }
}

}  // namespace guichet::engine
