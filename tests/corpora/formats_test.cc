// The readers of data sets: what they take, and the line they blame.
#include "corpora/formats/formats.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace guichet::corpora {
namespace {

class Formats : public testing::Test {
 protected:
  std::string file(const std::string& text) {
    std::ofstream(path_) << text;
    return path_;
  }
  ~Formats() override { std::filesystem::remove(path_); }

  /// "line:code" of the error of reading `text` as messages, or "".
  std::string messages_error(const std::string& text) {
    std::vector<Message> messages;
    return described(read_messages_jsonl(file(text), messages));
  }
  std::string questions_error(const std::string& text) {
    std::vector<Question> questions;
    return described(read_questions_jsonl(file(text), questions));
  }

 private:
  static std::string described(const Status& status) {
    if (status) return "";
    EXPECT_EQ(status.error().where().file.empty(), false);
    return std::to_string(status.error().where().line) + ":" + std::to_string(exit_code(status.error().code()));
  }
  std::string path_ = testing::TempDir() + "guichet_formats_" +
                      testing::UnitTest::GetInstance()->current_test_info()->name() + ".jsonl";
};

constexpr const char* kGood = R"({"id":"a","lang":"fr","text":"été","spans":[{"start":2,"end":5,"type":"PERSON"}]})";

TEST_F(Formats, MessageWithEverything) {
  std::vector<Message> messages;
  ASSERT_TRUE(read_messages_jsonl(
      file(R"({"id":"m1","lang":"en","text":"Jo 613","spans":[{"start":3,"end":6,"type":"PHONE","optional":true},)"
           R"({"start":0,"end":2,"type":"ORG"}],"scope":["PHONE","DATE"],"conversation":"c","role":"agent",)"
           R"("split":"dev","other":1})"
           "\n\n"),
      messages));
  ASSERT_EQ(messages.size(), 1U);
  const Message& message = messages[0];
  ASSERT_EQ(message.labels.size(), 2U);  // by begin
  EXPECT_EQ(message.labels[0].span, (Span{0, 2}));
  EXPECT_FALSE(message.labels[0].type.has_value());
  EXPECT_FALSE(message.labels[0].required());
  EXPECT_EQ(message.labels[1].type, redact::EntityType::kPhone);
  EXPECT_TRUE(message.labels[1].optional);
  EXPECT_THAT(message.scope.value(), testing::ElementsAre(redact::EntityType::kPhone));
  EXPECT_EQ(message.conversation, "c");
  EXPECT_EQ(message.role, redact::Role::kAgent);
  EXPECT_EQ(message.split, "dev");
}

TEST_F(Formats, BadMessagesNameTheirLine) {
  const std::string good = std::string(kGood) + "\n";
  EXPECT_EQ(messages_error(good), "");
  EXPECT_EQ(messages_error(good + "{\"id\":\n"), "2:3");
  EXPECT_EQ(messages_error(good + "[]\n"), "2:3");
  EXPECT_EQ(messages_error(good + std::string(100000, '[') + "\n"), "2:3");
  EXPECT_EQ(messages_error(good + "\n" + R"({"id":"a","text":"x","spans":[]})"), "3:3") << "lang";
  EXPECT_EQ(messages_error(R"({"id":"a","lang":"de","text":"x","spans":[]})"), "1:3");
  EXPECT_EQ(messages_error(R"({"id":7,"lang":"en","text":"x","spans":[]})"), "1:3");
  EXPECT_EQ(messages_error(R"({"id":"a","lang":"en","text":"x"})"), "1:3") << "spans";
  EXPECT_EQ(messages_error("{\"id\":\"a\",\"lang\":\"en\",\"text\":\"\xff\",\"spans\":[]}"), "1:3") << "UTF-8";
}

TEST_F(Formats, SpansMustFitTheText) {
  const auto with = [](const char* span) {
    return std::string(R"({"id":"a","lang":"fr","text":"été","spans":[)") + span + "]}";
  };
  EXPECT_EQ(messages_error(with(R"({"start":0,"end":6,"type":"PERSON"})")), "1:3") << "beyond the end";
  EXPECT_EQ(messages_error(with(R"({"start":2,"end":2,"type":"PERSON"})")), "1:3") << "empty";
  EXPECT_EQ(messages_error(with(R"({"start":1,"end":5,"type":"PERSON"})")), "1:3") << "inside a character";
  EXPECT_EQ(messages_error(with(R"({"start":-1,"end":5,"type":"PERSON"})")), "1:3");
  EXPECT_EQ(messages_error(with(R"({"start":0,"end":5,"type":"PERSNO"})")), "1:3") << "a misspelt type";
}

TEST_F(Formats, QuestionsWithGrades) {
  std::vector<Question> questions;
  ASSERT_TRUE(read_questions_jsonl(
      file(R"({"id":"q","lang":"en","text":"t","relevant":["a","b"],"grades":{"a":4,"b":1},"split":"test"})"),
      questions));
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].grades.at("a"), 4);
  EXPECT_FALSE(questions[0].out_of_scope);
}

TEST_F(Formats, AQuestionIsAnswerableOrOutOfScope) {
  EXPECT_EQ(questions_error(R"({"id":"q","lang":"en","text":"t","relevant":[],"split":"test"})"), "1:3");
  EXPECT_EQ(questions_error(R"({"id":"q","lang":"en","text":"t","relevant":["a"],"out_of_scope":true,"split":"test"})"),
            "1:3");
  EXPECT_EQ(questions_error(R"({"id":"q","lang":"en","text":"t","relevant":[],"out_of_scope":true,"split":"test"})"),
            "");
}

TEST_F(Formats, MissingFile) {
  std::vector<Record> records;
  const Status status = read_kb_jsonl(testing::TempDir() + "guichet_no_such.jsonl", records);
  ASSERT_FALSE(status.has_value());
  EXPECT_EQ(status.error().code(), ErrorCode::kNotFound);
}

}  // namespace
}  // namespace guichet::corpora
