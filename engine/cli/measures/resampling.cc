#include "engine/cli/measures/resampling.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace guichet::measures {

corpora::Interval bootstrap(const SuggestionMeasure& measure, std::span<const Answered> answers, std::size_t rounds, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::vector<double> values;
  std::vector<Answered> sample;
  for (std::size_t round = 0; round < rounds && !answers.empty(); ++round) {
    sample.clear();
    for (std::size_t i = 0; i < answers.size(); ++i) sample.push_back(answers[random() % answers.size()]);
    const Figure figure = measure.compute(sample);
    if (figure.n > 0) values.push_back(figure.value);
  }
  if (values.empty()) return {};
  std::ranges::sort(values);
  const auto at = [&](double share) { return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))]; };
  return {at(0.025), at(0.975)};
}

double paired_randomisation(std::span<const double> a, std::span<const double> b, std::size_t rounds, std::uint64_t seed) {
  std::vector<double> differences;
  double observed = 0;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
    const double difference = a[i] - b[i];
    observed += difference;
    if (difference < 0 || difference > 0) differences.push_back(difference);
  }
  if (differences.empty()) return 1;
  std::mt19937_64 random(seed);
  constexpr double kRounding = 1e-12;
  std::size_t extreme = 0;
  for (std::size_t round = 0; round < rounds; ++round) {
    double sum = 0;
    for (const double difference : differences) sum += (random() & 1U) != 0 ? difference : -difference;
    extreme += std::abs(sum) + kRounding >= std::abs(observed) ? 1U : 0U;
  }
  return (1.0 + static_cast<double>(extreme)) / (1.0 + static_cast<double>(rounds));
}

}  // namespace guichet::measures
