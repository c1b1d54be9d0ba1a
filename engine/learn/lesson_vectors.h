// Lesson vectors: all texts of a training, in the terms of their language; and each answer as one document of its texts in
// both languages, over the words of both: those of English first. Tested through learn_test.cc.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "engine/learn/intent_trainer.h"
#include "engine/learn/signals_trainer.h"
#include "engine/rank/term_space.h"

namespace guichet::engine {

/// Of one language.
struct LessonVectors {
  TermSpace space;
  std::vector<IntentText> texts;  ///< title, questions and body of each answer, in the order of answers
  std::vector<SparseVector> outside;
};

LessonVectors vectors_of(const AnswerTexts& answers, const std::vector<KnownQuestion>& questions,
                         const OutsideTexts& outside, Language language);

/// One document a pair of answers; an answer without a pair is one alone. Each of length 1.
struct PairedDocuments {
  std::vector<SparseVector> published;    ///< titles and bodies
  std::vector<SparseVector> whole;        ///< questions too
  std::vector<std::uint32_t> of_answer;
};

PairedDocuments documents_of(const AnswerIndex& index, const std::array<LessonVectors, 2>& vectors);

}  // namespace guichet::engine
