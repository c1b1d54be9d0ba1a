#include "engine/rank/ranker.h"

#include <algorithm>

#include "engine/rank/feedback.h"

namespace guichet::engine {
namespace {

// Candidates that the model looks at: the right answer is hardly ever below the first fifty of the plain sum.
constexpr std::size_t kCandidates = 50;
// From this many words on, the first answers are mostly about the subject. What a message of few words finds may be about
// anything, and would pull its own kind up (measured: short questions lose what sentences gain).
constexpr std::size_t kSentence = 6;

void sort_by_log_odds(std::vector<RankedAnswer>& ranked) {
  std::stable_sort(ranked.begin(), ranked.end(), [](const RankedAnswer& a, const RankedAnswer& b) {
    return a.log_odds != b.log_odds ? a.log_odds > b.log_odds : a.answer < b.answer;
  });
}

}  // namespace

std::vector<RankedAnswer> rank_answers(const AnswerIndex& index, const RankModel& model, const Query& query,
                                       Language language, const CandidateFilter& filter, std::size_t limit) {
  std::vector<RankedAnswer> ranked;
  for (const auto& candidate : index.candidates(query, language, filter, std::max(limit, kCandidates))) {
    ranked.push_back({candidate.answer, candidate.features, model.log_odds(candidate.features)});
  }
  sort_by_log_odds(ranked);
  if (query.words.size() >= kSentence) {
    add_feedback(index.bodies(language), ranked);
    for (auto& one : ranked) one.log_odds = model.log_odds(one.features);
    sort_by_log_odds(ranked);
  }
  if (ranked.size() > limit) ranked.resize(limit);
  return ranked;
}

std::vector<RankedAnswer> merge_languages(const AnswerIndex& index, std::vector<RankedAnswer> first,
                                          const std::vector<RankedAnswer>& second, Language language,
                                          bool comparable) {
  for (const auto& found : second) {
    const auto& answer = index.answers()[found.answer].answer;
    const auto pair = answer.code ? index.by_code(answer.code->text(), language) : std::nullopt;
    if (!pair) {
      first.push_back(found);
      continue;
    }
    if (!comparable) continue;
    const auto same = std::find_if(first.begin(), first.end(), [&](const auto& other) { return other.answer == *pair; });
    if (same == first.end()) {
      first.push_back(found);
      first.back().answer = *pair;
    } else if (same->log_odds < found.log_odds) {
      *same = found;
      same->answer = *pair;
    }
  }
  sort_by_log_odds(first);
  return first;
}

}  // namespace guichet::engine
