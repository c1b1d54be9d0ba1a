#include "engine/rank/mix.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace guichet::engine {

std::string_view mix_name(std::size_t feature) {
  static const auto names = [] {
    std::array<std::string, kMixCount> made;
    for (std::size_t s = 0; s < kSignalCount; ++s) {
      made[3 * s] = kSignalNames[s];
      made[3 * s + 1] = std::string(kSignalNames[s]) + "_z";
      made[3 * s + 2] = std::string(kSignalNames[s]) + "_gap";
    }
    made.back() = "questions_known";
    return made;
  }();
  return names[feature];
}

std::vector<MixFeatures> mix_features(std::span<const Signals> signals, std::span<const float> questions_known,
                                      std::size_t counted) {
  std::vector<MixFeatures> all(signals.size());
  const auto among = signals.first(std::min(counted, signals.size()));
  for (std::size_t s = 0; s < kSignalCount; ++s) {
    double sum = 0;
    double squares = 0;
    float best = 0;
    for (const auto& one : among) {
      sum += static_cast<double>(one[s]);
      squares += static_cast<double>(one[s]) * static_cast<double>(one[s]);
      best = std::max(best, one[s]);
    }
    const auto n = static_cast<double>(std::max<std::size_t>(among.size(), 1));
    const double mean = sum / n;
    const double deviation = std::sqrt(std::max(squares / n - mean * mean, 0.0));
    for (std::size_t i = 0; i < signals.size(); ++i) {
      const auto value = static_cast<double>(signals[i][s]);
      all[i][3 * s] = signals[i][s];
      all[i][3 * s + 1] = deviation > 1e-6 ? static_cast<float>((value - mean) / deviation) : 0;
      all[i][3 * s + 2] = signals[i][s] - best;
    }
  }
  for (std::size_t i = 0; i < signals.size(); ++i) all[i].back() = std::log1p(questions_known[i]);
  return all;
}

double mix(const MixFeatures& features, const MixWeights& weights) noexcept {
  double sum = 0;
  for (std::size_t i = 0; i < kMixCount; ++i) sum += static_cast<double>(features[i]) * static_cast<double>(weights[i]);
  return sum;
}

}  // namespace guichet::engine
