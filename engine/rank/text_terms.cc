#include "engine/rank/text_terms.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace guichet::engine {
namespace {

constexpr std::size_t kLeastLetters = 3;
constexpr std::size_t kMostLetters = 4;

// FNV-1a, with the kind as its first byte: "pr" the word and "pr" the letters are two terms.
class Hash {
 public:
  explicit Hash(TermKind kind) { add(static_cast<char>('0' + static_cast<int>(kind))); }
  void add(char c) { value_ = (value_ ^ static_cast<unsigned char>(c)) * 0x100000001B3U; }
  void add(std::string_view text) {
    for (const char c : text) add(c);
  }
  std::uint32_t value() const { return static_cast<std::uint32_t>(value_ ^ (value_ >> 32U)); }

 private:
  std::uint64_t value_ = 0xCBF29CE484222325U;
};

std::uint32_t hash_of(TermKind kind, std::string_view text, std::string_view next = {}) {
  Hash hash(kind);
  hash.add(text);
  if (!next.empty()) {
    hash.add(' ');
    hash.add(next);
  }
  return hash.value();
}

bool before(const TextTerm& a, const TextTerm& b) {
  return std::pair(a.kind == TermKind::kLetters, a.hash) < std::pair(b.kind == TermKind::kLetters, b.hash);
}

void add_letters(const std::vector<Word>& words, std::size_t end, std::vector<TextTerm>& terms) {
  std::string text = " ";
  for (std::size_t i = 0; i < end; ++i) {
    if (words[i].kind == WordKind::kPlaceholder) continue;
    text += words[i].folded;
    text += ' ';
  }
  for (std::size_t begin = 0; begin + kLeastLetters <= text.size(); ++begin) {
    const auto most = std::min(kMostLetters, text.size() - begin);
    for (std::size_t length = kLeastLetters; length <= most; ++length) {
      terms.push_back({hash_of(TermKind::kLetters, std::string_view(text).substr(begin, length)), TermKind::kLetters, 1});
    }
  }
}

}  // namespace

std::uint32_t text_hash(std::string_view text) { return hash_of(TermKind::kWord, text); }

std::vector<TextTerm> text_terms(const std::vector<Word>& words, bool letters) {
  std::vector<TextTerm> terms;
  const auto end = std::min(words.size(), kMaxTextWords);
  const Word* last = nullptr;
  for (std::size_t i = 0; i < end; ++i) {
    const auto& word = words[i];
    if (!word.searchable()) continue;
    terms.push_back({hash_of(TermKind::kWord, word.term), TermKind::kWord, 1});
    if (!word.variant.empty()) terms.push_back({hash_of(TermKind::kWord, word.variant), TermKind::kWord, 1});
    for (const auto& term : word.also) {
      // Every word of a long form has its term; it is one form.
      if (last != nullptr && std::find(last->also.begin(), last->also.end(), term) != last->also.end()) continue;
      terms.push_back({hash_of(TermKind::kWord, term), TermKind::kWord, 1});
    }
    if (last != nullptr) terms.push_back({hash_of(TermKind::kPair, last->term, word.term), TermKind::kPair, 1});
    last = &word;
  }
  if (letters) add_letters(words, end, terms);
  std::sort(terms.begin(), terms.end(), before);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (kept > 0 && !before(terms[kept - 1], terms[i])) {
      terms[kept - 1].count += terms[i].count;
    } else {
      terms[kept++] = terms[i];
    }
  }
  terms.resize(kept);
  return terms;
}

}  // namespace guichet::engine
