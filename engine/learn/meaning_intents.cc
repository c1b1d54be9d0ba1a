#include "engine/learn/meaning_intents.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <thread>
#include <utility>

#include "engine/learn/dense.h"
#include "engine/learn/draw.h"

namespace guichet::engine {
namespace {

constexpr double kCost = 1;
constexpr double kStop = 0.1;
constexpr int kMostRounds = 30;
constexpr std::size_t kLikes = 30;  // answers most like this one, all of whose rows count against it
// And a sample of all others, larger where answers are few.
constexpr std::size_t kLeastSample = 600;
constexpr std::size_t kSampleInAll = 1'500'000;

class Trainer {
 public:
  explicit Trainer(const MeaningLessons& lessons) : lessons_(lessons), of_answer_(lessons.answers) {
    for (std::uint32_t i = 0; i < lessons.labels.size(); ++i) of_answer_[lessons.labels[i]].push_back(i);
    const auto d = lessons.dimensions;
    centroids_.assign(lessons.answers * d, 0);
    for (std::uint32_t answer = 0; answer < lessons.answers; ++answer) {
      float* centroid = centroids_.data() + answer * d;
      for (const auto row : of_answer_[answer]) {
        for (std::size_t k = 0; k < d; ++k) centroid[k] += row_at(row)[k];
      }
      const float square = dot(centroid, centroid, d);
      if (square > 0) {
        for (std::size_t k = 0; k < d; ++k) centroid[k] /= std::sqrt(square);
      }
    }
    sample_ = std::max(kLeastSample, kSampleInAll / std::max<std::size_t>(lessons.answers, 1));
  }

  bool has(std::uint32_t answer) const { return !of_answer_[answer].empty(); }

  /// The weights of one answer, and its bias.
  float train(std::uint32_t answer, float* weights) const {
    Draw draw(answer + 1);
    auto rows = of_answer_[answer];
    const auto positives = rows.size();
    add_others(answer, draw, rows);
    return descend(rows, positives, draw, weights);
  }

 private:
  const float* row_at(std::uint32_t row) const { return lessons_.rows.data() + row * lessons_.dimensions; }

  void add_others(std::uint32_t answer, Draw& draw, std::vector<std::uint32_t>& rows) const {
    const auto d = lessons_.dimensions;
    std::vector<std::pair<float, std::uint32_t>> likes;
    for (std::uint32_t other = 0; other < lessons_.answers; ++other) {
      if (other == answer || !has(other)) continue;
      likes.emplace_back(-dot(centroids_.data() + answer * d, centroids_.data() + other * d, d), other);
    }
    const auto kept = static_cast<std::ptrdiff_t>(std::min(kLikes, likes.size()));
    std::partial_sort(likes.begin(), likes.begin() + kept, likes.end());
    likes.resize(static_cast<std::size_t>(kept));
    std::vector<bool> taken(lessons_.answers, false);
    taken[answer] = true;
    for (const auto& [score, other] : likes) {
      taken[other] = true;
      rows.insert(rows.end(), of_answer_[other].begin(), of_answer_[other].end());
    }
    const auto count = lessons_.labels.size();
    for (std::size_t i = 0; i < std::min(sample_, count); ++i) {
      const auto row = static_cast<std::uint32_t>(sample_ < count ? draw.below(count) : i);
      if (!taken[lessons_.labels[row]]) rows.push_back(row);
    }
  }

  float descend(const std::vector<std::uint32_t>& rows, std::size_t positives, Draw& draw, float* weights) const {
    const auto d = lessons_.dimensions;
    constexpr double kDiagonal = 0.5 / kCost;
    constexpr double kFar = std::numeric_limits<double>::max();
    std::vector<double> alphas(rows.size(), 0);
    std::vector<std::uint32_t> active(rows.size());
    for (std::uint32_t i = 0; i < active.size(); ++i) active[i] = i;
    std::size_t left = active.size();  // the first so many still move
    double bias = 0;
    double most_allowed = kFar;
    for (int round = 0; round < kMostRounds; ++round) {
      double most = -kFar;
      double least = kFar;
      for (std::size_t i = 0; i < left; ++i) std::swap(active[i], active[i + draw.below(left - i)]);
      for (std::size_t i = 0; i < left; ++i) {
        const auto at = active[i];
        const float* row = row_at(rows[at]);
        const double sign = at < positives ? 1 : -1;
        const double gradient = sign * (static_cast<double>(dot(weights, row, d)) + bias) - 1 + kDiagonal * alphas[at];
        if (alphas[at] == 0 && gradient > most_allowed) {
          std::swap(active[i--], active[--left]);
          continue;
        }
        const double projected = alphas[at] == 0 ? std::min(gradient, 0.0) : gradient;
        most = std::max(most, projected);
        least = std::min(least, projected);
        const double before = alphas[at];
        alphas[at] = std::max(before - gradient / (2 + kDiagonal), 0.0);  // 2: length of a row and of the bias
        const double step = (alphas[at] - before) * sign;
        if (step == 0) continue;
        const auto factor = static_cast<float>(step);
        add(factor, row, weights, d);
        bias += step;
      }
      if (most - least <= kStop) {
        if (left == active.size()) break;
        left = active.size();  // once more with all of them
        most_allowed = kFar;
      } else {
        most_allowed = most <= 0 ? kFar : most;
      }
    }
    return static_cast<float>(bias);
  }

  const MeaningLessons& lessons_;
  std::vector<std::vector<std::uint32_t>> of_answer_;
  std::vector<float> centroids_;
  std::size_t sample_ = 0;
};

}  // namespace

MeaningIntents train_meaning_intents(const MeaningLessons& lessons, unsigned threads) {
  MeaningIntents trained{std::vector<float>(lessons.answers * lessons.dimensions, 0),
                         std::vector<float>(lessons.answers, -1)};
  if (lessons.dimensions == 0) return trained;
  const Trainer trainer(lessons);
  std::atomic<std::uint32_t> next = 0;
  const auto work = [&] {
    for (auto answer = next++; answer < lessons.answers; answer = next++) {
      if (trainer.has(answer)) trained.bias[answer] = trainer.train(answer, trained.weights.data() + answer * lessons.dimensions);
    }
  };
  std::vector<std::jthread> workers;
  for (unsigned i = 1; i < threads; ++i) workers.emplace_back(work);
  work();
  workers.clear();
  return trained;
}

}  // namespace guichet::engine
