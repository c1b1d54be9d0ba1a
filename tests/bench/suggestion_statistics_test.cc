// Curves and resampling, on numbers worked out by hand.
#include <gtest/gtest.h>

#include "engine/cli/measures/resampling.h"
#include "engine/cli/measures/risk_coverage.h"

namespace guichet::measures {
namespace {

corpora::Question question(bool answerable) {
  corpora::Question made;
  if (answerable) made.relevant = {"a"};
  made.out_of_scope = !answerable;
  return made;
}

Answered answered(const corpora::Question& question, bool right, double confidence) {
  return {&question, {right ? "a" : "b"}, confidence, engine::Decision::kAnswer, engine::Reason::kConfident};
}

TEST(RiskCoverage, ByConfidenceTiesTogether) {
  const auto yes = question(true);
  const auto person = question(false);
  const std::vector<Answered> answers{answered(yes, true, 0.9), answered(yes, false, 0.5), answered(yes, true, 0.5), answered(person, false, 0.2)};
  const auto curve = risk_coverage(answers);
  ASSERT_EQ(curve.size(), 3U);
  EXPECT_DOUBLE_EQ(curve[0].coverage, 0.25);
  EXPECT_DOUBLE_EQ(curve[0].precision, 1);
  EXPECT_DOUBLE_EQ(curve[1].coverage, 0.75);
  EXPECT_DOUBLE_EQ(curve[1].precision, 2.0 / 3);
  EXPECT_DOUBLE_EQ(curve[2].coverage, 1);
  EXPECT_DOUBLE_EQ(curve[2].precision, 0.5);
  EXPECT_TRUE(risk_coverage({}).empty());
  EXPECT_EQ(risk_coverage(answers, 2).size(), 2U);
}

// Three differences of the same sign: of the eight ways to flip signs two are as extreme, so p is near 1/4.
TEST(PairedRandomisation, SmallCase) {
  const std::vector<double> a{1, 1, 1, 0};
  const std::vector<double> b{0, 0, 0, 0};
  EXPECT_NEAR(paired_randomisation(a, b), 0.25, 0.02);
  EXPECT_DOUBLE_EQ(paired_randomisation(a, a), 1);
  EXPECT_DOUBLE_EQ(paired_randomisation({}, {}), 1);
  EXPECT_DOUBLE_EQ(paired_randomisation(a, b), paired_randomisation(a, b));
}

TEST(Bootstrap, CoversTheShareOfRightAnswers) {
  const auto yes = question(true);
  std::vector<Answered> answers;
  for (int i = 0; i < 400; ++i) answers.push_back(answered(yes, i % 2 == 0, 0.5));
  const auto interval = bootstrap(*suggestion_measures().front(), answers);
  // Normal approximation: 0.5 +- 1.96 * sqrt(0.25 / 400) = 0.5 +- 0.049.
  EXPECT_NEAR(interval.low, 0.451, 0.015);
  EXPECT_NEAR(interval.high, 0.549, 0.015);
}

}  // namespace
}  // namespace guichet::measures
