// LearnedSignals: what was learned from tagged past questions about the answers of one language, as it serves:
//
//   intent            a linear model an answer over words, pairs and letters (LIBLINEAR)
//   centroid          cosine to the sum of the answer's questions and its title
//   nearest           cosine to the nearest of them; and the mean of the two and of the five nearest
//   meaning           cosine in a space of few dimensions (latent semantic analysis over both languages of the answers)
//   meaning_intent    a linear model an answer in that space, taught by the questions of both languages
//   taught            cosine in a space in which questions were drawn to their answers (learn/taught_space.h), where an
//                     answer's words mean what they mean in a question; taught_published: what they mean in its text;
//                     taught_question: to the nearest question, of either language
//
// Filled by engine/learn, then read by any number of threads. Tested by learned_signals_test.cc.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/rank/term_space.h"

namespace guichet::engine {

/// Rows of bytes: value = scale of the row * byte. A hundredth of the length is lost, three quarters of the memory saved.
class SmallRows {
 public:
  SmallRows() = default;
  explicit SmallRows(std::size_t columns) : columns_(columns) {}
  void add(std::span<const float> row);

  std::size_t size() const noexcept { return scales_.size(); }
  std::size_t columns() const noexcept { return columns_; }
  double dot(std::size_t row, std::span<const float> vector) const noexcept;
  void add_to(std::size_t row, float times, std::span<float> sum) const noexcept;

  const std::vector<std::int8_t>& bytes() const noexcept { return bytes_; }
  const std::vector<float>& scales() const noexcept { return scales_; }
  static SmallRows from(std::size_t columns, std::vector<std::int8_t> bytes, std::vector<float> scales);

 private:
  std::size_t columns_ = 0;
  std::vector<std::int8_t> bytes_;
  std::vector<float> scales_;
};

/// The five greatest of some numbers; none is less than 0.
class Nearest {
 public:
  void add(float value) noexcept {
    for (float& kept : best_) {
      if (value > kept) std::swap(value, kept);
    }
  }
  /// The mean of the `count` greatest; where there are fewer, the others count as 0: an answer known well is surer.
  float mean(std::size_t count) const noexcept {
    float sum = 0;
    for (std::size_t i = 0; i < count; ++i) sum += best_[i];
    return sum / static_cast<float>(count);
  }

 private:
  std::array<float, 5> best_{};
};

/// A message in the terms of one LearnedSignals.
struct LearnedMessage {
  SparseVector vector;
  std::vector<float> meaning;       ///< of length 1; all 0 when nothing is known
  std::vector<float> intents;       ///< by answer
  std::vector<float> meanings;      ///< by answer
  std::vector<float> meaning_intents;  ///< by answer
  std::vector<float> taught_point;     ///< of length 1, or all 0
  std::vector<float> taught;           ///< by answer
  std::vector<float> taught_published; ///< by answer
  float outside = 0;                ///< how much it is like the questions that a person must take; 0 when never learned
};

struct LearnedSignals {
  struct IntentWeight {
    std::uint32_t answer;
    float weight;
  };

  TermSpace space;
  std::vector<std::uint32_t> members;         ///< answers of this language, increasing
  std::vector<std::uint32_t> intent_begins;   ///< by term, and the end of the last
  std::vector<IntentWeight> intent_weights;
  std::vector<float> intent_bias;             ///< by answer; far below 0 for one of the other language
  std::vector<float> outside_weights;         ///< by term; empty when never learned
  float outside_bias = 0;
  std::vector<std::uint32_t> question_begins; ///< by answer, and the end of the last: its title and questions
  std::vector<std::uint32_t> entry_begins;    ///< by question
  std::vector<Entry> entries;
  std::vector<float> centroid_lengths;        ///< by answer
  SmallRows term_meanings;                    ///< by term, for words and pairs
  SmallRows answer_meanings;                  ///< by answer
  SmallRows meaning_intents;                  ///< by answer
  std::vector<float> meaning_bias;            ///< by answer
  SmallRows taught_terms;                     ///< by term, for words and pairs
  SmallRows taught_asked;                     ///< by answer
  SmallRows taught_published;                 ///< by answer
  SmallRows taught_questions;                 ///< by question

  bool empty() const noexcept { return members.empty(); }
  void read(std::span<const TextTerm> terms, LearnedMessage& message) const;
  std::vector<float> meaning_of(std::span<const Entry> vector) const;

  struct Nearness {
    float centroid = 0;
    float nearest = 0;
    float nearest_two = 0;
    float nearest_five = 0;
  };
  /// `dense` is the message's vector spread over all terms.
  Nearness nearness(std::uint32_t answer, std::span<const float> dense) const;
  /// Of the answer's title and questions, the greatest nearness to a point of the taught space; not less than 0.
  float nearest_taught(std::uint32_t answer, std::span<const float> point) const;
};

}  // namespace guichet::engine
