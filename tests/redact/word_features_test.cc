// The sum of the lists says what the lists say.
#include "redact/recognizers/word_features.h"

#include <gtest/gtest.h>

#include "redact/recognizers/month_names.h"
#include "redact/recognizers/number_words.h"
#include "redact/word_hash.h"

namespace guichet::redact {
namespace {

const WordFeatures& features(std::string_view word) { return word_features(word, word_hash(word)); }

TEST(WordFeatures, SayWhatTheListsSay) {
  std::size_t words = 0;
  const auto compare = [&](std::string_view word) {
    ++words;
    EXPECT_EQ(features(word).name, word_kinds(word)) << word;
    EXPECT_EQ(features(word).address, address_kinds(word)) << word;
    if (month_named(word) > 0 || number_word(word) >= 0) {
      EXPECT_NE(features(word).dates, 0) << word;
    }
  };
  for_each_name_word(compare);
  for_each_address_word(compare);
  for_each_month_name(compare);
  for_each_number_word(compare);
  EXPECT_GT(words, 5000U);
}

TEST(WordFeatures, OfAnUnknownWordThereAreNone) {
  for (const std::string_view word : {"xqzzy", "\xD0\xB6\xD1\x83\xD0\xBA", "q"}) EXPECT_EQ(features(word), WordFeatures{}) << word;
  EXPECT_EQ(features("month").dates, kDatePart);
  EXPECT_EQ(features("jour").dates, kDatePart);
  EXPECT_EQ(features("hello").dates, 0);
}

TEST(WordHash, IsTheSameWhereverTheBytesBehindMayBeRead) {
  const std::string text = "permanentresidencecardapplication" + std::string(8, '\0');
  for (std::size_t size = 1; size + 8 <= text.size(); ++size) {
    const HashedWord hashed = hashed_word(text.data(), size);
    EXPECT_EQ(hashed.hash, word_hash(std::string_view(text).substr(0, size))) << size;
    EXPECT_EQ(hashed.first, first_bytes(text.data(), size, size)) << size;
  }
}

}  // namespace
}  // namespace guichet::redact
