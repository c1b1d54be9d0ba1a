#include "engine/learn/logistic.h"

#include <gtest/gtest.h>

#include <cmath>

namespace guichet::engine {
namespace {

// With one binary feature the fit has a closed form: the log-odds of each group.
TEST(Logistic, OutcomesOfOneFeature) {
  std::vector<Outcome> outcomes;
  for (int i = 0; i < 100; ++i) outcomes.push_back({{0}, i < 20, 1});
  for (int i = 0; i < 100; ++i) outcomes.push_back({{1}, i < 75, 1});
  const auto weights = fit_outcomes(outcomes, 1, 0);
  EXPECT_NEAR(weights[1], std::log(0.2 / 0.8), 1e-6);
  EXPECT_NEAR(weights[0], std::log(0.75 / 0.25) - std::log(0.2 / 0.8), 1e-6);
}

// Two candidates that differ in one feature: the share of wins gives the weight.
TEST(Logistic, ChoicesOfOneFeature) {
  std::vector<Choice> choices;
  for (std::size_t i = 0; i < 100; ++i) choices.push_back({{{1}, {0}}, i < 80 ? 0U : 1U, 1});
  EXPECT_NEAR(fit_choices(choices, 1, 0)[0], std::log(4.0), 1e-6);
  EXPECT_LT(fit_choices(choices, 1, 50)[0], std::log(4.0));
}

TEST(Logistic, NothingToLearnFrom) {
  EXPECT_EQ(fit_choices({}, 2, 1), (std::vector<double>{0, 0}));
  EXPECT_EQ(fit_outcomes({}, 1, 1), (std::vector<double>{0, 0}));
}

}  // namespace
}  // namespace guichet::engine
