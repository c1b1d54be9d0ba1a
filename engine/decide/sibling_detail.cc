#include "engine/decide/sibling_detail.h"

#include <algorithm>

namespace guichet::engine {
namespace {

constexpr std::size_t kLookedAt = 3;

bool siblings(const kb::Answer& a, const kb::Answer& b) {
  return a.language == b.language && a.code && b.code && *a.code != *b.code && a.code->topic() == b.code->topic();
}

}  // namespace

bool lacks_detail(const std::vector<RankedAnswer>& ranked, const AnswerIndex& index, const Query& query) {
  if (ranked.empty()) return false;
  const auto first = ranked.front().answer;
  for (std::size_t i = 1; i < std::min(ranked.size(), kLookedAt); ++i) {
    const auto other = ranked[i].answer;
    if (!siblings(index.answers()[first].answer, index.answers()[other].answer)) continue;
    // What clients ask and titles say is what the answers are for; a body mentions much.
    const bool parted = std::any_of(query.words.begin(), query.words.end(), [&](const QueryWord& word) {
      return index.holds(first, word, true) && !index.holds(other, word, true);
    });
    if (!parted) return true;
  }
  return false;
}

}  // namespace guichet::engine
