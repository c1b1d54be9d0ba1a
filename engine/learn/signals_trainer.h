// Signals trainer: LearnedSignals of both languages from answers and the questions that are known of them.
// Tested by learn_test.cc.
#pragma once

#include <array>
#include <vector>

#include "engine/analysis/word.h"
#include "engine/rank/answer_index.h"
#include "engine/rank/learned_signals.h"

namespace guichet::engine {

/// An answer or a question, read once.
struct ReadText {
  std::vector<Word> words;
  std::vector<TextTerm> terms;
};

struct KnownQuestion {
  std::uint32_t answer = 0;
  const ReadText* text = nullptr;
};

/// The same for every fold.
struct AnswerTexts {
  const AnswerIndex* index = nullptr;
  std::vector<ReadText> titles;  ///< by answer
  std::vector<ReadText> bodies;
};

/// By language: questions that a person must take.
using OutsideTexts = std::array<std::vector<const ReadText*>, 2>;

/// Both languages. `questions` in the order of their answers. Deterministic; the result is the same for any number
/// of threads.
std::array<LearnedSignals, 2> train_signals(const AnswerTexts& answers, const std::vector<KnownQuestion>& questions,
                                            const OutsideTexts& outside, unsigned threads);

}  // namespace guichet::engine
