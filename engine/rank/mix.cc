#include "engine/rank/mix.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace guichet::engine {

const MixWeights& default_mix() noexcept {
  static constexpr MixWeights kWeights{
      3.001F,  -0.039F, 0.572F,   // title
      -1.517F, -0.166F, -0.536F,  // questions
      -0.138F, -0.024F, -0.051F,  // question
      2.108F,  0.286F,  0.585F,   // body
      0.921F,  0.101F,  0.231F,   // topic
      2.893F,  0.075F,  0.624F,   // title_grams
      1.188F,  0.312F,  0.465F,   // question_grams
      0.837F,  0.119F,  0.361F,   // intent
      2.893F,  0.412F,  0.854F,   // centroid
      -0.648F, 0.093F,  -0.151F,  // nearest
      -3.621F, 0.050F,  -0.845F,  // nearest_two
      -1.302F, -0.441F, -0.528F,  // meaning
      0, 0, 0,  // nearest_five
      0, 0, 0,  // meaning_intent
      0, 0, 0,  // taught
      0, 0, 0,  // taught_published
      2.680F,  0.542F,  1.601F,   // taught_question: of few questions nothing is taught, and this is a cosine of meanings
      -0.006F, -0.141F, -0.003F,  // asked
      1.958F,  0.546F,  1.033F,   // any
      -1.697F,                    // questions_known
  };
  return kWeights;
}

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
