#include "engine/rank/reading.h"

#include <gtest/gtest.h>

namespace guichet::engine {
namespace {

TEST(Reading, ACodeAloneIsAskedFor) {
  EXPECT_EQ(asked_code(read("051103", Language::kEnglish).words), "051103");
  EXPECT_EQ(asked_code(read("le code 051103 ?", Language::kFrench).words), "051103");
}

TEST(Reading, ACodeAmongWordsOrBesideAnotherIsNot) {
  EXPECT_FALSE(asked_code(read("is 051103 the study permit", Language::kEnglish).words));
  EXPECT_FALSE(asked_code(read("051103 051104", Language::kEnglish).words));
  EXPECT_FALSE(asked_code(read("51103", Language::kEnglish).words));
}

TEST(Reading, PlaceholdersAreNothingToSearchFor) {
  EXPECT_TRUE(is_empty(read("", Language::kEnglish)));
  EXPECT_TRUE(is_empty(read("[PERSON]", Language::kEnglish)));
  EXPECT_FALSE(is_empty(read("visa", Language::kEnglish)));
}

}  // namespace
}  // namespace guichet::engine
