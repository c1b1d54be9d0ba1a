// Small talk through one-shot suggest(): nothing was asked, so nothing is handed over; both languages.
#include "engine/decide/small_talk.h"

#include <gmock/gmock.h>

#include "engine/analysis/analyzer.h"
#include "tests/engine/support.h"

namespace guichet::engine {
namespace {

using SmallTalkReply = WorkspaceTest;

TEST_F(SmallTalkReply, IsReturnedInTheLanguageOfItsWords) {
  const auto engine = engine_of(small_counter(), small_site());
  for (const auto* text : {"hi", "Hello there!", "good morning", "Hi, how are you?", "hi I have a question", "can you help me", "help"}) {
    const auto reply = engine.suggest(clean(text));
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->decision, Decision::kClarify) << text;
    EXPECT_EQ(reply->reason, Reason::kEmpty) << text;
    EXPECT_EQ(reply->ask, "Hello. What is your question?") << text;
    EXPECT_TRUE(reply->suggestions.empty() && reply->clarify.empty()) << text;
    EXPECT_EQ(reply->confidence, 0) << text;
  }
  for (const auto* text : {"bonjour", "Bonsoir!", "allô", "Bonjour, comment allez-vous?", "bonjour j'ai une question",
                           "pouvez-vous m'aider s'il vous plaît", "aide svp", "Bonjour [PERSONNE]"}) {
    const auto reply = engine.suggest(clean(text));
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->decision, Decision::kClarify) << text;
    EXPECT_EQ(reply->ask, "Bonjour. Quelle est votre question?") << text;
  }
  EXPECT_EQ(engine.suggest(clean("thank you so much"))->ask, "You are welcome. Ask again any time.");
  EXPECT_EQ(engine.suggest(clean("merci beaucoup"))->ask, "Je vous en prie. N'hésitez pas à écrire de nouveau.");
  EXPECT_EQ(engine.suggest(clean("yes"))->ask, "What is your question?");
  EXPECT_EQ(engine.suggest(clean("non"))->ask, "Quelle est votre question?");
}

// The page or the client decides before a word that either language has.
TEST_F(SmallTalkReply, FollowsWhatIsKnownOfTheClient) {
  const auto engine = engine_of(small_counter());
  EXPECT_EQ(engine.suggest(clean("ok"), {.prior = Language::kFrench})->language, Language::kFrench);
  EXPECT_EQ(engine.suggest(clean("ok"), {.prior = Language::kEnglish})->language, Language::kEnglish);
  EXPECT_EQ(engine.suggest(clean("hi"), {.language = Language::kFrench})->language, Language::kFrench);
}

TEST_F(SmallTalkReply, AQuestionBehindAGreetingIsAQuestion) {
  const auto engine = engine_of(small_counter());
  for (const auto* text : {"Hi, how do I extend my study permit?", "Bonjour, comment prolonger mon permis d'études?",
                           "hello I want to talk to a human", "bonjour je veux parler à un agent"}) {
    const auto reply = engine.suggest(clean(text));
    EXPECT_NE(reply->reason, Reason::kEmpty) << text;
  }
}

TEST(SmallTalkLanguage, IsThatOfItsWordsAndNoneOfWordsOfBoth) {
  const auto of = [](std::string_view text) { return small_talk_language(analyze(text, Language::kFrench)); };
  EXPECT_EQ(of("yes"), Language::kEnglish);
  EXPECT_EQ(of("ok merci"), Language::kFrench);
  EXPECT_EQ(of("ok"), std::nullopt);
  EXPECT_EQ(of("how do I renew my card"), std::nullopt);
}

}  // namespace
}  // namespace guichet::engine
