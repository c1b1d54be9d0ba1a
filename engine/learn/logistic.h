// Logistic: small dense logistic models, fitted by Newton's method: which candidate is right (conditional logit,
// McFadden 1974), and whether the winner is right (binary). A few dozen features, any number of rows.
// Tested by logistic_test.cc.
#pragma once

#include <cstddef>
#include <vector>

namespace guichet::engine {

/// One message: the features of its candidates, and which one is right.
struct Choice {
  std::vector<std::vector<double>> candidates;
  std::size_t right = 0;
  double weight = 1;
};

/// Weights that make the right candidates likeliest: maximises sum of log softmax - l2 / 2 * |w|^2.
/// `features` is the length of each candidate. With a `prior`, |w - prior|^2 is what is kept small: few examples leave
/// it nearly as it was. Deterministic.
std::vector<double> fit_choices(const std::vector<Choice>& choices, std::size_t features, double l2,
                                const std::vector<double>& prior = {});

/// One winner: its evidence, and whether it was right.
struct Outcome {
  std::vector<double> evidence;
  bool right = false;
  double weight = 1;
};

/// Weights, and the bias as the last one, not penalised.
std::vector<double> fit_outcomes(const std::vector<Outcome>& outcomes, std::size_t evidence, double l2);

}  // namespace guichet::engine
