// The intent trainer: separates what can be separated, the same for any number of threads.
#include "engine/learn/intent_trainer.h"

#include <gtest/gtest.h>

namespace guichet::engine {
namespace {

// Answer a has term a in all its texts; term 9 is in every text.
std::vector<IntentText> texts() {
  std::vector<IntentText> made;
  for (std::uint32_t answer = 0; answer < 4; ++answer) {
    for (int i = 0; i < 3; ++i) made.push_back({answer, i == 2, {{answer, 0.8F}, {9, 0.6F}}});
  }
  return made;
}

TEST(IntentTrainer, TheOwnTermSpeaksForAnAnswer) {
  const auto models = train_intents(texts(), {}, {4, 10, 1});
  for (std::uint32_t answer = 0; answer < 4; ++answer) {
    float own = 0;
    float others = 0;
    for (const auto& [term, weight] : models.weights[answer]) {
      if (term == answer) own = weight;
      if (term < 4 && term != answer) others = std::max(others, weight);
    }
    EXPECT_GT(own, 0.2F);
    EXPECT_LE(others, 0);
  }
}

TEST(IntentTrainer, ThreadsChangeNothing) {
  const std::vector<SparseVector> outside{{{8, 1}}};
  const auto one = train_intents(texts(), outside, {4, 10, 1});
  const auto three = train_intents(texts(), outside, {4, 10, 3});
  EXPECT_EQ(one.bias, three.bias);
  for (std::size_t i = 0; i < 4; ++i) {
    ASSERT_EQ(one.weights[i].size(), three.weights[i].size());
    for (std::size_t k = 0; k < one.weights[i].size(); ++k) EXPECT_EQ(one.weights[i][k].weight, three.weights[i][k].weight);
  }
}

TEST(IntentTrainer, OutsideNeedsEnoughOfIt) {
  EXPECT_TRUE(train_outside(texts(), {{{8, 1}}}, 10).weights.empty());
  const std::vector<SparseVector> many(25, SparseVector{{8, 1}});
  const auto trained = train_outside(texts(), many, 10);
  ASSERT_EQ(trained.weights.size(), 10U);
  EXPECT_GT(trained.weights[8], 0);
}

}  // namespace
}  // namespace guichet::engine
