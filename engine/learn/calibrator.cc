#include "engine/learn/calibrator.h"

#include <algorithm>
#include <cmath>

#include "engine/learn/logistic.h"

namespace guichet::engine {
namespace {

constexpr double kL2 = 1;
constexpr std::size_t kLeastForSteps = 1000;
constexpr double kLeastStepWeight = 30;  // narrower steps are chance
constexpr std::size_t kParts = 5;
// A threshold that fewer than this many winners reach is not known to hold.
constexpr double kLeastAnswered = 20;
constexpr double kNothing = 1.01;
constexpr std::size_t kLeastChecks = 40;
constexpr double kLeastSlope = 0.5;
constexpr double kMostSlope = 2;

std::vector<Winner> part(const std::vector<Winner>& winners, std::size_t which, bool inside) {
  std::vector<Winner> chosen;
  for (std::size_t i = 0; i < winners.size(); ++i) {
    if ((i % kParts == which) == inside) chosen.push_back(winners[i]);
  }
  return chosen;
}

Calibration logistic_fit(const std::vector<Winner>& winners) {
  // Each kind of evidence in its standard deviations.
  Evidence mean{};
  Evidence scale{};
  for (std::size_t i = 0; i < kEvidenceCount; ++i) {
    double sum = 0;
    double square = 0;
    for (const auto& winner : winners) {
      sum += winner.evidence[i];
      square += winner.evidence[i] * winner.evidence[i];
    }
    const auto n = static_cast<double>(std::max<std::size_t>(winners.size(), 1));
    mean[i] = sum / n;
    const double variance = square / n - mean[i] * mean[i];
    scale[i] = variance > 1e-10 ? std::sqrt(variance) : 0;
  }
  std::vector<Outcome> outcomes;
  for (const auto& winner : winners) {
    Outcome outcome{{}, winner.right, winner.weight};
    for (std::size_t i = 0; i < kEvidenceCount; ++i) {
      outcome.evidence.push_back(scale[i] > 0 ? (winner.evidence[i] - mean[i]) / scale[i] : 0);
    }
    outcomes.push_back(std::move(outcome));
  }
  const auto weights = fit_outcomes(outcomes, kEvidenceCount, kL2);
  Calibration calibration;
  calibration.bias = weights[kEvidenceCount];
  for (std::size_t i = 0; i < kEvidenceCount; ++i) {
    if (scale[i] <= 0) continue;
    calibration.weights[i] = weights[i] / scale[i];
    calibration.bias -= weights[i] * mean[i] / scale[i];
  }
  return calibration;
}

// Steps over the confidences that `calibration` gives, joined at their centres.
std::vector<Calibration::Knot> knots_of(const std::vector<Winner>& winners, const Calibration& calibration) {
  std::vector<Point> points;
  for (const auto& winner : winners) {
    points.push_back({answer_confidence(winner.evidence, calibration), winner.right ? 1.0 : 0.0, winner.weight});
  }
  std::sort(points.begin(), points.end(), [](const Point& a, const Point& b) {
    return a.at != b.at ? a.at < b.at : a.value < b.value;
  });
  // Bins of a least weight first: a step of three lucky winners is no step.
  std::vector<Point> bins;
  for (const auto& point : points) {
    if (bins.empty() || bins.back().weight >= kLeastStepWeight) {
      bins.push_back(point);
      continue;
    }
    auto& bin = bins.back();
    const double weight = bin.weight + point.weight;
    bin.at = (bin.at * bin.weight + point.at * point.weight) / weight;
    bin.value = (bin.value * bin.weight + point.value * point.weight) / weight;
    bin.weight = weight;
  }
  std::vector<Calibration::Knot> knots;
  for (const auto& step : isotonic(bins)) {
    // Half a winner of each kind keeps 0 and 1 out: nothing is certain.
    const double value = (step.value * step.weight + 0.5) / (step.weight + 1);
    if (!knots.empty() && step.at <= knots.back().logistic) continue;
    knots.push_back({step.at, knots.empty() ? value : std::max(value, knots.back().probability)});
  }
  return knots;
}

double log_loss(const std::vector<Winner>& winners, const Calibration& calibration) {
  double loss = 0;
  for (const auto& winner : winners) {
    const double sure = std::clamp(answer_confidence(winner.evidence, calibration), 1e-4, 1 - 1e-4);
    loss -= winner.weight * std::log(winner.right ? sure : 1 - sure);
  }
  return loss;
}

// Confidences by a calibration that did not see the winner; in the order of the winners.
std::vector<double> cross_fitted(const std::vector<Winner>& winners, bool steps) {
  std::vector<double> sure(winners.size(), 0);
  for (std::size_t which = 0; which < kParts; ++which) {
    const auto rest = part(winners, which, false);
    auto calibration = logistic_fit(rest);
    if (steps) calibration.knots = knots_of(rest, calibration);
    for (std::size_t i = which; i < winners.size(); i += kParts) {
      sure[i] = answer_confidence(winners[i].evidence, calibration);
    }
  }
  return sure;
}

// Slope and bias of the log-odds, fitted on the dev questions.
struct Line {
  double slope = 1;
  double bias = 0;
  double operator()(double confidence) const { return 1 / (1 + std::exp(-(slope * log_odds(confidence) + bias))); }
  static double log_odds(double confidence) {
    const double inside = std::clamp(confidence, 1e-6, 1 - 1e-6);
    return std::log(inside / (1 - inside));
  }
};

void add_checks(const std::vector<Winner>& winners, const std::vector<double>& sure, std::vector<Outcome>& outcomes) {
  for (std::size_t i = 0; i < winners.size(); ++i) {
    if (winners[i].check) outcomes.push_back({{Line::log_odds(sure[i])}, winners[i].right, winners[i].weight});
  }
}

Line line_of(const std::vector<Outcome>& outcomes) {
  const auto fitted = fit_outcomes(outcomes, 1, 0.1);
  Line line;
  line.slope = std::clamp(fitted[0], kLeastSlope, kMostSlope);
  line.bias = fitted[1];
  return line;
}

struct Sure {
  double confidence = 0;
  const Winner* winner = nullptr;
};

// The limit stands where the sample looks best, and the next sample will look a little worse: so of the errors that may be
// made a fifth are left for that.
constexpr double kErrorsTaken = 0.8;

void set_threshold(std::vector<Sure> sure, double precision, Calibrated& result) {
  const double aim = 1 - kErrorsTaken * (1 - precision);
  std::sort(sure.begin(), sure.end(), [](const Sure& a, const Sure& b) {
    return a.confidence != b.confidence ? a.confidence > b.confidence : a.winner->right < b.winner->right;
  });
  double weight = 0;
  double right = 0;
  double expected = 0;
  double answerable = 0;
  double reached = 0;
  result.calibration.limits = {kNothing, 0};
  for (const auto& [confidence, winner] : sure) answerable += winner->answerable ? winner->weight : 0;
  for (std::size_t i = 0; i < sure.size(); ++i) {
    const auto& [confidence, winner] = sure[i];
    weight += winner->weight;
    right += winner->right ? winner->weight : 0;
    expected += confidence * winner->weight;
    reached += winner->answerable ? winner->weight : 0;
    const bool tie = i + 1 < sure.size() && sure[i + 1].confidence == confidence;
    if (tie || weight < kLeastAnswered || (right + expected) / 2 < aim * weight) continue;
    result.calibration.limits.floor = confidence;
    result.answered = answerable > 0 ? reached / answerable : 0;
    result.precision = right / weight;
  }
}

}  // namespace

std::vector<Point> isotonic(const std::vector<Point>& points) {
  std::vector<Point> steps;
  for (const auto& point : points) {
    steps.push_back(point);
    while (steps.size() > 1 && steps[steps.size() - 2].value >= steps.back().value) {
      auto& left = steps[steps.size() - 2];
      const auto& last = steps.back();
      const double weight = left.weight + last.weight;
      left.at = (left.at * left.weight + last.at * last.weight) / weight;
      left.value = (left.value * left.weight + last.value * last.weight) / weight;
      left.weight = weight;
      steps.pop_back();
    }
  }
  return steps;
}

namespace {

// A language with fewer dev questions than this shares those of the other.
constexpr std::size_t kEnoughChecks = 150;

// The winners of one language and what a calibration that did not see them made of them.
struct Judged {
  Calibrated result;
  std::vector<double> sure;
  std::size_t checks = 0;
};

Judged judge(const std::vector<Winner>& winners) {
  Judged judged;
  auto& calibration = judged.result.calibration;
  calibration = logistic_fit(winners);
  bool steps = false;
  if (winners.size() >= kLeastForSteps) {
    double plain_loss = 0;
    double steps_loss = 0;
    for (std::size_t which = 0; which < kParts; ++which) {
      const auto rest = part(winners, which, false);
      const auto held = part(winners, which, true);
      auto fitted = logistic_fit(rest);
      plain_loss += log_loss(held, fitted);
      fitted.knots = knots_of(rest, fitted);
      steps_loss += log_loss(held, fitted);
    }
    steps = steps_loss < plain_loss;
  }
  if (steps) calibration.knots = knots_of(winners, calibration);
  judged.sure = cross_fitted(winners, steps);
  judged.checks = static_cast<std::size_t>(
      std::count_if(winners.begin(), winners.end(), [](const Winner& winner) { return winner.check; }));
  return judged;
}

void straighten(Judged& judged, const Line& line) {
  for (auto& confidence : judged.sure) confidence = line(confidence);
  auto& calibration = judged.result.calibration;
  if (calibration.knots.empty()) {
    for (auto& weight : calibration.weights) weight *= line.slope;
    calibration.bias = line.slope * calibration.bias + line.bias;
  }
  for (auto& knot : calibration.knots) knot.probability = line(knot.probability);
}

}  // namespace

std::array<Calibrated, 2> calibrate(const std::array<std::vector<Winner>, 2>& winners, double precision) {
  std::array<Judged, 2> judged{judge(winners[0]), judge(winners[1])};
  const bool checked = judged[0].checks + judged[1].checks >= kLeastChecks;
  const auto concerns = [&](std::size_t language, std::size_t of) {
    return of == language || (checked && judged[language].checks < kEnoughChecks);
  };
  std::array<Line, 2> lines;
  for (std::size_t language = 0; checked && language < 2; ++language) {
    std::vector<Outcome> outcomes;
    for (std::size_t of = 0; of < 2; ++of) {
      if (concerns(language, of)) add_checks(winners[of], judged[of].sure, outcomes);
    }
    lines[language] = line_of(outcomes);
  }
  for (std::size_t language = 0; checked && language < 2; ++language) straighten(judged[language], lines[language]);
  for (std::size_t language = 0; language < 2; ++language) {
    std::vector<Sure> known;
    for (std::size_t of = 0; of < 2; ++of) {
      for (std::size_t i = 0; concerns(language, of) && i < winners[of].size(); ++i) {
        if (!checked || winners[of][i].check) known.push_back({judged[of].sure[i], &winners[of][i]});
      }
    }
    set_threshold(std::move(known), precision, judged[language].result);
  }
  return {std::move(judged[0].result), std::move(judged[1].result)};
}

}  // namespace guichet::engine
