// What a conversation remembers: numbers, persons under several names, the question left open.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <sstream>

#include "redact/conversation_state.h"
#include "redact/redactor.h"
#include "tests/redact/support.h"

namespace guichet::redact {
namespace {

using State = Conversation::State;

TEST(ConversationState, TheSameValueKeepsItsNumberHoweverWritten) {
  State state;
  EXPECT_EQ(state.number_of(EntityType::kPhone, "613-555-0142"), 1U);
  EXPECT_EQ(state.number_of(EntityType::kPhone, "416-555-0199"), 2U);
  EXPECT_EQ(state.number_of(EntityType::kPhone, "(613) 555.0142"), 1U);
  EXPECT_EQ(state.number_of(EntityType::kUci, "613-555-0142"), 1U) << "types are counted apart";
}

TEST(ConversationState, OnePersonUnderSeveralNamesIsOne) {
  State state;
  EXPECT_EQ(state.number_of(EntityType::kPerson, "farhad rezaei"), 1U);
  EXPECT_EQ(state.number_of(EntityType::kPerson, "rezaei, farhad"), 1U);
  EXPECT_EQ(state.number_of(EntityType::kPerson, "farhad"), 1U);
  EXPECT_EQ(state.number_of(EntityType::kPerson, "farhad ali rezaei"), 1U) << "the fuller name";
  EXPECT_EQ(state.number_of(EntityType::kPerson, "ali rezaei"), 1U);
  EXPECT_EQ(state.number_of(EntityType::kPerson, "nasrin golshani"), 2U);
}

TEST(ConversationState, ASharedSurnameDoesNotMakeTwoPersonsOne) {
  State state;
  EXPECT_EQ(state.number_of(EntityType::kPerson, "farhad rezaei"), 1U);
  EXPECT_EQ(state.number_of(EntityType::kPerson, "nasrin rezaei"), 2U);
  EXPECT_EQ(state.number_of(EntityType::kPerson, "rezaei"), 2U) << "of several that fit, the one found last";
  EXPECT_EQ(state.number_of(EntityType::kPerson, "farhad"), 1U);
}

TEST(ConversationState, AliasesKeepThePersonsNumber) {
  State state;
  EXPECT_EQ(state.number_of(EntityType::kPerson, "robert smith"), 1U);
  EXPECT_EQ(state.number_of(EntityType::kPerson, "mohamed el idrissi"), 2U);
  EXPECT_EQ(state.number_of(EntityType::kPerson, "bob"), 1U);
  EXPECT_EQ(state.number_of(EntityType::kPerson, "r. smith"), 1U);
  EXPECT_EQ(state.number_of(EntityType::kPerson, "r. s."), 1U);
  EXPECT_EQ(state.number_of(EntityType::kPerson, "momo"), 2U);
  EXPECT_EQ(state.number_of(EntityType::kPerson, "idrissi"), 2U);
  EXPECT_EQ(state.number_of(EntityType::kPerson, "k. smith"), 3U) << "another initial, another person";
  EXPECT_EQ(state.number_of(EntityType::kPerson, "karim smith"), 3U);
  EXPECT_EQ(state.number_of(EntityType::kPerson, "alexandra roy"), 4U);
  EXPECT_EQ(state.number_of(EntityType::kPerson, "alexandre roy"), 5U);
}

// number_of_person() by trying every person, from the last: the slow, obvious twin.
class NumbersByScanning {
 public:
  unsigned number_of(const std::string& name) {
    std::set<std::string> words;
    std::istringstream in(name);
    for (std::string word; in >> word;) words.insert(word);
    for (std::size_t i = persons_.size(); i-- > 0;) {
      const bool fuller = std::includes(persons_[i].begin(), persons_[i].end(), words.begin(), words.end());
      const bool shorter = std::includes(words.begin(), words.end(), persons_[i].begin(), persons_[i].end());
      if (!fuller && !shorter) continue;
      if (shorter) persons_[i] = words;
      return static_cast<unsigned>(i + 1);
    }
    persons_.push_back(words);
    return static_cast<unsigned>(persons_.size());
  }

