// The mix: values, deviations and gaps against sums done by hand.
#include "engine/rank/mix.h"

#include <gtest/gtest.h>

#include <cmath>

namespace guichet::engine {
namespace {

TEST(Mix, FeaturesOfThreeCandidates) {
  std::vector<Signals> signals(3);
  signals[0][kIntentSignal] = 1;
  signals[1][kIntentSignal] = 3;
  signals[2][kIntentSignal] = 5;
  const std::vector<float> known{0, 1, 2};
  const auto features = mix_features(signals, known, 2);  // mean 2, deviation 1, best 3: the third does not count
  const std::size_t at = 3 * kIntentSignal;
  EXPECT_FLOAT_EQ(features[0][at], 1);
  EXPECT_FLOAT_EQ(features[0][at + 1], -1);
  EXPECT_FLOAT_EQ(features[0][at + 2], -2);
  EXPECT_FLOAT_EQ(features[2][at + 1], 3);
  EXPECT_FLOAT_EQ(features[2][at + 2], 2);
  EXPECT_FLOAT_EQ(features[2].back(), std::log(3.0F));
  EXPECT_FLOAT_EQ(features[0][3 * kBodyScore + 1], 0) << "no deviation: nothing stands out";

  MixWeights weights{};
  weights[at] = 2;
  weights[at + 2] = 1;
  EXPECT_DOUBLE_EQ(mix(features[1], weights), 6);
  EXPECT_EQ(mix_name(at + 2), "intent_gap");
  EXPECT_EQ(mix_name(kMixCount - 1), "questions_known");
}

}  // namespace
}  // namespace guichet::engine
