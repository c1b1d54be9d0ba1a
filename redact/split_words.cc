#include "redact/split_words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "redact/fold/bytes.h"
#include "redact/recognizers/word_features.h"
#include "redact/word_hash.h"

namespace guichet::redact {
namespace {

constexpr std::uint64_t kOnes = 0x0101010101010101U;
constexpr std::uint64_t kHighs = 0x8080808080808080U;

// The high bit of each byte that is at least `least`; all bytes below 0x80.
constexpr std::uint64_t at_least(std::uint64_t bytes, unsigned char least) { return (bytes + kOnes * (0x80U - least)) & kHighs; }

// The high bits of eight bytes, as eight bits.
constexpr unsigned gathered(std::uint64_t highs) { return static_cast<unsigned>(((highs >> 7U) * 0x0102040810204080U) >> 56U); }

// Which of 64 bytes are letters and which are digits, a bit each. Eight bytes a step, without branches.
struct Kinds {
  std::uint64_t letters = 0;
  std::uint64_t digits = 0;
};
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

class Splitter {
 public:
  Splitter(const Folded& folded, std::vector<Word>& words) : folded_(folded), text_(folded.text()), words_(words) {}

  void split() {
    std::array<char, 64> last{};  // what is left at the end, with nothing behind it
    for (std::size_t at = 0; at < text_.size(); at += last.size()) {
      const char* block = text_.data() + at;
      if (text_.size() - at < last.size()) {
        std::memcpy(last.data(), block, text_.size() - at);
        block = last.data();
      }
      take(kinds_of(block), static_cast<std::uint32_t>(at));
    }
    if (open_) finish(static_cast<std::uint32_t>(text_.size()));
  }

 private:
  // The words that begin or end in a block.
  void take(const Kinds& kinds, std::uint32_t base) {
    // Where one kind of byte follows another: a word ends, or begins, or both.
    std::uint64_t edges = (kinds.letters ^ (kinds.letters << 1U | (open_ && letters_ ? 1U : 0U))) |
                          (kinds.digits ^ (kinds.digits << 1U | (open_ && !letters_ ? 1U : 0U)));
    for (; edges != 0; edges &= edges - 1) {
      const auto at = static_cast<unsigned>(std::countr_zero(edges));
      if (open_) finish(base + at);
      letters_ = (kinds.letters >> at & 1U) != 0;
      open_ = letters_ || (kinds.digits >> at & 1U) != 0;
      begin_ = base + at;
    }
  }

  void finish(std::uint32_t end) {
    Word word;
    word.begin = begin_;
    word.end = end;
    const std::string_view bytes = text_.substr(begin_, end - begin_);
    word.hash = word_hash(bytes, text_.size() - begin_);
    if (letters_) {
      word.letters = true;
      const WordFeatures& features = word_features(bytes, word.hash);
      word.kinds = features.name;
      word.address = features.address;
      word.dates = features.dates;
      word.capital = folded_.upper(begin_);
      if (word.capital && bytes.size() >= 2) {
        std::size_t at = begin_ + 1;
        while (at < end && folded_.upper(at)) ++at;
        word.all_caps = at == end;
      }
    }
    words_.push_back(word);
    open_ = false;
  }

  const Folded& folded_;
  std::string_view text_;
  std::vector<Word>& words_;
  bool open_ = false;  // within a word, which began at begin_
  bool letters_ = false;
  std::uint32_t begin_ = 0;
};

}  // namespace

void split_words(const Folded& folded, std::vector<Word>& words) {
  words.clear();
  words.reserve(folded.text().size() / 4 + 1);
  Splitter(folded, words).split();
}

std::vector<Word> split_words(const Folded& folded) {
  std::vector<Word> words;
  split_words(folded, words);
  return words;
}

}  // namespace guichet::redact
