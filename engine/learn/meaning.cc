#include "engine/learn/meaning.h"

#include <algorithm>
#include <cmath>

namespace guichet::engine {
namespace {

constexpr int kRounds = 4;

// Rows of k numbers, one after the other.
struct Rows {
  std::size_t columns = 0;
  std::vector<float> values;
  Rows(std::size_t count, std::size_t width) : columns(width), values(count * width, 0) {}
  std::size_t count() const { return columns == 0 ? 0 : values.size() / columns; }
  float* row(std::size_t i) { return values.data() + i * columns; }
  const float* row(std::size_t i) const { return values.data() + i * columns; }
};

// documents^T * of
Rows to_terms(const std::vector<SparseVector>& documents, std::size_t terms, const Rows& of) {
  Rows result(terms, of.columns);
  for (std::size_t d = 0; d < documents.size(); ++d) {
    const float* from = of.row(d);
    for (const auto& [term, weight] : documents[d]) {
      float* to = result.row(term);
      for (std::size_t k = 0; k < of.columns; ++k) to[k] += weight * from[k];
    }
  }
  return result;
}

// documents * of
Rows to_documents(const std::vector<SparseVector>& documents, const Rows& of) {
  Rows result(documents.size(), of.columns);
  for (std::size_t d = 0; d < documents.size(); ++d) {
    float* to = result.row(d);
    for (const auto& [term, weight] : documents[d]) {
      const float* from = of.row(term);
      for (std::size_t k = 0; k < of.columns; ++k) to[k] += weight * from[k];
    }
  }
  return result;
}

// Makes the columns orthonormal: rows * L^-T, where L L^T = rows^T rows (Cholesky QR).
void orthonormalise(Rows& rows) {
  const auto k = rows.columns;
  std::vector<double> gram(k * k, 0);
  for (std::size_t i = 0; i < rows.count(); ++i) {
    const float* row = rows.row(i);
    for (std::size_t a = 0; a < k; ++a) {
      if (row[a] == 0) continue;
      const auto factor = static_cast<double>(row[a]);
      double* to = gram.data() + a * k;
      for (std::size_t b = 0; b <= a; ++b) to[b] += factor * static_cast<double>(row[b]);
    }
  }
  double trace = 0;
  for (std::size_t a = 0; a < k; ++a) trace += gram[a * k + a];
  // What is (nearly) no direction of its own becomes none: its column is set to zero.
  const double least = 1e-10 * trace / static_cast<double>(k);
  for (std::size_t a = 0; a < k; ++a) {
    for (std::size_t b = 0; b <= a; ++b) {
      double sum = gram[a * k + b];
      for (std::size_t c = 0; c < b; ++c) sum -= gram[a * k + c] * gram[b * k + c];
      if (a == b) {
        gram[a * k + a] = sum > least ? std::sqrt(sum) : 0;
      } else {
        gram[a * k + b] = gram[b * k + b] > 0 ? sum / gram[b * k + b] : 0;
      }
    }
  }
  std::vector<double> solved(k);
  for (std::size_t i = 0; i < rows.count(); ++i) {
    float* row = rows.row(i);
    for (std::size_t a = 0; a < k; ++a) {
      double sum = static_cast<double>(row[a]);
      const double* lower = gram.data() + a * k;
      for (std::size_t b = 0; b < a; ++b) sum -= lower[b] * solved[b];
      solved[a] = lower[a] > 0 ? sum / lower[a] : 0;
    }
    for (std::size_t a = 0; a < k; ++a) row[a] = static_cast<float>(solved[a]);
  }
}

}  // namespace

MeaningBasis meaning_basis(const std::vector<SparseVector>& documents, std::size_t terms, std::size_t dimensions) {
  const auto k = std::min(dimensions, documents.size());
  if (k == 0) return {};
  Rows space(documents.size(), k);
  std::uint64_t state = 0x2545F4914F6CDD1DU;
  for (float& value : space.values) {
    state ^= state << 13U;
    state ^= state >> 7U;
    state ^= state << 17U;
    value = static_cast<float>(static_cast<double>(state >> 11U) / 9007199254740992.0 - 0.5);
  }
  orthonormalise(space);
  for (int round = 0; round < kRounds; ++round) {
    space = to_documents(documents, to_terms(documents, terms, space));
    orthonormalise(space);
  }
  orthonormalise(space);  // once more: the first loses digits where columns are nearly alike
  auto basis = to_terms(documents, terms, space);
  orthonormalise(basis);
  orthonormalise(basis);
  return {k, std::move(basis.values)};
}

}  // namespace guichet::engine
