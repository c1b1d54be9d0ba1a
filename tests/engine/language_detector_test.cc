#include "engine/analysis/language_detector.h"

#include <gtest/gtest.h>

namespace guichet::engine {
namespace {

TEST(LanguageDetector, ShortMessagesWithoutAccents) {
  for (const auto* text : {"lost passport", "renew my card", "how long", "where is my refund", "study permit"}) {
    EXPECT_EQ(detect_language(text).language, Language::kEnglish) << text;
  }
  for (const auto* text : {"passeport perdu", "renouveler ma carte", "combien de temps", "ou est mon remboursement",
                           "permis d'etudes", "cest quoi le delai"}) {
    EXPECT_EQ(detect_language(text).language, Language::kFrench) << text;
  }
}

TEST(LanguageDetector, APriorDecidesWordsOfBothLanguagesAndNotWholeSentences) {
  EXPECT_EQ(detect_language("visa", Language::kFrench).language, Language::kFrench);
  EXPECT_EQ(detect_language("visa", Language::kEnglish).language, Language::kEnglish);
  EXPECT_TRUE(detect_language("visa").doubtful());
  EXPECT_EQ(detect_language("How do I renew my permanent resident card?", Language::kFrench).language,
            Language::kEnglish);
  EXPECT_EQ(detect_language("Comment renouveler ma carte de résident permanent?", Language::kEnglish).language,
            Language::kFrench);
}

TEST(LanguageDetector, NothingToReadIsACoinToss) {
  for (const auto* text : {"", "???", "12345", "[PHONE]"}) {
    EXPECT_EQ(detect_language(text).margin, 0) << text;
    EXPECT_EQ(detect_language(text, Language::kFrench).language, Language::kFrench) << text;
  }
}

TEST(LanguageDetector, OtherScriptsAreNotKnown) {
  EXPECT_LT(detect_language("Мне отказали в визе, что делать дальше?").known, 0.2);
  EXPECT_GT(detect_language("What can I do when my visa is refused?").known, 0.7);
}

TEST(LanguageDetector, AMessageInTwoLanguagesIsSeen) {
  for (const auto* text : {"my PR card est bonne encore huit mois, can I renew it", "j'ai forgot mon password, comment le reset with you"}) {
    EXPECT_TRUE(detect_language(text).mixed()) << text;
  }
  for (const auto* text : {"how do I renew my permanent resident card", "comment renouveler ma carte de résident permanent", "visa", ""}) {
    EXPECT_FALSE(detect_language(text).mixed()) << text;
  }
}

}  // namespace
}  // namespace guichet::engine
