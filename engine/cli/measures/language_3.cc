// language_3: of the questions of three words or more, those answered in their own language: the reply's language is the
// question's. Those that are written in neither language are left out.
#include <algorithm>

#include "engine/cli/measures/measure.h"

namespace guichet::measures {
namespace {

constexpr std::size_t kLeastWords = 3;

std::size_t words_of(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    words += !blank && !inside ? 1U : 0U;
    inside = !blank;
  }
  return words;
}

Figure compute(std::span<const Answered> answers) {
  std::size_t n = 0;
  std::size_t right = 0;
  for (const Answered& one : answers) {
    if (one.question->kind == "other_language" || words_of(one.question->text) < kLeastWords) continue;
    ++n;
    right += one.language == one.question->language ? 1U : 0U;
  }
  return Figure::proportion(right, n);
}

}  // namespace

extern const SuggestionMeasure kLanguage3;
constinit const SuggestionMeasure kLanguage3{
    "language_3",
    {"from three words on, the language of the question is seen", "à partir de trois mots, la langue de la question est reconnue"},
    compute};

}  // namespace guichet::measures
