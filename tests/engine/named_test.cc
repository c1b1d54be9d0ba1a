#include "engine/rank/named.h"

#include <gtest/gtest.h>

#include "engine/analysis/analyzer.h"
#include "engine/analysis/gist.h"

namespace guichet::engine {
namespace {

TEST(Named, ACodeHoweverItIsWritten) {
  const auto code = [](std::string_view text) { return asked_code(analyze(text, Language::kFrench)); };
  for (const auto* text : {"051103", "05 11 03", "#051103", "05-11-03", "0511 03", "le code 051103 ?", "réponse no 051103", "code: 05.11.03"}) {
    EXPECT_EQ(code(text), "051103") << text;
  }
  for (const auto* text : {"51103", "051103 051104", "le permis 051103", "05110", "2026", "", "05 11 033", "0511032"}) {
    EXPECT_EQ(code(text), std::nullopt) << text;
  }
}

TEST(Named, AddressesAreComparedWithoutTheirDress) {
  EXPECT_EQ(url_key("https://www.Guichet.example/en/fees.html#top"), "guichet.example/en/fees.html");
  EXPECT_EQ(url_key("guichet.example/en/fees.html"), "guichet.example/en/fees.html");
  EXPECT_EQ(url_key("HTTP://guichet.example/en/"), "guichet.example/en");
  EXPECT_EQ(url_key("http://guichet.example/a?q=1"), "guichet.example/a?q=1");
  EXPECT_EQ(url_key("http://guichet.example/Aide"), "guichet.example/Aide");  // paths have cases
  for (const auto* text : {"", "either/or", "3.5", "e.g.", "U.S.A.", "a.b.", "http://", "mailto:a@b.example"}) EXPECT_EQ(url_key(text), "") << text;
}

TEST(Named, AnAddressWithHardlyAnythingBesideIt) {
  const auto url = asked_url("what about <https://guichet.example/en/fees.html#refund>, please?");
  ASSERT_TRUE(url);
  EXPECT_EQ(url->key, "guichet.example/en/fees.html");
  EXPECT_EQ(url->anchor, "refund");
  EXPECT_FALSE(asked_url("I read https://guichet.example/en/fees.html and still do not know how to pay the fee"));
  EXPECT_FALSE(asked_url("no address here"));
  EXPECT_FALSE(asked_url(""));
}

TEST(Gist, WhatIsAskedComesFirst) {
  const std::string english =
      "I came to Canada in March with my whole family and we live in Halifax with my cousin who has been here for ten years. "
      "Can I work in the summer between two programs? Thank you so much for your time.";
  EXPECT_TRUE(gist(english, Language::kEnglish).starts_with("Can I work in the summer between two programs? I came")) << gist(english, Language::kEnglish);
  EXPECT_NE(gist(english, Language::kEnglish).find("Halifax"), std::string::npos) << "a detail may part two answers";
  const std::string french =
      "Bonjour, je suis arrivé en mars avec toute ma famille et nous habitons chez mon cousin à Moncton, qui est ici depuis dix ans. "
      "Mon école dit que tout va bien. J'aimerais savoir si je peux travailler l'été entre deux programmes. Merci beaucoup de votre aide.";
  EXPECT_TRUE(gist(french, Language::kFrench).starts_with("J'aimerais savoir si je peux travailler")) << gist(french, Language::kFrench);
}

TEST(Gist, TheQuestionOfALongStoryAlone) {
  std::string story;
  for (int i = 0; i < 12; ++i) story += "We moved from one town to the next and the winter was cold. ";
  const auto question = question_of(story + "My daughter was born abroad. Is she a citizen? It is sunny today. " + story, Language::kEnglish);
  EXPECT_EQ(question.text, "Is she a citizen? ");
  EXPECT_EQ(question.words, 24U * 13 + 13) << "thirteen words a sentence of the story, and three short ones of 5, 4 and 4";
  EXPECT_EQ(question_of("Is she a citizen?", Language::kEnglish).text, "") << "short: searched as it is";
  EXPECT_EQ(question_of(story, Language::kEnglish).text, "");
}

TEST(Gist, ShortMessagesAndStoriesWithoutAQuestionStay) {
  for (const std::string& text : {std::string("Can I work? I am a student."), std::string(), std::string("?"), std::string(5000, '?'),
                                 [] { std::string many; for (int i = 0; i < 40; ++i) many += "we moved and then we moved again. "; return many; }()}) {
    EXPECT_EQ(gist(text, Language::kEnglish), text);
  }
}

}  // namespace
}  // namespace guichet::engine
