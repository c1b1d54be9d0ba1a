// Expected values: BCP 47 tags and POSIX locale names (language[_territory][.codeset]).
#include "redact/base/language.h"

#include <gtest/gtest.h>

namespace guichet {
namespace {

TEST(Language, ReadsTagsAndLocalesByTheirLanguage) {
  for (const char* tag : {"en", "EN", "en-CA", "en_CA.UTF-8", "En_us", "en.UTF-8"}) {
    EXPECT_EQ(parse_language(tag), Language::kEnglish) << tag;
  }
  for (const char* tag : {"fr", "FR", "fr-CA", "fr_CA.UTF-8", "FR_ca.utf8", "fr.ISO-8859-1"}) {
    EXPECT_EQ(parse_language(tag), Language::kFrench) << tag;
  }
}

TEST(Language, KnowsNoOther) {
  for (const char* tag : {"", "e", "f", "C", "POSIX", "de", "fro", "frr", "eng", "english", "x-fr", "-fr", " fr", "iu-CA", "\xFF\xFF"}) {
    EXPECT_EQ(parse_language(tag), std::nullopt) << tag;
  }
}

TEST(Language, CodesGoThereAndBack) {
  for (const Language language : {Language::kEnglish, Language::kFrench}) {
    EXPECT_EQ(parse_language(code(language)), language);
    EXPECT_NE(other(language), language);
    EXPECT_EQ(other(other(language)), language);
  }
}

}  // namespace
}  // namespace guichet
