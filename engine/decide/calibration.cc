#include "engine/decide/calibration.h"

#include <algorithm>
#include <cmath>

namespace guichet::engine {
namespace {

constexpr double kMostMargin = 6;

double logistic(double x) { return 1 / (1 + std::exp(-x)); }

constexpr double kBias = -4.66;
constexpr Evidence kWeights{
    0.08,  // log_odds
    0.36,  // margin
    -0.74, // asked
    2.06,  // any
    2.86,  // agreement
    2.34,  // length
};

constexpr Thresholds kEnglish{0.75, 0.10};
constexpr Thresholds kFrench{0.75, 0.10};

}  // namespace

Evidence evidence_of(const std::vector<RankedAnswer>& ranked, const AnswerIndex& index, std::size_t words) {
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
  return evidence;
}

bool has_rival(const std::vector<RankedAnswer>& ranked) noexcept {
  constexpr std::size_t kLookedAt = 4;
  constexpr float kClearlyMore = 0.1F;
  if (ranked.empty()) return false;
  const auto covered = ranked.front().features[kAskedCoverage];
  const auto end = ranked.begin() + static_cast<std::ptrdiff_t>(std::min(ranked.size(), kLookedAt));
  return std::any_of(ranked.begin() + 1, end, [&](const RankedAnswer& other) {
    return other.features[kAskedCoverage] > covered + kClearlyMore;
  });
}

double answer_confidence(const Evidence& evidence) noexcept {
  double sum = kBias;
  for (std::size_t i = 0; i < kEvidenceCount; ++i) sum += kWeights[i] * evidence[i];
  return logistic(sum);
}

double page_confidence(double coverage) noexcept { return logistic(8 * (coverage - 0.6)); }

const Thresholds& thresholds(Language language) noexcept { return language == Language::kFrench ? kFrench : kEnglish; }

}  // namespace guichet::engine
