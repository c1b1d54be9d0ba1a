#include "redact/cue_index.h"

#include <algorithm>
#include <bit>

namespace guichet::redact {
namespace {

constexpr std::uint32_t kMostBetweenWords = 3;

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::uint32_t hash_of(std::string_view word) {  // FNV-1a
  std::uint32_t hash = 2166136261U;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash == 0 ? 1 : hash;
}

std::vector<std::string_view> words_of(std::string_view phrase) {
  std::vector<std::string_view> words;
  for (std::size_t i = 0; i < phrase.size();) {
    std::size_t end = i;
    if (is_letter(phrase[i])) {
      while (end < phrase.size() && is_letter(phrase[end])) ++end;
    } else if (is_digit(phrase[i])) {
      while (end < phrase.size() && is_digit(phrase[end])) ++end;
    }
    if (end > i) words.push_back(phrase.substr(i, end - i));
    i = std::max(end, i + 1);
  }
  return words;
}

}  // namespace

std::vector<Word> split_words(const Folded& folded) {
  const std::string_view text = folded.text();
  std::vector<Word> words;
  words.reserve(text.size() / 5 + 1);
  std::size_t i = 0;
  while (i < text.size()) {
    if (is_letter(text[i])) {
      Word word;
      word.begin = static_cast<std::uint32_t>(i);
      word.letters = true;
      word.capital = folded.upper(i);
      std::size_t capitals = 0;
      for (; i < text.size() && is_letter(text[i]); ++i) {
        if (folded.upper(i)) ++capitals;
      }
      word.end = static_cast<std::uint32_t>(i);
      word.all_caps = word.end - word.begin >= 2 && capitals == word.end - word.begin;
      words.push_back(word);
    } else if (is_digit(text[i])) {
      Word word;
      word.begin = static_cast<std::uint32_t>(i);
      while (i < text.size() && is_digit(text[i])) ++i;
      word.end = static_cast<std::uint32_t>(i);
      words.push_back(word);
    } else {
      ++i;
    }
  }
  return words;
}

CueIndex::CueIndex(std::span<const Recognizer* const> recognizers) {
  for (std::size_t owner = 0; owner < recognizers.size(); ++owner) {
    for (const std::string_view cue : recognizers[owner]->cues) {
      phrases_.push_back({cue, words_of(cue), static_cast<std::uint16_t>(owner)});
    }
  }
  std::erase_if(phrases_, [](const Phrase& phrase) { return phrase.words.empty(); });
  std::stable_sort(phrases_.begin(), phrases_.end(),
                   [](const Phrase& a, const Phrase& b) { return a.words.front() < b.words.front(); });
  slots_.resize(std::bit_ceil(4 * phrases_.size() + 16));
  for (std::size_t i = 0; i < phrases_.size();) {
    std::size_t end = i + 1;
    while (end < phrases_.size() && phrases_[end].words.front() == phrases_[i].words.front()) ++end;
    const std::uint32_t hash = hash_of(phrases_[i].words.front());
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].count != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = {hash, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end - i)};
    i = end;
  }
}

std::vector<CueHit> CueIndex::find(std::string_view text, const std::vector<Word>& words) const {
  const auto text_of = [&](const Word& word) { return text.substr(word.begin, word.end - word.begin); };
  std::vector<CueHit> hits;
  for (std::size_t w = 0; w < words.size(); ++w) {
    const std::string_view first = text_of(words[w]);
    const std::uint32_t hash = hash_of(first);
    for (std::size_t at = hash & (slots_.size() - 1); slots_[at].count != 0; at = (at + 1) & (slots_.size() - 1)) {
      const Slot& slot = slots_[at];
      if (slot.hash != hash || phrases_[slot.first].words.front() != first) continue;
      for (std::uint32_t p = slot.first; p < slot.first + slot.count; ++p) {
        const Phrase& phrase = phrases_[p];
        if (w + phrase.words.size() > words.size()) continue;
        bool all = true;
        for (std::size_t k = 1; k < phrase.words.size() && all; ++k) {
          all = words[w + k].begin - words[w + k - 1].end <= kMostBetweenWords &&
                text_of(words[w + k]) == phrase.words[k];
        }
        if (all) hits.push_back({words[w].begin, words[w + phrase.words.size() - 1].end, phrase.owner, phrase.text});
      }
      break;
    }
  }
  return hits;
}

}  // namespace guichet::redact
