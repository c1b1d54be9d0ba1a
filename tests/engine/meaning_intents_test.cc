// Meaning intents: tell apart what lies apart in the space, the same for any number of threads.
#include "engine/learn/meaning_intents.h"

#include <gtest/gtest.h>

#include <cmath>

namespace guichet::engine {
namespace {

// Three answers around three axes of four, five rows each; the fourth answer has none.
MeaningLessons lessons() {
  MeaningLessons made{4, 4, {}, {}};
  for (std::uint32_t answer = 0; answer < 3; ++answer) {
    for (int i = 0; i < 5; ++i) {
      std::vector<float> row(4, 0);
      row[answer] = 1;
      row[3] = 0.1F * static_cast<float>(i);
      const float length = std::sqrt(1 + row[3] * row[3]);
      for (float& value : row) value /= length;
      made.rows.insert(made.rows.end(), row.begin(), row.end());
      made.labels.push_back(answer);
    }
  }
  return made;
}

double score(const MeaningIntents& trained, std::size_t answer, const std::vector<float>& meaning) {
  double sum = static_cast<double>(trained.bias[answer]);
  for (std::size_t k = 0; k < 4; ++k) sum += static_cast<double>(trained.weights[4 * answer + k] * meaning[k]);
  return sum;
}

TEST(MeaningIntents, EachAnswerKnowsItsOwn) {
  const auto trained = train_meaning_intents(lessons(), 1);
  for (std::size_t answer = 0; answer < 3; ++answer) {
    std::vector<float> meaning(4, 0);
    meaning[answer] = 1;
    EXPECT_GT(score(trained, answer, meaning), 0.5);
    EXPECT_LT(score(trained, (answer + 1) % 3, meaning), -0.5);
  }
  EXPECT_EQ(score(trained, 3, {1, 0, 0, 0}), -1) << "an answer without a row";
}

TEST(MeaningIntents, ThreadsChangeNothing) {
  const auto one = train_meaning_intents(lessons(), 1);
  const auto three = train_meaning_intents(lessons(), 3);
  EXPECT_EQ(one.weights, three.weights);
  EXPECT_EQ(one.bias, three.bias);
}

TEST(MeaningIntents, NothingIsLearnedFromNothing) {
  EXPECT_TRUE(train_meaning_intents({}, 1).weights.empty());
  EXPECT_EQ(train_meaning_intents({0, 2, {}, {}}, 1).bias.size(), 2U);
}

}  // namespace
}  // namespace guichet::engine
