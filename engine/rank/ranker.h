// Ranker: the answers for a message in one language, or in both when in doubt, best first.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/rank/answer_index.h"
#include "engine/rank/mix.h"
#include "engine/rank/model.h"

namespace guichet::engine {

struct RankedAnswer {
  std::uint32_t answer = 0;  ///< index into AnswerIndex::answers()
  Features features{};
  double log_odds = 0;
  Signals signals{};      ///< of a learned model; all 0 without one
  MixFeatures mixed{};    ///< the same
  double question = 0;        ///< of a long message: by how much its question alone is surer of the answer (message_rank.h)
  double question_share = 0;  ///< and what that counts; added to what was found: share * question
  double other_language = 0;  ///< likewise for a message in two languages: how much surer the other one's index is
  double other_share = 0;
  float outside = 0;      ///< how much the message is like those that a person must take; 0 without a model
};

/// Best first; ties in the order of the input. Deterministic.
std::vector<RankedAnswer> rank_answers(const AnswerIndex& index, const RankModel& model, const Query& query,
                                       Language language, const CandidateFilter& filter, std::size_t limit);

/// The answers of `first`, then those of `second` that have no version in `first`'s language, by log-odds. A
/// candidate of `second` whose pair is in `first` lifts the pair to its own log-odds, or is left out where the two are not
/// `comparable`.
std::vector<RankedAnswer> merge_languages(const AnswerIndex& index, std::vector<RankedAnswer> first,
                                          const std::vector<RankedAnswer>& second, Language language,
                                          bool comparable = true);

}  // namespace guichet::engine
