#include "redact/word_set.h"

#include <gtest/gtest.h>

namespace guichet::redact {
namespace {

constexpr WordSet kWords({"the", "a", "le", "la", "they", "thy", "le", "professeure"});
static_assert(kWords.contains("the") && !kWords.contains("tha"));

TEST(WordSet, HoldsItsWordsAndNoOthers) {
  for (const char* word : {"the", "a", "le", "la", "they", "thy", "professeure"}) EXPECT_TRUE(kWords.contains(word)) << word;
  for (const char* word : {"", "t", "th", "thee", "el", "al", "professeurs", "b", "tie"}) EXPECT_FALSE(kWords.contains(word)) << word;
}

TEST(WordSet, KnowsTheirPlaces) {
  EXPECT_EQ(kWords.find("a"), 1U);
  EXPECT_EQ(kWords.find("le"), 2U) << "the first of two";
  EXPECT_EQ(kWords.find("lea"), kWords.kNone);
}

}  // namespace
}  // namespace guichet::redact
