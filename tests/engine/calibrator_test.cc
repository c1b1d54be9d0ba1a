// The calibrator: pool adjacent violators against cases worked by hand, probabilities and thresholds against a law that
// the test itself draws from.
#include "engine/learn/calibrator.h"

#include <gtest/gtest.h>

#include <cmath>

namespace guichet::engine {
namespace {

TEST(Isotonic, PoolsWhatFalls) {
  // 1, 3, 2, 4 with equal weights: 3 and 2 become their mean.
  const auto steps = isotonic({{0.1, 1, 1}, {0.2, 3, 1}, {0.3, 2, 1}, {0.4, 4, 1}});
  ASSERT_EQ(steps.size(), 3U);
  EXPECT_DOUBLE_EQ(steps[1].value, 2.5);
  EXPECT_DOUBLE_EQ(steps[1].weight, 2);
  EXPECT_DOUBLE_EQ(steps[1].at, 0.25);
  // A fall at the end reaches back: 1, 2, 0 with weight 3 is one step of 3/5.
  const auto one = isotonic({{0, 1, 1}, {1, 2, 1}, {2, 0, 3}});
  ASSERT_EQ(one.size(), 1U);
  EXPECT_DOUBLE_EQ(one[0].value, 0.6);
}

// Right with probability 1 / (1 + exp(-2 x)), by a counter that is spread evenly.
std::vector<Winner> drawn(std::size_t count, bool check) {
  std::vector<Winner> winners;
  for (std::size_t i = 0; i < count; ++i) {
    const double x = 6 * static_cast<double>(i % 101) / 100 - 3;
    const double chance = static_cast<double>((i * 7919) % 1009) / 1009;
    Winner winner;
    winner.evidence[kShare] = x;
    winner.right = chance < 1 / (1 + std::exp(-2 * x));
    winner.check = check;
    winners.push_back(winner);
  }
  return winners;
}

Calibrated calibrate_one(const std::vector<Winner>& winners) { return calibrate({winners, {}}, 0.96)[0]; }

TEST(Calibrate, FindsTheLawBehindTheOutcomes) {
  const auto calibrated = calibrate_one(drawn(5050, false));
  for (const double x : {-2.0, -1.0, 0.0, 1.0, 2.0}) {
    Evidence evidence{};
    evidence[kShare] = x;
    EXPECT_NEAR(answer_confidence(evidence, calibrated.calibration), 1 / (1 + std::exp(-2 * x)), 0.06) << x;
  }
  EXPECT_GE(calibrated.precision, 0.955);
  EXPECT_GT(calibrated.answered, 0.3);
}

TEST(Calibrate, DevQuestionsSetTheLevel) {
  auto winners = drawn(1010, false);
  // Of the dev questions every one is right: the confidences must rise.
  auto checks = drawn(101, true);
  for (auto& winner : checks) winner.right = true;
  const auto before = calibrate_one(winners);
  winners.insert(winners.end(), checks.begin(), checks.end());
  const auto after = calibrate_one(winners);
  Evidence middle{};
  EXPECT_GT(answer_confidence(middle, after.calibration), answer_confidence(middle, before.calibration) + 0.2);
}

TEST(Calibrate, ALanguageWithFewDevQuestionsSharesThoseOfTheOther) {
  const auto taught = drawn(1010, false);
  auto checks = drawn(101, true);
  for (auto& winner : checks) winner.right = true;
  auto with_checks = taught;
  with_checks.insert(with_checks.end(), checks.begin(), checks.end());
  Evidence middle{};
  const auto alone = calibrate({taught, taught}, 0.96)[1].calibration;
  const auto shared = calibrate({with_checks, taught}, 0.96)[1].calibration;
  EXPECT_GT(answer_confidence(middle, shared), answer_confidence(middle, alone) + 0.1);
}

TEST(Calibrate, NothingIsAnsweredWhenNothingIsSure) {
  std::vector<Winner> winners(200);
  for (std::size_t i = 0; i < winners.size(); ++i) winners[i].right = i % 2 == 0;
  EXPECT_GT(calibrate_one(winners).calibration.limits.floor, 1);
  EXPECT_GT(calibrate_one({}).calibration.limits.floor, 1);
}

}  // namespace
}  // namespace guichet::engine
