// Learned ranker: candidates by words and by what was learned, their signals, and the learned mix of them.
// Tested by learned_signals_test.cc.
#pragma once

#include <vector>

#include "engine/analysis/word.h"
#include "engine/rank/answer_index.h"
#include "engine/rank/learned_signals.h"
#include "engine/rank/mix.h"
#include "engine/rank/query.h"
#include "engine/rank/ranker.h"

namespace guichet::engine {

/// What was learned for the language of the message, and for the other one: its questions share the space of meanings.
struct LearnedPair {
  const LearnedSignals& own;
  const LearnedSignals& other;
};

struct LearnedCandidate {
  std::uint32_t answer = 0;
  Features base{};
  Signals signals{};
  MixFeatures features{};
};

struct LearnedCandidates {
  std::vector<LearnedCandidate> list;  ///< the most promising first
  float outside = 0;                   ///< LearnedMessage::outside
};

LearnedCandidates learned_candidates(const AnswerIndex& index, const LearnedPair& learned,
                                     const std::vector<Word>& words, const Query& query, Language language,
                                     const CandidateFilter& filter, std::size_t limit);

/// Best first by the mix; ties in the order of the input.
std::vector<RankedAnswer> ranked_by(const LearnedCandidates& candidates, const MixWeights& weights, std::size_t limit);

}  // namespace guichet::engine
