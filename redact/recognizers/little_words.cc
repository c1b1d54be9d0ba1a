#include "redact/recognizers/little_words.h"

#include <algorithm>
#include <iterator>

namespace guichet::redact {
namespace {

constexpr std::string_view kWords[] = {"ai", "am", "an", "as", "at", "au", "be", "by", "ca", "ce", "de", "do", "du", "en", "et", "eu", "he", "if", "il",
                                       "in", "is", "it", "je", "la", "le", "lu", "ma", "me", "mr", "my", "ne", "no", "of", "ok", "on", "or", "ou", "pr",
                                       "sa", "se", "si", "so", "su", "ta", "te", "to", "tu", "un", "up", "us", "va", "vu", "we"};

}  // namespace

bool is_little_word(std::string_view letters) noexcept {
  return letters.size() <= 1 || std::find(std::begin(kWords), std::end(kWords), letters) != std::end(kWords);
}

}  // namespace guichet::redact
