// Meaning intents: one linear model an answer in the space of meanings. What separates an answer from its likes there is
// learned from the questions of both languages at once: a question tagged in one teaches its pair in the other.
// Tested by meaning_intents_test.cc.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace guichet::engine {

/// Titles and questions as rows of `dimensions` numbers, row after row, each of length 1 or all 0.
struct MeaningLessons {
  std::size_t dimensions = 0;
  std::size_t answers = 0;  ///< one more than the largest label
  std::vector<float> rows;
  std::vector<std::uint32_t> labels;
};

struct MeaningIntents {
  std::vector<float> weights;  ///< rows of `dimensions`, by answer
  std::vector<float> bias;     ///< by answer; -1 for one without a row
};

/// Each answer's rows against those of the answers most like it and a sample of the rest: a support vector machine with
/// squared hinge loss by dual coordinate descent (Hsieh et al. 2008, "A Dual Coordinate Descent Method for Large-scale
/// Linear SVM"). Deterministic, for any number of threads.
MeaningIntents train_meaning_intents(const MeaningLessons& lessons, unsigned threads);

}  // namespace guichet::engine
