#include "redact/cue_index.h"

#include <algorithm>
#include <array>
#include <bit>

#include "redact/cue_misspelling.h"
#include "redact/fold/bytes.h"
#include "redact/recognizers/name_words.h"
#include "redact/word_hash.h"

namespace guichet::redact {
namespace {

constexpr std::uint32_t kMostBetweenWords = 3;

// The kinds of bytes, in a table: one look-up instead of a chain of comparisons.
enum class Byte : std::uint8_t { kOther, kLetter, kDigit };
constexpr auto kBytes = [] {
  std::array<Byte, 256> bytes{};
  for (std::size_t c = 0; c < bytes.size(); ++c) {
    const char byte = static_cast<char>(c);
    bytes[c] = is_letter(byte) ? Byte::kLetter : is_digit(byte) ? Byte::kDigit : Byte::kOther;
  }
  return bytes;
}();

// The bit of a hash in a set of 65,536, by other bits than the slot's.
constexpr std::size_t kFilterBits = std::size_t{1} << 16U;
constexpr std::size_t filter_bit(std::uint32_t hash) { return (hash >> 8U) & (kFilterBits - 1); }

bool same_word(std::string_view a, std::string_view b) {
  return a.size() == b.size() && same_bytes(a.data(), b.data(), a.size());
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
  const auto kind = [&](std::size_t at) { return kBytes[static_cast<unsigned char>(text[at])]; };
  std::size_t i = 0;
  while (i < text.size()) {
    const Byte first = kind(i);
    if (first == Byte::kOther) {
      ++i;
      continue;
    }
    Word word;
    word.begin = static_cast<std::uint32_t>(i);
    do ++i;
    while (i < text.size() && kind(i) == first);
    word.end = static_cast<std::uint32_t>(i);
    const std::string_view bytes = text.substr(word.begin, i - word.begin);
    word.hash = word_hash(bytes, text.size() - word.begin);
    if (first == Byte::kLetter) {
      word.letters = true;
      word.kinds = word_kinds(bytes, word.hash);
      word.capital = folded.upper(word.begin);
      if (word.capital && bytes.size() >= 2) {
        std::size_t at = word.begin + 1;
        while (at < i && folded.upper(at)) ++at;
        word.all_caps = at == i;
      }
    }
    words.push_back(word);
  }
  return words;
}

CueIndex::CueIndex(std::span<const Recognizer* const> recognizers) {
  for (std::size_t owner = 0; owner < recognizers.size(); ++owner) {
    for (const std::string_view cue : recognizers[owner]->cues) {
      phrases_.push_back({cue, words_of(cue), static_cast<std::uint16_t>(owner)});
      // Names are written with care, or are no cue: only the cues of numbers are taken misspelt.
      if (!recognizers[owner]->rules.empty()) add_misspelt(phrases_.back());
    }
  }
  std::erase_if(phrases_, [](const Phrase& phrase) { return phrase.words.empty(); });
  std::stable_sort(phrases_.begin(), phrases_.end(),
                   [](const Phrase& a, const Phrase& b) { return a.words.front() < b.words.front(); });
  slots_.resize(std::bit_ceil(4 * phrases_.size() + 16));
  first_words_.resize(kFilterBits / 64);
  for (std::size_t i = 0; i < phrases_.size();) {
    std::size_t end = i + 1;
    while (end < phrases_.size() && phrases_[end].words.front() == phrases_[i].words.front()) ++end;
    const std::uint32_t hash = word_hash(phrases_[i].words.front());
    first_words_[filter_bit(hash) / 64] |= std::uint64_t{1} << (filter_bit(hash) % 64);
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].count != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = {hash, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end - i)};
    i = end;
  }
}

// The phrase again with each of its words misspelt in turn.
void CueIndex::add_misspelt(const Phrase& phrase) {
  const Phrase right = phrase;
  for (std::size_t i = 0; i < right.words.size(); ++i) {
    for (std::string& wrong : misspellings(right.words[i])) {
      misspelt_.push_back(std::move(wrong));
      phrases_.push_back(right);
      phrases_.back().words[i] = misspelt_.back();
    }
  }
}

std::vector<CueHit> CueIndex::find(std::string_view text, const std::vector<Word>& words) const {
  const auto text_of = [&](const Word& word) { return text.substr(word.begin, word.end - word.begin); };
  std::vector<CueHit> hits;
  for (std::size_t w = 0; w < words.size(); ++w) {
    const std::uint32_t hash = words[w].hash;
    if ((first_words_[filter_bit(hash) / 64] >> (filter_bit(hash) % 64) & 1U) == 0) continue;
    const std::string_view first = text_of(words[w]);
    for (std::size_t at = hash & (slots_.size() - 1); slots_[at].count != 0; at = (at + 1) & (slots_.size() - 1)) {
      const Slot& slot = slots_[at];
      if (slot.hash != hash || !same_word(phrases_[slot.first].words.front(), first)) continue;
      for (std::uint32_t p = slot.first; p < slot.first + slot.count; ++p) {
        const Phrase& phrase = phrases_[p];
        if (w + phrase.words.size() > words.size()) continue;
        bool all = true;
        for (std::size_t k = 1; k < phrase.words.size() && all; ++k) {
          all = words[w + k].begin - words[w + k - 1].end <= kMostBetweenWords &&
                same_word(text_of(words[w + k]), phrase.words[k]);
        }
        if (all) hits.push_back({words[w].begin, words[w + phrase.words.size() - 1].end, phrase.owner, phrase.text});
      }
      break;
    }
  }
  return hits;
}

}  // namespace guichet::redact
