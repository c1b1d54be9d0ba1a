#include "engine/rank/learned_ranker.h"

#include <algorithm>
#include <cmath>

namespace guichet::engine {
namespace {

// Candidates whose signals are weighed, and those that come in by what was learned alone.
constexpr std::size_t kCandidates = 50;
constexpr std::size_t kLearnedOnly = 15;
// Questions that a message is compared with one by one, at most: bounds the time where answers have hundreds.
constexpr std::size_t kMostQuestions = 2500;
// Deviations of the learned signals against the plain sum of field scores, whose best are near 3.
constexpr float kIntentShare = 0.12F;
constexpr float kMeaningShare = 0.06F;
constexpr float kMeaningIntentShare = 0.1F;
constexpr float kTaughtShare = 0.12F;

struct Scratch {
  LearnedMessage message;
  std::vector<float> dense;
  std::vector<float> boosts;
  std::vector<std::uint32_t> best;
};

Scratch& scratch_of_thread() {
  thread_local Scratch scratch;
  return scratch;
}

struct Spread {
  float mean = 0;
  float scale = 0;  // 1 / deviation
};

Spread spread_of(const std::vector<float>& values, const std::vector<std::uint32_t>& members) {
  double sum = 0;
  double squares = 0;
  for (const auto member : members) {
    const auto value = static_cast<double>(values[member]);
    sum += value;
    squares += value * value;
  }
  const auto n = static_cast<double>(std::max<std::size_t>(members.size(), 1));
  const double mean = sum / n;
  const double deviation = std::sqrt(std::max(squares / n - mean * mean, 0.0));
  return {static_cast<float>(mean), deviation > 1e-6 ? static_cast<float>(1 / deviation) : 0};
}

void fill_boosts(const LearnedSignals& learned, Scratch& scratch) {
  const auto& message = scratch.message;
  scratch.boosts.assign(message.intents.size(), 0);
  const auto add = [&](const std::vector<float>& values, float share) {
    const auto spread = spread_of(values, learned.members);
    for (const auto answer : learned.members) scratch.boosts[answer] += share * (values[answer] - spread.mean) * spread.scale;
  };
  add(message.intents, kIntentShare);
  add(message.meanings, kMeaningShare);
  add(message.meaning_intents, kMeaningIntentShare);
  add(message.taught, kTaughtShare);
  scratch.best = learned.members;
  const auto kept = static_cast<std::ptrdiff_t>(std::min(kLearnedOnly, scratch.best.size()));
  std::partial_sort(scratch.best.begin(), scratch.best.begin() + kept, scratch.best.end(), [&](auto a, auto b) {
    return scratch.boosts[a] != scratch.boosts[b] ? scratch.boosts[a] > scratch.boosts[b] : a < b;
  });
  scratch.best.resize(static_cast<std::size_t>(kept));
}

std::optional<std::uint32_t> pair_of(const AnswerIndex& index, std::uint32_t answer) {
  const auto& document = index.answers()[answer].answer;
  if (!document.code) return std::nullopt;
  return index.by_code(document.code->text(), other(document.language));
}

}  // namespace

LearnedCandidates learned_candidates(const AnswerIndex& index, const LearnedPair& learned,
                                     const std::vector<Word>& words, const Query& query, Language language,
                                     const CandidateFilter& filter, std::size_t limit) {
  LearnedCandidates found;
  if (learned.own.empty()) return found;
  auto& scratch = scratch_of_thread();
  learned.own.read(text_terms(words, true), scratch.message);
  fill_boosts(learned.own, scratch);
  found.outside = scratch.message.outside;
  const FirstStage first{scratch.boosts, scratch.best};
  const auto candidates = index.candidates(query, language, filter, std::max(limit, kCandidates), first);

  scratch.dense.resize(std::max(scratch.dense.size(), learned.own.space.size()), 0);
  for (const auto& [term, weight] : scratch.message.vector) scratch.dense[term] = weight;
  std::vector<Signals> signals;
  std::vector<float> known;
  std::size_t compared = 0;
  for (const auto& candidate : candidates) {
    Signals one{};
    std::copy_n(candidate.features.begin(), kFieldCount, one.begin());
    one[kAskedSignal] = candidate.features[kAskedCoverage];
    one[kAnySignal] = candidate.features[kAnyCoverage];
    const auto answer = candidate.answer;
    one[kIntentSignal] = scratch.message.intents[answer];
    one[kMeaningSignal] = scratch.message.meanings[answer];
    one[kMeaningIntentSignal] = scratch.message.meaning_intents[answer];
    one[kTaughtSignal] = scratch.message.taught[answer];
    one[kTaughtPublishedSignal] = scratch.message.taught_published[answer];
    const auto questions = learned.own.question_begins[answer + 1] - learned.own.question_begins[answer];
    if (compared < kMostQuestions) {
      compared += questions;
      const auto near = learned.own.nearness(answer, scratch.dense);
      one[kCentroidSignal] = near.centroid;
      one[kNearestSignal] = near.nearest;
      one[kNearestTwoSignal] = near.nearest_two;
      one[kNearestFiveSignal] = near.nearest_five;
      auto question = learned.own.nearest_taught(answer, scratch.message.taught_point);
      if (const auto pair = learned.other.empty() ? std::nullopt : pair_of(index, answer)) {
        question = std::max(question, learned.other.nearest_taught(*pair, scratch.message.taught_point));
      }
      one[kTaughtQuestionSignal] = question;
    }
    signals.push_back(one);
    known.push_back(static_cast<float>(questions));
  }
  for (const auto& [term, weight] : scratch.message.vector) scratch.dense[term] = 0;

  const auto features = mix_features(signals, known, kCandidates);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    found.list.push_back({candidates[i].answer, candidates[i].features, signals[i], features[i]});
  }
  return found;
}

std::vector<RankedAnswer> ranked_by(const LearnedCandidates& candidates, const MixWeights& weights, std::size_t limit) {
  std::vector<RankedAnswer> ranked;
  for (const auto& candidate : candidates.list) {
    RankedAnswer one;
    one.answer = candidate.answer;
    one.features = candidate.base;
    one.log_odds = mix(candidate.features, weights);
    one.signals = candidate.signals;
    one.mixed = candidate.features;
    one.outside = candidates.outside;
    ranked.push_back(one);
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const RankedAnswer& a, const RankedAnswer& b) {
    return a.log_odds != b.log_odds ? a.log_odds > b.log_odds : a.answer < b.answer;
  });
  if (ranked.size() > limit) ranked.resize(limit);
  return ranked;
}

}  // namespace guichet::engine
