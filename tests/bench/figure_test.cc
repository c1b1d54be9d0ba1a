// Intervals, against published values.
#include "bench/quality/figure.h"

#include <gtest/gtest.h>

namespace guichet::bench {
namespace {

// R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998),
// table I, method 3 (score without continuity correction).
TEST(Wilson, NewcombesExamples) {
  struct Row {
    std::size_t hits, n;
    double low, high;
  };
  const Row rows[] = {
      {81, 263, 0.2553, 0.3662}, {15, 148, 0.0624, 0.1605}, {0, 20, 0.0, 0.1611}, {1, 29, 0.0061, 0.1718}};
  for (const Row& row : rows) {
    const Interval interval = wilson(static_cast<double>(row.hits), row.n);
    EXPECT_NEAR(interval.low, row.low, 5e-5) << row.hits << '/' << row.n;
    EXPECT_NEAR(interval.high, row.high, 5e-5) << row.hits << '/' << row.n;
  }
}

TEST(Wilson, Ends) {
  EXPECT_EQ(wilson(0, 0).low, 0);
  EXPECT_EQ(wilson(0, 0).high, 1);
  EXPECT_EQ(wilson(0, 7).low, 0);
  EXPECT_EQ(wilson(7, 7).high, 1);
}

TEST(Figure, ProportionAndMean) {
  const Figure share = Figure::proportion(3, 4);
  EXPECT_EQ(share.value, 0.75);
  EXPECT_EQ(share.hits, 3U);
  const Figure mean = Figure::mean(1.5, 3);
  EXPECT_EQ(mean.value, 0.5);
  EXPECT_FALSE(mean.interval.has_value());
  EXPECT_EQ(Figure::proportion(0, 0).n, 0U);
}

}  // namespace
}  // namespace guichet::bench
