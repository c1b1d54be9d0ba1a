// The ladder of engine/conversation.h in both languages, and the small talk it understands.
#include "engine/conversation.h"

#include <gmock/gmock.h>

#include "engine/analysis/analyzer.h"
#include "engine/decide/small_talk.h"
#include "tests/engine/support.h"

namespace guichet::engine {
namespace {

TEST(SmallTalk, TheTableIsReadable) { EXPECT_THAT(unreadable_small_talk_lines(), testing::IsEmpty()); }

TEST(SmallTalk, IsUnderstoodInBothLanguages) {
  const auto talk = [](std::string_view text) { return small_talk(analyze(text, Language::kFrench)); };
  for (const auto* text : {"Hello", "hi there!", "Bonjour", "Allô", "good morning"}) {
    EXPECT_EQ(talk(text), SmallTalk::kHello) << text;
  }
  for (const auto* text : {"thanks", "Thank you so much!", "ok merci", "Merci beaucoup pour votre aide", "mrc"}) {
    EXPECT_EQ(talk(text), SmallTalk::kThanks) << text;
  }
  for (const auto* text : {"yes", "Yes, that's it", "oui", "oui c'est ça", "parfait", "exactly"}) {
    EXPECT_EQ(talk(text), SmallTalk::kYes) << text;
  }
  for (const auto* text : {"no", "no that's not it", "Non", "non ce n'est pas ça", "pas vraiment", "not helpful"}) {
    EXPECT_EQ(talk(text), SmallTalk::kNo) << text;
  }
  for (const auto* text : {"none of these", "None", "aucune", "aucun de ces choix", "autre chose", "something else"}) {
    EXPECT_EQ(talk(text), SmallTalk::kNone) << text;
  }
  for (const auto* text : {"no, I want to renew my card", "hello I lost my passport", "merci de me dire le délai",
                             "yes but how much is it", "quelle est l'adresse"}) {
    EXPECT_FALSE(talk(text)) << text;
  }
}

TEST(SmallTalk, AChoiceByItsPlace) {
  const auto place = [](std::string_view text) { return chosen_place(analyze(text, Language::kFrench), 3); };
  for (const auto* text : {"1", "the first one", "le premier", "option 1", "1er"}) EXPECT_EQ(place(text), 0U) << text;
  for (const auto* text : {"2", "The second one please", "la deuxième", "number two", "choix 2"}) {
    EXPECT_EQ(place(text), 1U) << text;
  }
  for (const auto* text : {"3", "the last one", "la dernière", "third"}) EXPECT_EQ(place(text), 2U) << text;
  for (const auto* text : {"4", "two passports", "12", "le deuxième permis"}) EXPECT_FALSE(place(text)) << text;
  EXPECT_FALSE(chosen_place(analyze("3", Language::kFrench), 2));
}

class ConversationTest : public WorkspaceTest {
 protected:
  Step say(std::string_view text) {
    auto step = talk_.next(engine_, clean(text));
    if (!step) throw std::runtime_error(step.error().describe(Language::kEnglish));
    return *std::move(step);
  }
  Engine engine_ = engine_of(small_counter(), small_site());
  Conversation talk_;
};

TEST_F(ConversationTest, AskedOnceThenChosenByPlaceThenClosed) {
  EXPECT_EQ(say("Hello!").act, Act::kGreet);
  const auto asked = say("study permit");  // two siblings: apply, extend
  ASSERT_EQ(asked.act, Act::kAsk) << name(asked.reply.reason);
  ASSERT_GE(asked.reply.clarify.size(), 2U);
  EXPECT_NE(asked.say.find("none of these"), std::string::npos);
  const auto chosen = say("the second one");
  ASSERT_EQ(chosen.act, Act::kAnswer);
  EXPECT_EQ(chosen.reply.suggestions.front().id, asked.reply.clarify[1].id);
  EXPECT_TRUE(chosen.ask_useful);
  EXPECT_EQ(say("yes thank you").act, Act::kClose);
}

TEST_F(ConversationTest, AGreetingIsReturnedInItsLanguage) {
  EXPECT_THAT(say("Bonjour").say, testing::StartsWith("Bonjour"));
}

TEST_F(ConversationTest, AChoiceByItsWords) {
  const auto asked = say("study permit");
  ASSERT_EQ(asked.act, Act::kAsk);
  const auto chosen = say("extend");
  ASSERT_EQ(chosen.act, Act::kAnswer);
  EXPECT_EQ(chosen.reply.suggestions.front().id, "050102-en");
}

TEST_F(ConversationTest, LeLadderEnFrancais) {
  ASSERT_EQ(say("permis d'études").act, Act::kAsk);
  auto step = say("aucune");
  if (step.act == Act::kPages) {
    EXPECT_TRUE(step.ask_useful);
    EXPECT_EQ(step.reply.language, Language::kFrench);
    step = say("non ce n'est pas ça");
  }
  ASSERT_EQ(step.act, Act::kHandOver);
  ASSERT_TRUE(step.note);
  EXPECT_EQ(step.note->language, Language::kFrench);
  EXPECT_EQ(step.note->transcript.front().text, "permis d'études");
  EXPECT_TRUE(step.note->transcript.front().client);
  EXPECT_NE(to_json(*step.note).find("\"role\":\"bot\""), std::string::npos);
  EXPECT_TRUE(talk_.handed_over());
}

TEST_F(ConversationTest, APersonAtOnceWithWhatWasTried) {
  const auto asked = say("lost or stolen passport what do I do");
  if (asked.act == Act::kAsk) say("1");
  const auto step = say("I want to talk to a real person");
  ASSERT_EQ(step.act, Act::kHandOver);
  EXPECT_EQ(step.reply.reason, Reason::kAskedForHuman);
  ASSERT_TRUE(step.note);
  EXPECT_THAT(step.note->tried, testing::Contains("100101"));
}

TEST_F(ConversationTest, AnotherLanguageIsToldInBoth) {
  const auto step = say("Здравствуйте, когда мне вернут паспорт?");
  ASSERT_EQ(step.act, Act::kHandOver);
  EXPECT_EQ(step.reply.reason, Reason::kOutOfScope);
  EXPECT_NE(step.say.find("in English"), std::string::npos);
  EXPECT_NE(step.say.find("en français"), std::string::npos);
}

TEST_F(ConversationTest, TheLanguageOfTheConversationIsAPrior) {
  Conversation talk(Language::kFrench);
  const auto step = talk.next(engine_, clean("visa"));
  ASSERT_TRUE(step);
  EXPECT_EQ(step->reply.language, Language::kFrench);
}

}  // namespace
}  // namespace guichet::engine
