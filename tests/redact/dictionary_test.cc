// The dictionaries of both languages: words of them are in, names and inventions are not.
#include "redact/dictionary/dictionary.h"

#include <gtest/gtest.h>

#include <string>

namespace guichet::redact {
namespace {

TEST(Dictionary, HasWordsOfBothLanguagesInEveryForm) {
  for (const std::string_view word : {"tore", "walrus", "neighbourhoods", "dormira", "marions", "etudieraient", "oeuvre", "chevaux", "colour", "cheque"}) {
    EXPECT_TRUE(in_dictionary(word)) << word;
  }
}

TEST(Dictionary, HasNoNamesAndNoSlips) {
  for (const std::string_view word : {"fatoumata", "oyelaran", "kovalenko", "tremblay", "aplication", "inmigration"}) EXPECT_FALSE(in_dictionary(word)) << word;
}

// Two letters before a number: 260,000 words that nobody wrote. 1 in 1,000 is what fourteen bits a word promise; twice that fails.
TEST(Dictionary, TakesFewStrangersForWords) {
  std::size_t taken = 0;
  std::size_t all = 0;
  for (char a = 'a'; a <= 'z'; ++a) {
    for (int n = 0; n < 10000; ++n, ++all) taken += in_dictionary(a + std::to_string(n)) ? 1U : 0U;
  }
  EXPECT_LT(taken, all / 500);
}

TEST(Dictionary, AnswersWhateverItIsAsked) {
  EXPECT_FALSE(in_dictionary(std::string(10000, 'x')));
  EXPECT_FALSE(in_dictionary("\xC3\xA9\xFF"));
}

}  // namespace
}  // namespace guichet::redact
