// Text terms: what the learned signals see of a text: its words, pairs of neighbouring words, and sequences of three
// to four letters, each as a hash. Tested by learned_signals_test.cc.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/analysis/word.h"

namespace guichet::engine {

enum class TermKind : std::uint8_t { kWord, kPair, kLetters };

struct TextTerm {
  std::uint32_t hash = 0;
  TermKind kind = TermKind::kWord;
  float count = 0;
};

/// Each once: words and pairs in the order of their hashes, then letters in the order of theirs. Of a text over
/// kMaxTextWords words, the beginning.
std::vector<TextTerm> text_terms(const std::vector<Word>& words, bool letters);

/// Of a whole text, any bytes.
std::uint32_t text_hash(std::string_view text);

/// Words of a text beyond this many are not looked at.
inline constexpr std::size_t kMaxTextWords = 400;

}  // namespace guichet::engine
