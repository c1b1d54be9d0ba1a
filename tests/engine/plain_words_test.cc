#include "engine/decide/plain_words.h"

#include <gmock/gmock.h>

#include "engine/analysis/analyzer.h"

namespace guichet::engine {
namespace {

std::string plain(std::string_view text, Language language) {
  std::string read;
  for (const auto& word : plain_words(analyze(text, language), language)) read += (read.empty() ? "" : " ") + word.folded;
  return read;
}

TEST(PlainWords, ShortFormsAreWrittenOut) {
  EXPECT_EQ(plain("wheres my passport", Language::kEnglish), "where is my passport");
  EXPECT_EQ(plain("Where's ur form?", Language::kEnglish), "where is your form");
  EXPECT_EQ(plain("i havent recvd it", Language::kEnglish), "i have not received it");
  EXPECT_EQ(plain("jattends tjrs", Language::kFrench), "j' attends toujours");
  EXPECT_EQ(plain("c koi mon statut svp", Language::kFrench), "c' est quoi mon statut s' il vous plait");
}

TEST(PlainWords, WhatIsWrittenOutStays) {
  for (const auto* text : {"where is my passport", "the form 5257"}) EXPECT_EQ(plain(text, Language::kEnglish), text);
  EXPECT_EQ(plain("où est l'agence", Language::kFrench), "ou est l' agence");
  EXPECT_EQ(plain("c'est ici", Language::kFrench), "c' est ici");
}

// What stands for one word lies where that word lies.
TEST(PlainWords, KeepTheirPlace) {
  const auto words = plain_words(analyze("so wheres it", Language::kEnglish), Language::kEnglish);
  ASSERT_EQ(words.size(), 4U);
  EXPECT_EQ(words[1].span.begin, 3U);
  EXPECT_EQ(words[2].span.begin, 3U);
  EXPECT_EQ(words[2].span.end, 9U);
}

TEST(PlainWords, APlaceholderIsNoShortForm) {
  EXPECT_EQ(plain_words(analyze("[PERSON_1] r", Language::kEnglish), Language::kEnglish).front().kind, WordKind::kPlaceholder);
}

TEST(PlainWords, TheTablesAreReadable) { EXPECT_THAT(unreadable_short_form_lines(), testing::IsEmpty()); }

}  // namespace
}  // namespace guichet::engine
