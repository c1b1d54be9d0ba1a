// Boosted trees: a table is read as it says, a broken one is counted and never followed.
#include "redact/recognizers/learned/boosted_trees.h"

#include <gtest/gtest.h>

#include <array>

namespace guichet::redact {
namespace {

constexpr std::string_view kTable =
    "# remark\n"
    "0\t0\t1\t0.5\t1\t2\tsecond sign\n"
    "0\t1\tleaf\t-1.5\n"
    "0\t2\tleaf\t2\n"
    "1\t0\tleaf\t0.25\n";

TEST(BoostedTrees, SumsTheLeavesThatTheSignsLeadTo) {
  const BoostedTrees trees = BoostedTrees::read(kTable, 2);
  EXPECT_EQ(trees.size(), 2U);
  EXPECT_EQ(trees.unreadable(), 0U);
  EXPECT_FLOAT_EQ(trees.sum(std::array{0.0F, 0.0F}), -1.25F);
  EXPECT_FLOAT_EQ(trees.sum(std::array{0.0F, 0.5F}), 2.25F);  // what equals the threshold is not below
}

TEST(BoostedTrees, NothingIsNothing) {
  const BoostedTrees trees = BoostedTrees::read("", 2);
  EXPECT_EQ(trees.size(), 0U);
  EXPECT_EQ(trees.sum(std::array{1.0F, 1.0F}), 0);
}

TEST(BoostedTrees, LeavesOutTreesThatLeadNowhere) {
  for (const std::string_view broken : {"0\t0\t0\t1\t0\t1\n0\t1\tleaf\t1\n",    // to itself
                                        "0\t0\t0\t1\t1\t7\n0\t1\tleaf\t1\n",    // behind the end
                                        "0\t0\t9\t1\t1\t2\n0\t1\tleaf\t1\n0\t2\tleaf\t1\n",  // a sign that is not there
                                        "0\t1\tleaf\t1\n",                      // no root
                                        "0\t0\tleaf\tx\n", "0\t0\n", "0\n"}) {
    const BoostedTrees trees = BoostedTrees::read(std::string("5\t0\tleaf\t1\n").append(broken), 2);
    EXPECT_EQ(trees.unreadable(), 1U) << broken;
    EXPECT_EQ(trees.size(), 1U) << broken;
  }
}

}  // namespace
}  // namespace guichet::redact
