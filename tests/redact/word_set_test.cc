#include "redact/word_set.h"

#include <gtest/gtest.h>

#include "redact/recognizers/word_endings.h"

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

TEST(WordEndings, TellHowAWordEnds) {
  static constexpr WordEndings kEndings({"tion", "son", "n", "ment"});
  for (const char* word : {"action", "tion", "wilson", "n", "moment"}) EXPECT_TRUE(kEndings.end(word)) << word;
  for (const char* word : {"", "actions", "so", "men", "t"}) EXPECT_EQ(kEndings.end(word), std::string_view(word).ends_with('n')) << word;
  EXPECT_FALSE(kEndings.end("wilson", [](std::size_t ending) { return ending == 0; })) << "not for its own ending";
}

}  // namespace
}  // namespace guichet::redact
