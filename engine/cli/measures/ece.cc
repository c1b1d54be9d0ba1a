// ECE: expected calibration error over every question, hand-over questions included: confidence in ten bins of
// equal width; the mean over the bins, weighted by their counts, of |share right - mean confidence|.
// M. P. Naeini, G. F. Cooper, M. Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning",
// AAAI 2015. Lower is better.
#include <algorithm>
#include <array>
#include <cmath>

#include "engine/cli/measures/measure.h"

namespace guichet::measures {
namespace {

struct Bin {
  double confidence = 0;
  double right = 0;
};

Figure compute(std::span<const Answered> answers) {
  std::array<Bin, 10> bins{};
  for (const Answered& one : answers) {
    const double clamped = std::clamp(one.confidence, 0.0, 1.0);
    Bin& bin = bins[std::min<std::size_t>(9, static_cast<std::size_t>(clamped * 10))];
    bin.confidence += clamped;
    bin.right += one.right() ? 1U : 0U;
  }
  double sum = 0;  // n of the bin times |difference of means| is |difference of sums|
  for (const Bin& bin : bins) sum += std::abs(bin.right - bin.confidence);
  return Figure::mean(sum, answers.size());
}

}  // namespace

extern const SuggestionMeasure kEce;
constinit const SuggestionMeasure kEce{
    "ece", {"expected calibration error (lower is better)", "erreur de calibration attendue (la plus basse est la "
                                                            "meilleure)"},
    compute};

}  // namespace guichet::measures
