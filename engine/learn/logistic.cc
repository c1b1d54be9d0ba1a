#include "engine/learn/logistic.h"

#include <algorithm>
#include <cmath>

namespace guichet::engine {
namespace {

using Vector = std::vector<double>;
using Matrix = std::vector<Vector>;

constexpr int kMostSteps = 50;
constexpr double kConverged = 1e-3;
constexpr double kBends = 1e-4;

double dot(const Vector& a, const Vector& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

// Solves matrix * x = right by Gaussian elimination with partial pivoting; the matrix is positive definite here.
Vector solve(Matrix matrix, Vector right) {
  const auto n = right.size();
  for (std::size_t column = 0; column < n; ++column) {
    std::size_t pivot = column;
    for (std::size_t row = column + 1; row < n; ++row) {
      if (std::abs(matrix[row][column]) > std::abs(matrix[pivot][column])) pivot = row;
    }
    std::swap(matrix[column], matrix[pivot]);
    std::swap(right[column], right[pivot]);
    for (std::size_t row = column + 1; row < n; ++row) {
      const double factor = matrix[row][column] / matrix[column][column];
      for (std::size_t k = column; k < n; ++k) matrix[row][k] -= factor * matrix[column][k];
      right[row] -= factor * right[column];
    }
  }
  for (std::size_t row = n; row-- > 0;) {
    for (std::size_t k = row + 1; k < n; ++k) right[row] -= matrix[row][k] * right[k];
    right[row] /= matrix[row][row];
  }
  return right;
}

// Gradient and negative Hessian of the log-likelihood, to be filled.
struct Slope {
  explicit Slope(std::size_t n) : gradient(n, 0), curvature(n, Vector(n, 0)) {}
  void curve(const Vector& x, double weight) {
    for (std::size_t i = 0; i < x.size(); ++i) {
      if (x[i] == 0) continue;
      const double factor = weight * x[i];
      double* row = curvature[i].data();
      for (std::size_t j = 0; j <= i; ++j) row[j] += factor * x[j];
    }
  }
  // curve() fills the lower half.
  void mirror() {
    for (std::size_t i = 0; i < curvature.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) curvature[j][i] = curvature[i][j];
    }
  }
  Vector gradient;
  Matrix curvature;
};

// `likelihood(weights, slope)` gives the log-likelihood, and fills the slope when there is one.
template <class Likelihood>
Vector newton(std::size_t n, const Vector& penalty, const Vector& prior, const Likelihood& likelihood) {
  Vector weights = prior;
  const auto objective = [&](const Vector& w, Slope* slope) {
    double value = likelihood(w, slope);
    for (std::size_t i = 0; i < n; ++i) {
      value -= penalty[i] / 2 * (w[i] - prior[i]) * (w[i] - prior[i]);
      if (slope != nullptr) {
        slope->gradient[i] -= penalty[i] * (w[i] - prior[i]);
        slope->curvature[i][i] += penalty[i] + 1e-9;
      }
    }
    return value;
  };
  Slope slope(n);
  double now = objective(weights, &slope);
  for (int step = 0; step < kMostSteps; ++step) {
    slope.mirror();
    const auto direction = solve(slope.curvature, slope.gradient);
    const auto at = [&](double length) {
      Vector next = weights;
      for (std::size_t i = 0; i < n; ++i) next[i] += length * direction[i];
      return next;
    };
    // Nearly always the whole step is good: then its slope is there for the next one.
    Vector next = at(1);
    double most = 0;
    for (const double change : direction) most = std::max(most, std::abs(change));
    if (most < kConverged) return objective(next, nullptr) >= now ? next : weights;
    Slope next_slope(n);
    double reached = objective(next, &next_slope);
    if (!(reached >= now)) {
      for (double length = 0.5; !(reached >= now) && length > 1e-6; length /= 2) {
        next = at(length);
        reached = objective(next, nullptr);
      }
      next_slope = Slope(n);
      reached = objective(next, &next_slope);
    }
    double moved = 0;
    for (std::size_t i = 0; i < n; ++i) moved = std::max(moved, std::abs(next[i] - weights[i]));
    weights = std::move(next);
    if (moved < kConverged) break;  // only steps cut short get here
    slope = std::move(next_slope);
    now = reached;
  }
  return weights;
}

}  // namespace

Vector fit_choices(const std::vector<Choice>& choices, std::size_t features, double l2, const Vector& prior) {
  const auto centre = prior.empty() ? Vector(features, 0) : prior;
  return newton(features, Vector(features, l2), centre, [&](const Vector& weights, Slope* slope) {
    double value = 0;
    for (const auto& [candidates, right, weight] : choices) {
      Vector odds;
      for (const auto& candidate : candidates) odds.push_back(dot(weights, candidate));
      const double most = *std::max_element(odds.begin(), odds.end());
      double total = 0;
      for (double& odd : odds) total += odd = std::exp(odd - most);
      value += weight * std::log(odds[right] / total);
      if (slope == nullptr) continue;
      Vector mean(features, 0);
      for (std::size_t c = 0; c < candidates.size(); ++c) {
        const double share = odds[c] / total;
        for (std::size_t i = 0; i < features; ++i) mean[i] += share * candidates[c][i];
        // Of fifty candidates a few bend the likelihood; the direction of a step needs no more.
        if (share > kBends) slope->curve(candidates[c], weight * share);
      }
      slope->curve(mean, -weight);
      for (std::size_t i = 0; i < features; ++i) slope->gradient[i] += weight * (candidates[right][i] - mean[i]);
    }
    return value;
  });
}

Vector fit_outcomes(const std::vector<Outcome>& outcomes, std::size_t evidence, double l2) {
  Vector penalty(evidence, l2);
  penalty.push_back(0);
  return newton(evidence + 1, penalty, Vector(evidence + 1, 0), [&](const Vector& weights, Slope* slope) {
    double value = 0;
    for (const auto& outcome : outcomes) {
      Vector x = outcome.evidence;
      x.push_back(1);
      const double odds = dot(weights, x);
      const double sure = 1 / (1 + std::exp(-odds));
      const double signed_odds = outcome.right ? odds : -odds;
      value -= outcome.weight * (signed_odds > 0 ? std::log1p(std::exp(-signed_odds)) : -signed_odds + std::log1p(std::exp(signed_odds)));
      if (slope == nullptr) continue;
      for (std::size_t i = 0; i < x.size(); ++i) slope->gradient[i] += outcome.weight * ((outcome.right ? 1 : 0) - sure) * x[i];
      slope->curve(x, outcome.weight * sure * (1 - sure));
    }
    return value;
  });
}

}  // namespace guichet::engine
