#include "redact/value_list.h"

#include <algorithm>

#include "redact/cue_index.h"
#include "redact/fold/fold.h"
#include "redact/word_hash.h"

namespace guichet::redact {
namespace {

constexpr std::uint32_t kWidestGap = 4;  // ") - "

// The bit of a hash in a set of 4,096.
constexpr std::size_t filter_bit(std::uint32_t hash) { return (hash >> 8U) & 4095U; }

}  // namespace

ValueList::ValueList(const std::vector<ListedValue>& values) {
  for (const ListedValue& value : values) {
    const Folded folded(value.text);
    std::vector<std::string> words;
    for (const Word& word : split_words(folded)) words.emplace_back(folded.text().substr(word.begin, word.end - word.begin));
    if (words.empty()) continue;
    const std::size_t bit = filter_bit(word_hash(words.front()));
    first_words_[bit / 64] |= std::uint64_t{1} << (bit % 64);
    values_.push_back({std::move(words), value.type, value.language});
  }
  std::stable_sort(values_.begin(), values_.end(), [](const Value& a, const Value& b) { return a.words < b.words; });
}

std::vector<ValueList::Match> ValueList::find(const TextView& view, Language language) const {
  std::vector<Match> found;
  if (values_.empty()) return found;
  const std::vector<Word>& words = view.words();
  for (std::size_t w = 0; w < words.size(); ++w) {
    const std::size_t bit = filter_bit(words[w].hash);
    if ((first_words_[bit / 64] >> (bit % 64) & 1U) == 0) continue;
    const std::string_view first = view.text(words[w]);
    for (auto value = std::lower_bound(values_.begin(), values_.end(), first,
                                       [](const Value& v, std::string_view word) { return v.words.front() < word; });
         value != values_.end() && value->words.front() == first; ++value) {
      const std::size_t count = value->words.size();
      if (w + count > words.size() || (value->language && *value->language != language)) continue;
      bool all = true;
      for (std::size_t k = 1; k < count && all; ++k) {
        all = words[w + k].begin - words[w + k - 1].end <= kWidestGap && view.text(words[w + k]) == value->words[k];
      }
      if (!all) continue;
      Span span{words[w].begin, words[w + count - 1].end};
      // A handle with its sign; "(613) 555-0142" with the parenthesis that its own one closes, so that a rule
      // that takes it does not cover more than what is allowed.
      const char before = span.begin > 0 ? view.text()[span.begin - 1] : ' ';
      const bool closes = view.text().substr(span.begin, span.size()).find(')') < view.text().substr(span.begin, span.size()).find('(');
      if (before == '@' || (before == '(' && closes)) --span.begin;
      found.push_back({span, value->type});
    }
  }
  return found;
}

}  // namespace guichet::redact
