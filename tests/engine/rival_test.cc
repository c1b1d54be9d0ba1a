// has_rival: a runner-up that covers more of the message keeps the first from being given as the answer.
#include <gtest/gtest.h>

#include "engine/decide/calibration.h"

namespace guichet::engine {
namespace {

RankedAnswer covering(float share) {
  RankedAnswer ranked{};
  ranked.features[kAskedCoverage] = share;
  return ranked;
}

TEST(Rival, HasWordsOfTheMessageThatTheFirstLacks) {
  EXPECT_FALSE(has_rival({}));
  EXPECT_FALSE(has_rival({covering(0.8F)}));
  EXPECT_FALSE(has_rival({covering(0.8F), covering(0.5F)}));
  EXPECT_FALSE(has_rival({covering(0.8F), covering(0.85F)})) << "a little more is chance";
  EXPECT_TRUE(has_rival({covering(0.8F), covering(0.5F), covering(1.0F)}));
}

TEST(Rival, IsAmongTheNextFew) {
  EXPECT_FALSE(has_rival({covering(0.5F), covering(0.5F), covering(0.5F), covering(0.5F), covering(1.0F)}));
}

}  // namespace
}  // namespace guichet::engine
