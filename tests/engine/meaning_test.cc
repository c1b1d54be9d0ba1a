// The space of meanings: an orthonormal basis, which spans what a small matrix shows at a glance.
#include "engine/learn/meaning.h"

#include <gtest/gtest.h>

#include <cmath>

namespace guichet::engine {
namespace {

TEST(MeaningBasis, IsOrthonormalAndSpansTheStrongestDirections) {
  // Two groups of documents, terms 0-1 and 2-3, and one odd document of its own that is weaker than both.
  const float h = std::sqrt(0.5F);
  std::vector<SparseVector> documents;
  for (int i = 0; i < 5; ++i) documents.push_back({{0, h}, {1, h}});
  for (int i = 0; i < 4; ++i) documents.push_back({{2, h}, {3, h}});
  documents.push_back({{4, 1}});
  const auto basis = meaning_basis(documents, 5, 2);
  ASSERT_EQ(basis.dimensions, 2U);
  ASSERT_EQ(basis.rows.size(), 10U);
  const auto at = [&](std::size_t term, std::size_t k) { return basis.rows[2 * term + k]; };
  for (std::size_t a = 0; a < 2; ++a) {
    for (std::size_t b = 0; b < 2; ++b) {
      float sum = 0;
      for (std::size_t term = 0; term < 5; ++term) sum += at(term, a) * at(term, b);
      EXPECT_NEAR(sum, a == b ? 1 : 0, 1e-4);
    }
  }
  for (std::size_t k = 0; k < 2; ++k) {
    EXPECT_NEAR(at(0, k), at(1, k), 1e-4) << "terms that always come together mean the same";
    EXPECT_NEAR(at(2, k), at(3, k), 1e-4);
    EXPECT_NEAR(at(4, k), 0, 0.05) << "the weakest direction has no place";
  }
}

TEST(MeaningBasis, FewDocumentsGiveFewDimensions) {
  EXPECT_EQ(meaning_basis({}, 3, 10).dimensions, 0U);
  const auto one = meaning_basis({{{0, 1}}}, 3, 10);
  EXPECT_EQ(one.dimensions, 1U);
  EXPECT_NEAR(std::abs(one.rows[0]), 1, 1e-5);
}

}  // namespace
}  // namespace guichet::engine
