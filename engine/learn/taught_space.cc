#include "engine/learn/taught_space.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/learn/dense.h"
#include "engine/learn/draw.h"
#include "engine/learn/each.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kRounds = 4;
constexpr std::size_t kBatch = 512;
constexpr std::size_t kOthers = 64;         // answers of no question of the batch that count against it
constexpr std::size_t kHeaviest = 32;       // terms of an answer that are taught; the others only cost
constexpr float kRate = 0.012F;
constexpr float kSteepness = 12;            // from nearness to log-odds
constexpr float kOverlap = 0.5F;            // what shared words say by themselves, which need not be taught
constexpr float kLeastSlope = 1e-4F;
constexpr double kTagPower = 0.5;           // an answer with many tags must not be the only one heard
constexpr std::size_t kPieces = 8;          // of work, for any number of threads

// The rows of all terms, and their steps by AdaGrad (Duchi et al. 2011), one pace a row: a rare word moves as far as a
// frequent one.
class TermRows {
 public:
  TermRows(std::span<const float> basis, std::size_t dimensions)
      : dimensions_(dimensions), rows_(basis.begin(), basis.end()), slopes_(basis.size(), 0),
        squares_(basis.size() / dimensions, 1e-8F), touched_(basis.size() / dimensions, false) {}

  void project(const SparseVector& text, float* to) const {
    for (const auto& [term, weight] : text) add(weight, rows_.data() + term * dimensions_, to, dimensions_);
  }

  /// One step against the slopes of the texts, a row of `dimensions` each.
  void step(const std::vector<const SparseVector*>& texts, const std::vector<float>& text_slopes, unsigned threads) {
    const auto terms = terms_of(texts);
    // Texts share terms: each piece has dimensions of its own, so that no two write the same number.
    for_each_of(kPieces, threads, [&](std::size_t piece) {
      const auto begin = dimensions_ * piece / kPieces;
      const auto size = dimensions_ * (piece + 1) / kPieces - begin;
      for (std::size_t i = 0; i < texts.size(); ++i) {
        const float* from = text_slopes.data() + i * dimensions_ + begin;
        for (const auto& [term, weight] : *texts[i]) add(weight, from, slopes_.data() + term * dimensions_ + begin, size);
      }
    });
    for_each_of(kPieces, threads, [&](std::size_t piece) {
      for (auto i = terms.size() * piece / kPieces; i < terms.size() * (piece + 1) / kPieces; ++i) {
        float* slope = slopes_.data() + terms[i] * dimensions_;
        float& square = squares_[terms[i]];
        square += dot(slope, slope, dimensions_) / static_cast<float>(dimensions_);
        add(-kRate / std::sqrt(square), slope, rows_.data() + terms[i] * dimensions_, dimensions_);
        std::fill_n(slope, dimensions_, 0.0F);
      }
    });
  }

  std::vector<float> take() { return std::move(rows_); }

 private:
  std::vector<std::uint32_t> terms_of(const std::vector<const SparseVector*>& texts) {
    std::vector<std::uint32_t> terms;
    for (const auto* text : texts) {
      for (const auto& entry : *text) {
        if (!touched_[entry.term]) terms.push_back(entry.term);
        touched_[entry.term] = true;
      }
    }
    for (const auto term : terms) touched_[term] = false;
    return terms;
  }

  std::size_t dimensions_;
  std::vector<float> rows_;
  std::vector<float> slopes_;   // all 0 between steps
  std::vector<float> squares_;  // by term: of its slopes so far
  std::vector<bool> touched_;
};

SparseVector heaviest(const SparseVector& text) {
  auto kept = text;
  if (kept.size() > kHeaviest) {
    std::nth_element(kept.begin(), kept.begin() + kHeaviest, kept.end(), [](const Entry& a, const Entry& b) {
      return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
    });
    kept.resize(kHeaviest);
    std::sort(kept.begin(), kept.end(), [](const Entry& a, const Entry& b) { return a.term < b.term; });
  }
  normalise(kept);
  return kept;
}

class Teacher {
 public:
  Teacher(const TaughtLessons& lessons, std::span<const float> basis, std::size_t dimensions, unsigned threads)
      : lessons_(lessons), dimensions_(dimensions), threads_(threads), asked_(basis, dimensions), published_(basis, dimensions) {
    for (const auto& answer : lessons.answers) answers_.push_back(heaviest(answer));
    std::vector<double> tags(lessons.answers.size(), 0);
    for (const auto label : lessons.labels) ++tags[label];
    double sum = 0;
    for (const auto label : lessons.labels) sum += weights_.emplace_back(static_cast<float>(std::pow(tags[label], -kTagPower)));
    for (auto& weight : weights_) weight *= static_cast<float>(static_cast<double>(weights_.size()) / sum);
  }

