#include "redact/split_words.h"

#include <bit>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "redact/recognizers/word_features.h"
#include "redact/word_hash.h"

namespace guichet::redact {
namespace {

// Which of 64 bytes are letters and which are digits, a bit each. Without branches.
struct Kinds {
  std::uint64_t letters = 0;
  std::uint64_t digits = 0;
};

#ifdef __SSE2__

Kinds kinds_of(const char* text) {
  // Signed comparison: from 0x80 on bytes are below zero.
  const auto between = [](__m128i bytes, char low, char high) {
    return _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8(static_cast<char>(low - 1))),
                         _mm_cmpgt_epi8(_mm_set1_epi8(static_cast<char>(high + 1)), bytes));
  };
  const auto bits = [](__m128i bytes) { return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(bytes))); };
  Kinds kinds;
  for (unsigned i = 0; i < 64; i += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + i));
    kinds.letters |= bits(_mm_or_si128(between(bytes, 'a', 'z'), bytes)) << i;
    kinds.digits |= bits(between(bytes, '0', '9')) << i;
  }
  return kinds;
}

#else

constexpr std::uint64_t kOnes = 0x0101010101010101U;
constexpr std::uint64_t kHighs = 0x8080808080808080U;

// The high bit of each byte that is at least `least`; all bytes below 0x80.
constexpr std::uint64_t at_least(std::uint64_t bytes, unsigned char least) { return (bytes + kOnes * (0x80U - least)) & kHighs; }

// The high bits of eight bytes, as eight bits.
constexpr unsigned gathered(std::uint64_t highs) { return static_cast<unsigned>(((highs >> 7U) * 0x0102040810204080U) >> 56U); }

Kinds kinds_of(const char* text) {
  static_assert(std::endian::native == std::endian::little);
  Kinds kinds;
  for (unsigned i = 0; i < 8; ++i) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text + 8 * i, sizeof bytes);
    const std::uint64_t low = bytes & ~kHighs;
    const std::uint64_t letters = (at_least(low, 'a') & ~at_least(low, 'z' + 1)) | (bytes & kHighs);
    const std::uint64_t digits = at_least(low, '0') & ~at_least(low, '9' + 1) & ~bytes;
    kinds.letters |= static_cast<std::uint64_t>(gathered(letters)) << (8 * i);
    kinds.digits |= static_cast<std::uint64_t>(gathered(digits)) << (8 * i);
  }
  return kinds;
}

#endif

// What the lists say of a word of letters, and its case.
void look_up(const WordFeatureTable& table, const Folded& folded, const HashedWord& hashed, Word& word) {
  const std::size_t size = word.end - word.begin;
  word.number = table.number({folded.text().data() + word.begin, size}, hashed);
  if (word.number != 0) {
    const WordFeatures& features = table.of(word.number);
    word.kinds = features.name;
    word.address = features.address;
    word.dates = features.dates;
  }
  if (!folded.upper(word.begin)) return;
  word.capital = true;
  if (size < 2) return;
  std::size_t at = word.begin + 1;
  while (at < word.end && folded.upper(at)) ++at;
  word.all_caps = at == word.end;
}

}  // namespace

// Finds where words begin and end, 64 bytes a step. The bytes behind a folded text are zero: the last word ends there.
void split_words(const Folded& folded, std::vector<Word>& words) {
  static_assert(Folded::kReadable >= 64);
  const std::string_view text = folded.text();
  const WordFeatureTable& table = WordFeatureTable::of_all_lists();
  words.clear();
  words.reserve(text.size() / 4 + 1);
  bool open = false;  // within a word, which began at `begin`
  bool letters = false;
  std::uint32_t begin = 0;
  for (std::size_t base = 0; base <= text.size(); base += 64) {
    const Kinds kinds = kinds_of(text.data() + base);
    // Where one kind of byte follows another: a word ends, or begins, or both.
    std::uint64_t edges = (kinds.letters ^ (kinds.letters << 1U | (open && letters ? 1U : 0U))) |
                          (kinds.digits ^ (kinds.digits << 1U | (open && !letters ? 1U : 0U)));
    for (; edges != 0; edges &= edges - 1) {
      const auto at = static_cast<unsigned>(std::countr_zero(edges));
      const auto place = static_cast<std::uint32_t>(base + at);
      if (open) {
        Word& word = words.emplace_back();
        word.begin = begin;
        word.end = place;
        const HashedWord hashed = hashed_word(text.data() + begin, place - begin);
        word.hash = hashed.hash;
        word.letters = letters;
        if (letters) look_up(table, folded, hashed, word);
      }
      letters = (kinds.letters >> at & 1U) != 0;
      open = letters || (kinds.digits >> at & 1U) != 0;
      begin = place;
    }
  }
}

std::vector<Word> split_words(const Folded& folded) {
  std::vector<Word> words;
  split_words(folded, words);
  return words;
}

}  // namespace guichet::redact
