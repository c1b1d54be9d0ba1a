// Meaning: latent semantic analysis (Deerwester et al. 1990): a space of few dimensions in which words that occur in
// the same answers lie near one another. An answer's texts in both languages are one document, so a French question
// teaches what an English one is about (Dumais et al. 1997, "Automatic cross-language retrieval using LSI").
// Tested by meaning_test.cc.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/rank/term_space.h"

namespace guichet::engine {

/// An orthonormal basis of the space of the strongest `dimensions` right singular vectors of the documents: one row
/// of `dimensions` a term, row after row. Documents are rows of length 1. By subspace iteration; deterministic.
/// Fewer dimensions come back when there are fewer documents.
struct MeaningBasis {
  std::size_t dimensions = 0;
  std::vector<float> rows;
};
MeaningBasis meaning_basis(const std::vector<SparseVector>& documents, std::size_t terms, std::size_t dimensions);

}  // namespace guichet::engine
