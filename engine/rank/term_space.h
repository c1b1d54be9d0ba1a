// TermSpace: texts as vectors of length 1: tf-idf over the terms of text_terms(), words and pairs in one half,
// letters in the other, so that the product of two vectors is the mean of two cosines.
//
//   weight(t, d) = (1 + ln tf) * (1 + ln((1 + N) / (1 + df)))
//
// Made when a model is learned, then read by any number of threads. Tested by learned_signals_test.cc.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "engine/rank/text_terms.h"

namespace guichet::engine {

struct Entry {
  std::uint32_t term = 0;  ///< number in the space
  float weight = 0;
};
/// In increasing order of terms.
using SparseVector = std::vector<Entry>;

double dot(std::span<const Entry> a, std::span<const Entry> b) noexcept;
/// Makes the length 1; a vector of zeros stays.
void normalise(SparseVector& vector) noexcept;

class TermSpace {
 public:
  struct Row {
    std::uint32_t hash = 0;
    float idf = 0;
    TermKind kind = TermKind::kWord;
  };
  static constexpr std::uint32_t kUnknown = std::numeric_limits<std::uint32_t>::max();

  TermSpace() = default;
  /// Rows in the order of text_terms(): first words and pairs, then letters, each by hash.
  explicit TermSpace(std::vector<Row> rows);

  /// Every word, and the pairs and letters that at least so many of the texts hold.
  static TermSpace of(std::span<const std::vector<TextTerm>* const> texts, std::size_t least_pairs,
                      std::size_t least_letters);

  std::size_t size() const noexcept { return rows_.size(); }
  /// Terms below this number are words and pairs.
  std::size_t words() const noexcept { return words_; }
  const std::vector<Row>& rows() const noexcept { return rows_; }
  std::uint32_t find(std::uint32_t hash) const noexcept;

  /// Unknown terms are left out, but count in the length of the words' half: a message of unknown words is near to
  /// nothing.
  SparseVector vector(std::span<const TextTerm> terms) const;

 private:
  std::vector<Row> rows_;
  std::size_t words_ = 0;
  std::vector<std::uint32_t> slots_;  // open addressing; kUnknown is free
  float unknown_idf_ = 1;
};

}  // namespace guichet::engine
