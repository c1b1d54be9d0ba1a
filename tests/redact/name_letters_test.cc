// Words of no list by the sound of their letters. The names and words here are in no list of ours: the first test says so.
#include "redact/recognizers/name_letters.h"

#include <gtest/gtest.h>

#include "redact/recognizers/name_words.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kNames[] = {"tharanuka", "rukshanilde", "tharushika", "ogunwaleola", "bondarivchuk", "karimzadegan", "nakashimada"};
constexpr std::string_view kWords[] = {"extendicare", "mispelled", "unforgivably", "photocopying", "remboursassions", "embouteillage", "appartement"};

TEST(NameLetters, TheExamplesAreInNoList) {
  for (const std::string_view word : kNames) EXPECT_EQ(word_kinds(word) & kNameKinds, 0) << word;
  for (const std::string_view word : kWords) EXPECT_EQ(word_kinds(word) & (kGivenName | kSurname), 0) << word;
}

TEST(NameLetters, NamesSoundLikeNames) {
  for (const std::string_view word : kNames) EXPECT_GT(name_likeness(word), kMaySoundLikeName) << word;
}

TEST(NameLetters, WordsDoNot) {
  for (const std::string_view word : kWords) EXPECT_LT(name_likeness(word), 0) << word;
}

TEST(NameLetters, NothingIsSaidOfWhatIsNotLettersOnly) {
  EXPECT_EQ(name_likeness("d'angelo"), 0);
  EXPECT_EQ(name_likeness("li"), 0);
  EXPECT_EQ(name_likeness(""), 0);
  EXPECT_EQ(name_likeness("na\x01me"), 0);
}

}  // namespace
}  // namespace guichet::redact
