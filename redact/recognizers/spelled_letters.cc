#include "redact/recognizers/spelled_letters.h"

#include <array>
#include <iterator>

#include "redact/fold/bytes.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

struct Row {
  std::string_view word;
  char letter;
  bool sure;
};

constexpr Row kRows[] = {
    {"alpha", 'a', true}, {"alfa", 'a', true}, {"bravo", 'b', true}, {"charlie", 'c', true}, {"delta", 'd', true}, {"echo", 'e', true}, {"foxtrot", 'f', true}, {"golf", 'g', true}, {"hotel", 'h', false}, {"india", 'i', false},
    {"juliet", 'j', true}, {"juliett", 'j', true}, {"kilo", 'k', true}, {"lima", 'l', true}, {"mike", 'm', false}, {"november", 'n', false}, {"novembre", 'n', false}, {"oscar", 'o', false}, {"papa", 'p', false}, {"quebec", 'q', false},
    {"romeo", 'r', true}, {"sierra", 's', true}, {"tango", 't', true}, {"uniform", 'u', false}, {"victor", 'v', false}, {"whiskey", 'w', true}, {"whisky", 'w', true}, {"xray", 'x', true}, {"yankee", 'y', true}, {"zulu", 'z', true},
    {"be", 'b', false}, {"ce", 'c', false}, {"de", 'd', false}, {"ef", 'f', true}, {"effe", 'f', true}, {"ge", 'g', true}, {"je", 'g', false}, {"ache", 'h', true}, {"hache", 'h', true}, {"ji", 'j', true}, {"ka", 'k', true}, {"el", 'l', false},
    {"elle", 'l', false}, {"em", 'm', true}, {"emme", 'm', true}, {"en", 'n', false}, {"enn", 'n', true}, {"enne", 'n', true}, {"pe", 'p', true}, {"ku", 'q', true}, {"er", 'r', false}, {"erre", 'r', true}, {"es", 's', false}, {"esse", 's', true},
    {"te", 't', false}, {"ve", 'v', true}, {"ix", 'x', true}, {"ixe", 'x', true}, {"igrec", 'y', true}, {"zed", 'z', true}, {"zede", 'z', true}, {"zee", 'z', true}, {"bee", 'b', false}, {"cee", 'c', true}, {"dee", 'd', true}, {"gee", 'g', false},
    {"jay", 'j', false}, {"kay", 'k', false}, {"tee", 't', false}, {"vee", 'v', true}, {"ess", 's', true}, {"ell", 'l', true}, {"arr", 'r', true},
};

constexpr std::array<std::string_view, std::size(kRows)> kWords = [] {
  std::array<std::string_view, std::size(kRows)> words{};
  for (std::size_t i = 0; i < words.size(); ++i) words[i] = kRows[i].word;
  return words;
}();
constexpr auto kTable = WordSet<std::size(kRows)>::of(kWords);

}  // namespace

SpelledLetter spelled_letter(std::string_view word) noexcept {
  if (word.size() == 1 && is_letter(word[0])) return {word[0], word != "a" && word != "i" && word != "y" && word != "o"};
  const std::size_t at = kTable.find(word);
  return at == kTable.kNone ? SpelledLetter{} : SpelledLetter{kRows[at].letter, kRows[at].sure};
}

}  // namespace guichet::redact