  TaughtSpace run() {
    std::vector<std::uint32_t> order(lessons_.questions.size());
    std::iota(order.begin(), order.end(), 0U);
    Draw draw(1);
    for (std::size_t round = 0; round < kRounds; ++round) {
      for (auto i = order.size(); i > 1; --i) std::swap(order[i - 1], order[draw.below(i)]);
      for (std::size_t begin = 0; begin < order.size(); begin += kBatch) {
        learn_from(std::span(order).subspan(begin, std::min(kBatch, order.size() - begin)), draw);
      }
    }
    return {dimensions_, asked_.take(), published_.take()};
  }

 private:
  template <class Work>
  void in_pieces(std::size_t count, const Work& work) const {
    for_each_of(kPieces, threads_, [&](std::size_t piece) {
      for (auto i = count * piece / kPieces; i < count * (piece + 1) / kPieces; ++i) work(i);
    });
  }

  // The answers of these questions, and some of the others.
  std::vector<std::uint32_t> compared(std::span<const std::uint32_t> batch, Draw& draw) const {
    std::vector<bool> taken(answers_.size(), false);
    std::vector<std::uint32_t> list;
    const auto take = [&](std::uint32_t answer) {
      if (!taken[answer]) list.push_back(answer);
      taken[answer] = true;
    };
    for (const auto question : batch) take(lessons_.labels[question]);
    for (std::size_t i = 0; i < kOthers; ++i) take(static_cast<std::uint32_t>(draw.below(answers_.size())));
    return list;
  }

  void learn_from(std::span<const std::uint32_t> batch, Draw& draw) {
    const auto d = dimensions_;
    const auto list = compared(batch, draw);
    const auto width = list.size();
    std::vector<std::size_t> place(answers_.size(), 0);
    std::vector<const SparseVector*> questions;
    std::vector<const SparseVector*> answers;
    for (const auto question : batch) questions.push_back(&lessons_.questions[question]);
    for (std::size_t j = 0; j < width; ++j) {
      place[list[j]] = j;
      answers.push_back(&answers_[list[j]]);
    }
    std::vector<float> question_points(batch.size() * d, 0);
    std::vector<float> answer_points(width * d, 0);
    in_pieces(batch.size(), [&](std::size_t i) { asked_.project(*questions[i], question_points.data() + i * d); });
    in_pieces(width, [&](std::size_t j) { published_.project(*answers[j], answer_points.data() + j * d); });

    // By question and answer: the slope of the loss, its probability less 1 for the right one.
    std::vector<float> slopes(batch.size() * width);
    std::vector<float> question_slopes(question_points.size(), 0);
    in_pieces(batch.size(), [&](std::size_t i) {
      float* row = slopes.data() + i * width;
      for (std::size_t j = 0; j < width; ++j) {
        const auto shared = static_cast<float>(guichet::engine::dot(*questions[i], *answers[j]));
        row[j] = kSteepness * (dot(question_points.data() + i * d, answer_points.data() + j * d, d) + kOverlap * shared);
      }
      const float most = *std::max_element(row, row + width);
      float total = 0;
      for (std::size_t j = 0; j < width; ++j) total += row[j] = std::exp(row[j] - most);
      const float weight = weights_[batch[i]];
      for (std::size_t j = 0; j < width; ++j) row[j] *= weight / total;
      row[place[lessons_.labels[batch[i]]]] -= weight;
      for (std::size_t j = 0; j < width; ++j) {
        if (std::abs(row[j]) > kLeastSlope) add(row[j], answer_points.data() + j * d, question_slopes.data() + i * d, d);
      }
    });
    std::vector<float> answer_slopes(answer_points.size(), 0);
    in_pieces(width, [&](std::size_t j) {
      for (std::size_t i = 0; i < batch.size(); ++i) {
        const float slope = slopes[i * width + j];
        if (std::abs(slope) > kLeastSlope) add(slope, question_points.data() + i * d, answer_slopes.data() + j * d, d);
      }
    });
    asked_.step(questions, question_slopes, threads_);
    published_.step(answers, answer_slopes, threads_);
  }

  const TaughtLessons& lessons_;
  std::size_t dimensions_;
  unsigned threads_;
  TermRows asked_;
  TermRows published_;
  std::vector<SparseVector> answers_;
  std::vector<float> weights_;  // by question
};

}  // namespace

TaughtSpace teach_space(const TaughtLessons& lessons, std::span<const float> basis, std::size_t dimensions,
                        unsigned threads) {
  if (dimensions == 0 || lessons.answers.empty()) return {dimensions, {basis.begin(), basis.end()}, {basis.begin(), basis.end()}};
  return Teacher(lessons, basis, dimensions, threads).run();
}

}  // namespace guichet::engine
