// Letters that neither English nor French writes, and letters of other scripts.
#include "redact/recognizers/foreign_letters.h"

#include <gtest/gtest.h>

namespace guichet::redact {
namespace {

TEST(ForeignLetters, FrenchAndEnglishHaveNone) {
  EXPECT_FALSE(has_foreign_letter("Noël a goûté l'œuvre où Zoé naquit, ça, là, très, île, capharnaüm, L'Haÿ"));
  EXPECT_FALSE(has_foreign_letter("plain words, 3 × 4 ÷ 2"));
  EXPECT_FALSE(has_foreign_letter(""));
}

TEST(ForeignLetters, OtherLanguagesHave) {
  for (const std::string_view word : {"Mỹ", "Çağla", "Şahin", "Ángel", "São", "Łukasz", "Øystein", "Žan", "Ñusta"}) EXPECT_TRUE(has_foreign_letter(word)) << word;
}

TEST(ForeignLetters, OtherScriptsAreLettersNotSigns) {
  for (const std::string_view word : {"Олена", "李伟", "محمد", "김민수", "ገብረ", "გიორგი", "हरि"}) EXPECT_TRUE(begins_in_other_script(word)) << word;
  for (const std::string_view sign : {"→", "€", "…", "Ana", "", "é"}) EXPECT_FALSE(begins_in_other_script(sign)) << sign;
}

}  // namespace
}  // namespace guichet::redact
