// feedback.h: candidates about the same as the first answers come up with them. Expected by hand from the formula.
#include "engine/rank/feedback.h"

#include <gtest/gtest.h>

namespace guichet::engine {
namespace {

FieldIndex bodies(bool rows) {
  FieldIndex index;
  // 0: wing lift   1: wing flow   2: flow heat   3: permit
  index.add("flow", {{1, 1}, {2, 1}});
  index.add("heat", {{2, 1}});
  index.add("lift", {{0, 1}});
  index.add("permit", {{3, 1}});
  index.add("wing", {{0, 1}, {1, 1}});
  index.freeze(4, {1.2F, 0.75F}, rows);
  return index;
}

std::vector<RankedAnswer> found() {
  std::vector<RankedAnswer> ranked(3);
  ranked[0].answer = 1;
  ranked[1].answer = 3;
  ranked[2].answer = 2;
  ranked[0].log_odds = 40;  // alone believed
  return ranked;
}

TEST(FeedbackTest, WhatSharesAWordWithTheFirstAnswerGetsItsShareOfTheMost) {
  auto ranked = found();
  add_feedback(bodies(true), ranked);
  // "wing" and "flow" are as rare as each other: answer 2 has one of the two, in a body of the same length.
  EXPECT_FLOAT_EQ(ranked[0].features[kFeedback], 1);
  EXPECT_NEAR(ranked[2].features[kFeedback], 0.5, 1e-5);
  EXPECT_NEAR(ranked[1].features[kFeedback], 0, 1e-5);
}

TEST(FeedbackTest, AWordOfOneAnswerAloneSaysNothing) {
  auto ranked = found();
  ranked.erase(ranked.begin());
  ranked.pop_back();
  add_feedback(bodies(true), ranked);
  EXPECT_EQ(ranked[0].features[kFeedback], 0);
}

TEST(FeedbackTest, NothingFoundAndNoRowsAreNothing) {
  std::vector<RankedAnswer> none;
  add_feedback(bodies(true), none);
  auto ranked = found();
  add_feedback(bodies(false), ranked);
  EXPECT_EQ(ranked[0].features[kFeedback], 0);
}

}  // namespace
}  // namespace guichet::engine
