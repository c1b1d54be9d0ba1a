#include "engine/rank/learned_signals.h"

#include <algorithm>
#include <cmath>

namespace guichet::engine {
namespace {

constexpr float kMostByte = 127;

// Of length 1, or all 0.
std::vector<float> point_in(const SmallRows& terms, std::size_t words, std::span<const Entry> vector) {
  std::vector<float> point(terms.columns(), 0);
  for (const auto& [term, weight] : vector) {
    if (term < words) terms.add_to(term, weight, point);
  }
  float square = 0;
  for (const float value : point) square += value * value;
  if (square > 0) {
    for (float& value : point) value /= std::sqrt(square);
  }
  return point;
}

}  // namespace

void SmallRows::add(std::span<const float> row) {
  float most = 0;
  for (const float value : row) most = std::max(most, std::abs(value));
  const float scale = most / kMostByte;
  for (const float value : row) bytes_.push_back(static_cast<std::int8_t>(scale > 0 ? std::lround(value / scale) : 0));
  scales_.push_back(scale);
}

double SmallRows::dot(std::size_t row, std::span<const float> vector) const noexcept {
  const auto* bytes = bytes_.data() + row * columns_;
  float sums[4] = {0, 0, 0, 0};  // independent chains; the order of the sum is fixed
  std::size_t i = 0;
  for (; i + 4 <= columns_; i += 4) {
    for (std::size_t k = 0; k < 4; ++k) sums[k] += static_cast<float>(bytes[i + k]) * vector[i + k];
  }
  for (; i < columns_; ++i) sums[0] += static_cast<float>(bytes[i]) * vector[i];
  return static_cast<double>((sums[0] + sums[1] + sums[2] + sums[3]) * scales_[row]);
}

void SmallRows::add_to(std::size_t row, float times, std::span<float> sum) const noexcept {
  const auto* bytes = bytes_.data() + row * columns_;
  const float factor = times * scales_[row];
  for (std::size_t i = 0; i < columns_; ++i) sum[i] += factor * static_cast<float>(bytes[i]);
}

SmallRows SmallRows::from(std::size_t columns, std::vector<std::int8_t> bytes, std::vector<float> scales) {
  SmallRows rows(columns);
  rows.bytes_ = std::move(bytes);
  rows.scales_ = std::move(scales);
  return rows;
}

std::vector<float> LearnedSignals::meaning_of(std::span<const Entry> vector) const {
  return point_in(term_meanings, space.words(), vector);
}

void LearnedSignals::read(std::span<const TextTerm> terms, LearnedMessage& message) const {
  message.vector = space.vector(terms);
  message.intents = intent_bias;
  message.outside = outside_bias;
  for (const auto& [term, weight] : message.vector) {
    for (auto i = intent_begins[term]; i < intent_begins[term + 1]; ++i) {
      message.intents[intent_weights[i].answer] += weight * intent_weights[i].weight;
    }
    if (!outside_weights.empty()) message.outside += weight * outside_weights[term];
  }
  message.meaning = meaning_of(message.vector);
  message.meanings.assign(intent_bias.size(), 0);
  message.meaning_intents = meaning_bias;
  message.taught_point = point_in(taught_terms, space.words(), message.vector);
  message.taught.assign(intent_bias.size(), 0);
  message.taught_published.assign(intent_bias.size(), 0);
  for (const auto answer : members) {
    message.meanings[answer] = static_cast<float>(answer_meanings.dot(answer, message.meaning));
    message.meaning_intents[answer] += static_cast<float>(meaning_intents.dot(answer, message.meaning));
    message.taught[answer] = static_cast<float>(taught_asked.dot(answer, message.taught_point));
    message.taught_published[answer] = static_cast<float>(taught_published.dot(answer, message.taught_point));
  }
}

LearnedSignals::Nearness LearnedSignals::nearness(std::uint32_t answer, std::span<const float> dense) const {
  Nearness found;
  Nearest nearest;
  float sum = 0;
  for (auto question = question_begins[answer]; question < question_begins[answer + 1]; ++question) {
    float cosine = 0;
    for (auto i = entry_begins[question]; i < entry_begins[question + 1]; ++i) {
      cosine += entries[i].weight * dense[entries[i].term];
    }
    sum += cosine;
    nearest.add(cosine);
  }
  found.nearest = nearest.mean(1);
  found.nearest_two = nearest.mean(2);
  found.nearest_five = nearest.mean(5);
  if (centroid_lengths[answer] > 0) found.centroid = sum / centroid_lengths[answer];
  return found;
}

float LearnedSignals::nearest_taught(std::uint32_t answer, std::span<const float> point) const {
  float nearest = 0;
  for (auto question = question_begins[answer]; question < question_begins[answer + 1]; ++question) {
    nearest = std::max(nearest, static_cast<float>(taught_questions.dot(question, point)));
  }
  return nearest;
}

}  // namespace guichet::engine
