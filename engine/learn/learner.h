// Learner: a model from answers and labelled questions.
//
//   1. each of two folds holds out one question of every answer that has two or more; signals are trained without it,
//      and say what they would have said of it. The folds are not drawn at random: then an answer would lose half of
//      its questions at once, and the mix would learn that questions are of no use.
//   2. the mix of signals: conditional logit over the candidates of these and of the dev questions
//   3. the calibration: evidence of each winner and whether it was right, each by a mix that had not seen it
//   4. the thresholds: the least confidence at which the answered questions are right as often as asked
//   5. the signals that serve: trained on every question
//
// Deterministic: the model depends on the data and the options, not on time, threads or addresses.
// Tested by learn_test.cc.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "engine/analysis/lexicon.h"
#include "engine/index/documents.h"
#include "engine/rank/answer_index.h"
#include "engine/publish.h"
#include "engine/rank/learned_model.h"

namespace guichet::engine {

/// A question that says how far to believe the model, and does not teach it words.
struct CheckQuestion {
  Language language = Language::kEnglish;
  redact::CleanText text;
  std::vector<std::uint32_t> right;  ///< answers; empty: a human must take it
};

struct LearnInput {
  const AnswerIndex* index = nullptr;                   ///< of all answers and questions
  const std::vector<AnswerDocument>* documents = nullptr;  ///< the same, with their questions
  const Lexicon* lexicon = nullptr;                     ///< by which they were indexed
  std::vector<std::size_t> own_questions;               ///< by document: the first so many were not tagged
  std::vector<CheckQuestion> check;                     ///< dev questions
  std::vector<CheckQuestion> outside;                   ///< train questions that a human must take
};

struct LearnOptions {
  double precision = 0.96;
  unsigned threads = 1;
};

struct Learned {
  LearnedModel model;
  std::array<LearnedFigures, 2> figures;
};

Learned learn(const LearnInput& input, const LearnOptions& options);

}  // namespace guichet::engine
