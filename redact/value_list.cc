#include "redact/value_list.h"

#include <algorithm>

#include "redact/cue_index.h"
#include "redact/fold/fold.h"

namespace guichet::redact {
namespace {

constexpr std::uint32_t kWidestGap = 4;  // ") - "

}  // namespace

ValueList::ValueList(const std::vector<std::string>& values) {
  for (const std::string& value : values) {
    const Folded folded(value);
    std::vector<std::string> words;
    for (const Word& word : split_words(folded)) words.emplace_back(folded.text().substr(word.begin, word.end - word.begin));
    if (!words.empty()) values_.push_back(std::move(words));
  }
  std::sort(values_.begin(), values_.end());
}

void ValueList::append_matches(const TextView& view, std::vector<Span>& spans) const {
  if (values_.empty()) return;
  const std::vector<Word>& words = view.words();
  for (std::size_t w = 0; w < words.size(); ++w) {
    const std::string_view first = view.text(words[w]);
    for (auto value = std::lower_bound(values_.begin(), values_.end(), first,
                                       [](const auto& v, std::string_view word) { return v.front() < word; });
         value != values_.end() && value->front() == first; ++value) {
      if (w + value->size() > words.size()) continue;
      bool all = true;
      for (std::size_t k = 1; k < value->size() && all; ++k) {
        all = words[w + k].begin - words[w + k - 1].end <= kWidestGap && view.text(words[w + k]) == (*value)[k];
      }
      if (!all) continue;
      Span span{words[w].begin, words[w + value->size() - 1].end};
      // A handle with its sign; "(613) 555-0142" with the parenthesis that its own one closes, so that a rule
      // that takes it does not cover more than what is allowed.
      const char before = span.begin > 0 ? view.text()[span.begin - 1] : ' ';
      const bool closes = view.text().substr(span.begin, span.size()).find(')') < view.text().substr(span.begin, span.size()).find('(');
      if (before == '@' || (before == '(' && closes)) --span.begin;
      spans.push_back(span);
    }
  }
}

}  // namespace guichet::redact