 private:
  std::vector<std::set<std::string>> persons_;
};

TEST(ConversationState, NumbersPersonsAsItsSlowTwinDoes) {
  constexpr const char* kWords[] = {"ana", "bea", "carl", "dora", "emil", "fay", "gus"};
  testing_support::Random random(2);
  for (int round = 0; round < 500; ++round) {
    State state;
    NumbersByScanning twin;
    for (int i = 0; i < 12; ++i) {
      std::string name;
      for (std::size_t n = 1 + random.below(3); n > 0; --n) name += std::string(name.empty() ? "" : " ") + kWords[random.below(std::size(kWords))];
      ASSERT_EQ(state.number_of(EntityType::kPerson, name), twin.number_of(name)) << "round " << round << ": " << name;
    }
  }
}

TEST(ConversationState, RemembersEveryNameWordOnce) {
  State state;
  state.number_of(EntityType::kPerson, "nguyen thi hoa");
  state.number_of(EntityType::kPerson, "hoa nguyen");
  EXPECT_EQ(state.name_words().size(), 3U);
}

class ConversationTest : public testing::Test {
 protected:
  static const Redactor& redactor() {
    static const Redactor kRedactor = [] {
      Policy policy = Policy::standard();
      EXPECT_TRUE(policy.use_operator("number"));
      return std::move(*Redactor::make(std::move(policy)));
    }();
    return kRedactor;
  }
  static std::string say(Conversation& conversation, std::string_view text, Role role = Role::kClient) {
    const auto redaction = redactor().redact(text, {.language = Language::kEnglish, .role = role, .conversation = &conversation});
    return redaction ? std::string(redaction->text.view()) : "(error)";
  }
};

TEST_F(ConversationTest, NumbersGoOnThroughTheConversation) {
  Conversation conversation;
  EXPECT_EQ(say(conversation, "My SIN is 046 454 286, call 613-555-0142"), "My SIN is [SIN_1], call [PHONE_1]");
  EXPECT_EQ(say(conversation, "or 416-555-0199; not (613) 555-0142"), "or [PHONE_2]; not [PHONE_1]");
}

TEST_F(ConversationTest, WithoutOneEachMessageStandsAlone) {
  for (const char* phone : {"416-555-0199", "613-555-0142"}) {
    const auto redaction = redactor().redact(std::string("call ") + phone);
    ASSERT_TRUE(redaction);
    EXPECT_EQ(redaction->text.view(), "call [PHONE_1]");
  }
}

TEST_F(ConversationTest, AValueIsFoundAgainWithoutItsCue) {
  Conversation conversation;
  EXPECT_EQ(say(conversation, "My UCI is 1109-4471"), "My UCI is [UCI_1]");
  EXPECT_EQ(say(conversation, "that is 11094471, not 11094472"), "that is [UCI_1], not [NUMBER_1]");
  EXPECT_EQ(say(conversation, "and 1109 4471"), "and [UCI_1]");
}

TEST_F(ConversationTest, ANameIsFoundAgainAsItsNicknameAndInitials) {
  Conversation conversation;
  EXPECT_EQ(say(conversation, "My name is Robert Smithson"), "My name is [PERSON_1]");
  EXPECT_EQ(say(conversation, "people know bob, so sign it R.S. or R. S. please"), "people know [PERSON_1], so sign it [PERSON_1] or [PERSON_1] please");
}

TEST_F(ConversationTest, AQuestionIsACueForTheNextTurnOnly) {
  Conversation conversation;
  EXPECT_EQ(say(conversation, "What is your UCI?", Role::kAgent), "What is your UCI?");
  EXPECT_EQ(say(conversation, "1109 4471"), "[UCI_1]");
  EXPECT_EQ(say(conversation, "ok"), "ok");
  EXPECT_EQ(say(conversation, "2256 9031"), "2256 9031");
}

TEST_F(ConversationTest, AClientsOwnQuestionIsNoCue) {
  for (const char* question : {"What is a UCI?", "C'est quoi, un IUC ?", "Hello. Where is my UCI written? Thank you."}) {
    Conversation conversation;
    EXPECT_EQ(say(conversation, question, Role::kClient), question);
    EXPECT_EQ(say(conversation, "1109 4471", Role::kAgent), "1109 4471") << question;
  }
  Conversation conversation;
  EXPECT_EQ(say(conversation, "My UCI is", Role::kClient), "My UCI is");
  EXPECT_EQ(say(conversation, "1109 4471", Role::kClient), "[UCI_1]") << "what a client begins to say is one";
}

TEST_F(ConversationTest, AnAgentsQuestionWaitsForTheClient) {
  Conversation conversation;
  EXPECT_EQ(say(conversation, "What is your UCI?", Role::kAgent), "What is your UCI?");
  EXPECT_EQ(say(conversation, "one moment", Role::kClient), "one moment");
  EXPECT_EQ(say(conversation, "where do I find it?", Role::kClient), "where do I find it?");
  EXPECT_EQ(say(conversation, "1109 4471", Role::kClient), "[UCI_1]");
  EXPECT_EQ(say(conversation, "2256 9031", Role::kClient), "2256 9031");
}

TEST_F(ConversationTest, WhereNobodySaysWhoSpeaksAnyQuestionIsACue) {
  Conversation conversation;
  EXPECT_EQ(say(conversation, "What is your UCI?", Role::kUnknown), "What is your UCI?");
  EXPECT_EQ(say(conversation, "1109 4471", Role::kUnknown), "[UCI_1]");
}

TEST_F(ConversationTest, AnAnsweredQuestionIsClosed) {
  Conversation conversation;
  EXPECT_EQ(say(conversation, "My UCI is 1109-4471"), "My UCI is [UCI_1]");
  EXPECT_EQ(say(conversation, "2256 9031"), "2256 9031");
}

TEST_F(ConversationTest, TwoConversationsShareNothing) {
  Conversation one;
  Conversation two;
  EXPECT_EQ(say(one, "What is your UCI?", Role::kAgent), "What is your UCI?");
  EXPECT_EQ(say(two, "1109 4471"), "1109 4471");
  EXPECT_EQ(say(one, "416-555-0199 and 613-555-0142"), "[PHONE_1] and [PHONE_2]");
  EXPECT_EQ(say(two, "613-555-0142 and 416-555-0199"), "[PHONE_1] and [PHONE_2]");
}

TEST_F(ConversationTest, AMovedConversationRemembers) {
  Conversation first;
  say(first, "416-555-0199");
  Conversation second = std::move(first);
  EXPECT_EQ(say(second, "613-555-0142, 416-555-0199"), "[PHONE_2], [PHONE_1]");
}

TEST_F(ConversationTest, DetectTeachesItAsMuchAsRedactDoes) {
  Conversation conversation;
  ASSERT_TRUE(redactor().detect("416-555-0199. What is your UCI?", {.conversation = &conversation}));
  EXPECT_EQ(say(conversation, "1109 4471, 416-555-0199"), "[UCI_1], [PHONE_1]");
}

}  // namespace
}  // namespace guichet::redact
