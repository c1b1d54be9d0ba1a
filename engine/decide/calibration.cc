#include "engine/decide/calibration.h"

#include <algorithm>
#include <cmath>

namespace guichet::engine {
namespace {

constexpr double kMostMargin = 6;

double logistic(double x) { return 1 / (1 + std::exp(-x)); }

constexpr double kBuiltInBias = -4.66;
constexpr Evidence kBuiltInWeights{
    0.08,  // log_odds
    0.36,  // margin
    -0.74, // asked
    2.06,  // any
    2.86,  // agreement
    2.34,  // length
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    -0.7,  // doubt
    0,     // rival: decides by itself
    0,     // known
};

// Up to a probability of .3 the doubt is that of ordinary questions.
constexpr double kUsualDoubt = -0.85;

constexpr Thresholds kBuiltInLimits{0.75, 0.10};

// The lead of the winner in one signal over the best of the others.
double lead(const std::vector<RankedAnswer>& ranked, SignalIndex signal) {
  float best = 0;
  bool any = false;
  for (std::size_t i = 1; i < ranked.size(); ++i) {
    best = any ? std::max(best, ranked[i].signals[signal]) : ranked[i].signals[signal];
    any = true;
  }
  return any ? static_cast<double>(ranked.front().signals[signal] - best) : static_cast<double>(ranked.front().signals[signal]);
}

double share(const std::vector<RankedAnswer>& ranked) {
  double others = 0;
  for (std::size_t i = 1; i < ranked.size(); ++i) others += std::exp(ranked[i].log_odds - ranked.front().log_odds);
  return others > 0 ? std::clamp(-std::log(others), -kMostMargin, kMostMargin) : kMostMargin;
}

void add_learned(Evidence& evidence, const std::vector<RankedAnswer>& ranked) {
  const auto& first = ranked.front();
  evidence[kShare] = share(ranked);
  evidence[kIntent] = static_cast<double>(first.signals[kIntentSignal]);
  evidence[kIntentGap] = lead(ranked, kIntentSignal);
  evidence[kNearest] = static_cast<double>(first.signals[kNearestSignal]);
  evidence[kNearestGap] = lead(ranked, kNearestSignal);
  evidence[kMeaning] = static_cast<double>(first.signals[kMeaningSignal]);
  evidence[kMeaningGap] = lead(ranked, kMeaningSignal);
  evidence[kTaught] = static_cast<double>(first.signals[kTaughtSignal]);
  evidence[kTaughtGap] = lead(ranked, kTaughtSignal);
  double best = 0;
  for (std::size_t s = kFieldCount; s < kAskedSignal; ++s) {
    best += lead(ranked, static_cast<SignalIndex>(s)) >= 0 ? 1 : 0;
  }
  evidence[kBestOf] = best / static_cast<double>(kAskedSignal - kFieldCount);
  evidence[kKnown] = static_cast<double>(first.mixed.back()) / 4;
  evidence[kOutside] = static_cast<double>(first.outside);
}

float rival_lead(const std::vector<RankedAnswer>& ranked) {
  constexpr std::size_t kLookedAt = 4;
  float most = 0;
  for (std::size_t i = 1; i < std::min(ranked.size(), kLookedAt); ++i) {
    most = std::max(most, ranked[i].features[kAskedCoverage] - ranked.front().features[kAskedCoverage]);
  }
  return most;
}

}  // namespace

Evidence evidence_of(const std::vector<RankedAnswer>& ranked, const AnswerIndex& index, std::size_t words, double person) {
  const auto& first = ranked.front();
  const auto& code = index.answers()[first.answer].answer.code;
  double margin = kMostMargin;
  for (std::size_t i = 1; i < ranked.size(); ++i) {
    const auto& other_code = index.answers()[ranked[i].answer].answer.code;
    if (code && other_code && *code == *other_code) continue;
    margin = std::min(margin, first.log_odds - ranked[i].log_odds);
    break;
  }
  double best_fields = 0;
  for (std::size_t i = kTitleBest; i < kTitleBest + kFieldCount; ++i) best_fields += first.features[i] >= 1 ? 1 : 0;
  Evidence evidence{};
  evidence[kLogOdds] = first.log_odds;
  evidence[kMargin] = margin;
  evidence[kAsked] = static_cast<double>(first.features[kAskedCoverage]);
  evidence[kAny] = static_cast<double>(first.features[kAnyCoverage]);
  evidence[kAgreement] = best_fields / static_cast<double>(kFieldCount);
  evidence[kLength] = std::log1p(static_cast<double>(words)) / 4;
  evidence[kDoubt] = std::max(0.0, detector_log_odds(person) - kUsualDoubt);
  evidence[kRival] = static_cast<double>(rival_lead(ranked));
  if (first.mixed != MixFeatures{}) add_learned(evidence, ranked);
  return evidence;
}

bool has_rival(const std::vector<RankedAnswer>& ranked) noexcept {
  constexpr float kClearlyMore = 0.1F;
  return rival_lead(ranked) > kClearlyMore;
}

const Calibration& Calibration::built_in(Language) noexcept {
  static const Calibration kBoth{kBuiltInBias, kBuiltInWeights, {}, kBuiltInLimits};
  return kBoth;
}

double answer_confidence(const Evidence& evidence, const Calibration& calibration) noexcept {
  double sum = calibration.bias;
  for (std::size_t i = 0; i < kEvidenceCount; ++i) sum += calibration.weights[i] * evidence[i];
  const double plain = logistic(sum);
  const auto& knots = calibration.knots;
  if (knots.empty()) return plain;
  const auto above = std::upper_bound(knots.begin(), knots.end(), plain,
                                      [](double value, const Calibration::Knot& knot) { return value < knot.logistic; });
  if (above == knots.begin()) return knots.front().probability;
  if (above == knots.end()) return knots.back().probability;
  const auto& below = *(above - 1);
  const double along = (plain - below.logistic) / (above->logistic - below.logistic);
  return below.probability + along * (above->probability - below.probability);
}

double detector_log_odds(double probability) noexcept {
  const double inside = std::clamp(probability, 1e-9, 1 - 1e-9);
  return std::clamp(std::log(inside / (1 - inside)), -kMostMargin, kMostMargin);
}

double page_confidence(double coverage) noexcept { return logistic(8 * (coverage - 0.6)); }

}  // namespace guichet::engine
