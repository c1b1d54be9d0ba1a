// Taught space: a space of few dimensions in which a question lies near the answer it was tagged with. It begins as the
// space of meanings (meaning.h); then every question draws its words towards the words of its answer's title and body, and
// away from those of other answers. So "kicked out" comes to lie near "removal order" for all answers, also for those that
// nobody has asked for in these words yet (Bai et al. 2009, "Supervised Semantic Indexing", CIKM).
// Tested by taught_space_test.cc.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/rank/term_space.h"

namespace guichet::engine {

struct TaughtLessons {
  std::size_t terms = 0;
  std::span<const SparseVector> answers;    ///< what is published: title and body
  std::span<const SparseVector> questions;  ///< of length 1
  std::span<const std::uint32_t> labels;    ///< by question: its answer
};

/// A row of `dimensions` a term, row after row.
struct TaughtSpace {
  std::size_t dimensions = 0;
  std::vector<float> asked;      ///< what the term means in a question
  std::vector<float> published;  ///< what it means in a title or body
};

/// `basis` are the rows to begin with. Maximises the likelihood of the right answer among those of a batch and a sample of
/// the others. O(questions * (answers of a batch * dimensions)). Deterministic; the same for any number of threads.
TaughtSpace teach_space(const TaughtLessons& lessons, std::span<const float> basis, std::size_t dimensions,
                        unsigned threads);

}  // namespace guichet::engine
