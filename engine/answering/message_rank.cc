#include "engine/answering/message_rank.h"

#include <algorithm>

#include "engine/analysis/gist.h"
#include "engine/answering/suggestions.h"

namespace guichet::engine {
namespace {

// Chosen on guichet's own long dev questions; shorter situations lose from any share.
constexpr double kNoShare = 45;
constexpr double kFullShare = 80;
constexpr double kMostShare = 0.35;
// The question may name what stands far down for the story.
constexpr std::size_t kDeep = 50;
// Of the other language, where a message mixes two.
constexpr double kOtherShare = 0.4;

void sort_by_log_odds(std::vector<RankedAnswer>& ranked) {
  std::stable_sort(ranked.begin(), ranked.end(), [](const RankedAnswer& a, const RankedAnswer& b) {
    return a.log_odds != b.log_odds ? a.log_odds > b.log_odds : a.answer < b.answer;
  });
}

}  // namespace

double question_share(std::size_t words) noexcept {
  return kMostShare * std::clamp((static_cast<double>(words) - kNoShare) / (kFullShare - kNoShare), 0.0, 1.0);
}

std::vector<RankedAnswer> rank_message(const Snapshot& snapshot, const Reading& reading, std::string_view text,
                                       const CandidateFilter& filter, std::size_t limit) {
  const auto question = question_of(text, reading.language);
  const double share = question_share(question.words);
  if (question.text.empty() || share == 0) return rank(snapshot, reading, filter, limit);
  auto ranked = rank(snapshot, reading, filter, std::max(limit, kDeep));
  const auto asked = rank(snapshot, read(question.text, reading.language, snapshot.lexicon), filter, kDeep);
  if (!asked.empty()) {
    for (auto& one : ranked) {
      const auto same = std::find_if(asked.begin(), asked.end(), [&](const RankedAnswer& other) { return other.answer == one.answer; });
      const double by_question = same == asked.end() ? asked.back().log_odds : same->log_odds;
      one.question = by_question - one.log_odds;
      one.question_share = share;
      one.log_odds += share * one.question;
    }
    sort_by_log_odds(ranked);
  }
  if (ranked.size() > limit) ranked.resize(limit);
  return ranked;
}

std::vector<RankedAnswer> mix_languages(const AnswerIndex& index, std::vector<RankedAnswer> ranked,
                                        const std::vector<RankedAnswer>& others, Language language) {
  if (others.empty() || ranked.empty()) return ranked;
  const double least = ranked.back().log_odds;
  const double least_other = others.back().log_odds;
  for (auto& one : ranked) one.other_language = least_other - one.log_odds;
  const auto found = ranked.size();
  for (const auto& other : others) {
    const auto& code = index.answers()[other.answer].answer.code;
    const auto pair = code ? index.by_code(code->text(), language) : std::nullopt;
    if (!pair) continue;
    const auto end = ranked.begin() + static_cast<std::ptrdiff_t>(found);
    const auto same = std::find_if(ranked.begin(), end, [&](const RankedAnswer& one) { return one.answer == *pair; });
    if (same != end) {
      same->other_language = other.log_odds - same->log_odds;
      continue;
    }
    auto added = other;
    added.answer = *pair;
    added.other_language = least - other.log_odds;
    added.other_share = 1 - kOtherShare;
    ranked.push_back(added);
  }
  for (auto& one : ranked) {
    if (one.other_share == 0) one.other_share = kOtherShare;
    one.log_odds += one.other_share * one.other_language;
  }
  sort_by_log_odds(ranked);
  return ranked;
}

}  // namespace guichet::engine
