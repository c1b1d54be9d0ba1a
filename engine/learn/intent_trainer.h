// Intent trainer: one linear model an answer, by LIBLINEAR (Fan et al. 2008): its title, body and questions against
// those of the answers most like it and a sample of the rest. All against all would take minutes for a thousand
// answers; what separates an answer from its likes is nearly all there is to learn. The primal solver (trust region
// Newton): it draws no random numbers, so a model depends on its data only. Tested by intent_trainer_test.cc.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/rank/term_space.h"

namespace guichet::engine {

struct IntentText {
  std::uint32_t answer = 0;
  bool body = false;
  SparseVector vector;
};

struct IntentOptions {
  std::size_t answers = 0;  ///< one more than the largest answer
  std::size_t terms = 0;
  unsigned threads = 1;     ///< the result is the same for any number
};

struct IntentModels {
  std::vector<std::vector<Entry>> weights;  ///< by answer, small ones left out
  std::vector<float> bias;                  ///< by answer
};

/// `outside` are questions that no answer is right for. Deterministic.
IntentModels train_intents(const std::vector<IntentText>& texts, const std::vector<SparseVector>& outside,
                           const IntentOptions& options);

/// One model: what is outside against a sample of what is not. The bias is its last entry's weight.
struct OutsideModel {
  std::vector<float> weights;  ///< by term; empty when there are too few to learn from
  float bias = 0;
};
OutsideModel train_outside(const std::vector<IntentText>& texts, const std::vector<SparseVector>& outside,
                           std::size_t terms);

}  // namespace guichet::engine
