#include "engine/rank/reading.h"

#include <gtest/gtest.h>

namespace guichet::engine {
namespace {

TEST(Reading, PlaceholdersAreNothingToSearchFor) {
  EXPECT_TRUE(is_empty(read("", Language::kEnglish)));
  EXPECT_TRUE(is_empty(read("[PERSON]", Language::kEnglish)));
  EXPECT_FALSE(is_empty(read("visa", Language::kEnglish)));
}

}  // namespace
}  // namespace guichet::engine
