#include "engine/learn/mix_fitter.h"

#include <algorithm>
#include <cmath>

#include "engine/learn/logistic.h"

namespace guichet::engine {
namespace {

constexpr double kL2 = 60;
constexpr double kPooledL2 = 60;
// A dev question counts this often: held-out ones lack one example that serving has.
constexpr double kCheckWeight = 3;
// From so many questions on, the mix built in is no longer where the fit starts from: it was fitted to another corpus.
constexpr std::size_t kManyQuestions = 200;

bool is_right(const Asked& asked, std::uint32_t answer) {
  return std::find(asked.right.begin(), asked.right.end(), answer) != asked.right.end();
}

}  // namespace

MixFitter::MixFitter(const std::vector<Asked>& asked) : asked_(asked) {
  std::array<double, kMixCount> sums{};
  std::array<double, kMixCount> squares{};
  double n = 0;
  for (const auto& one : asked) {
    for (const auto& candidate : one.candidates.list) {
      ++n;
      for (std::size_t i = 0; i < kMixCount; ++i) {
        const auto value = static_cast<double>(candidate.features[i]);
        sums[i] += value;
        squares[i] += value * value;
      }
    }
  }
  for (std::size_t i = 0; i < kMixCount; ++i) {
    const double variance = n > 0 ? squares[i] / n - (sums[i] / n) * (sums[i] / n) : 0;
    scales_[i] = variance > 1e-10 ? std::sqrt(variance) : 0;
  }
}

MixFitter::Weights MixFitter::fit_some(std::optional<Language> language, std::optional<std::size_t> without_half,
                                       double l2, const Weights& prior) const {
  std::vector<Choice> choices;
  for (const auto& asked : asked_) {
    if (language && asked.language != *language) continue;
    if (without_half && asked.half == *without_half) continue;
    Choice choice;
    choice.weight = asked.volume * (asked.check ? kCheckWeight : 1);
    bool found = false;
    for (const auto& candidate : asked.candidates.list) {
      if (is_right(asked, candidate.answer)) {
        if (found) continue;
        choice.right = choice.candidates.size();
        found = true;
      }
      std::vector<double> row(kMixCount, 0);
      for (std::size_t i = 0; i < kMixCount; ++i) {
        if (scales_[i] > 0) row[i] = static_cast<double>(candidate.features[i]) / scales_[i];
      }
      choice.candidates.push_back(std::move(row));
    }
    if (found) choices.push_back(std::move(choice));
  }
  return fit_choices(choices, kMixCount, l2, prior);
}

std::array<MixWeights, 2> MixFitter::fit(std::optional<std::size_t> without_half) const {
  Weights prior(kMixCount, 0);
  if (asked_.size() < kManyQuestions) {
    for (std::size_t i = 0; i < kMixCount; ++i) prior[i] = static_cast<double>(default_mix()[i]) * scales_[i];
  }
  const auto pooled = fit_some({}, without_half, kPooledL2, prior);
  std::array<MixWeights, 2> both{};
  for (const auto language : {Language::kEnglish, Language::kFrench}) {
    const auto fitted = fit_some(language, without_half, kL2, pooled);
    auto& weights = both[language == Language::kFrench ? 1 : 0];
    for (std::size_t i = 0; i < kMixCount; ++i) {
      if (scales_[i] > 0) weights[i] = static_cast<float>(fitted[i] / scales_[i]);
    }
  }
  return both;
}

}  // namespace guichet::engine
