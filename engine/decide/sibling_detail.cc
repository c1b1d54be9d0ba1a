#include "engine/decide/sibling_detail.h"

#include <algorithm>

#include "engine/analysis/analyzer.h"
#include "engine/decide/details.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kLookedAt = 3;

bool siblings(const kb::Answer& a, const kb::Answer& b) {
  return a.language == b.language && a.code && b.code && *a.code != *b.code && a.code->topic() == b.code->topic();
}

bool says(const std::vector<Word>& title, const QueryWord& word) {
  return std::any_of(title.begin(), title.end(), [&](const Word& one) {
    if (!one.searchable()) return false;
    return one.term == word.term || std::find(word.others.begin(), word.others.end(), one.term) != word.others.end() ||
           one.key() == word.term;
  });
}

}  // namespace

bool lacks_detail(const std::vector<RankedAnswer>& ranked, const AnswerIndex& index, const Reading& reading) {
  if (ranked.empty()) return false;
  const auto first = ranked.front().answer;
  const auto& answer = index.answers()[first].answer;
  Details message;
  Details details;
  std::vector<Word> title;
  for (std::size_t i = 1; i < std::min(ranked.size(), kLookedAt); ++i) {
    const auto other = ranked[i].answer;
    const auto& sibling = index.answers()[other].answer;
    if (!siblings(answer, sibling)) continue;
    if (title.empty()) {
      title = analyze(answer.title.view(), answer.language);
      details = details_of(title, answer.language);
      message = details_of(reading.words, reading.language);
    }
    const auto other_title = analyze(sibling.title.view(), sibling.language);
    const auto said = said_of(details, details_of(other_title, sibling.language), message);
    if (said == Said::kFirst) continue;
    if (said == Said::kSecond || said == Said::kBoth) return true;
    // What clients ask and titles say is what the answers are for; a body mentions much.
    const bool parted = std::any_of(reading.query.words.begin(), reading.query.words.end(), [&](const QueryWord& word) {
      if (says(other_title, word)) return false;
      if (says(title, word)) return said == Said::kNoDetail;  // a title's word that is no detail parts nothing
      return index.holds(first, word, true) && !index.holds(other, word, true);
    });
    if (!parted) return true;
  }
  return false;
}

}  // namespace guichet::engine
