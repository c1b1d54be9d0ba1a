#include <gtest/gtest.h>

#include "tests/redact_formats/scratch.h"

namespace guichet::redact {
namespace {

std::string shouted(const Piece& piece) {
  std::string text = piece.text;
  for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return text;
}

TEST(Jsonl, ReplacesTheFieldAndNothingElse) {
  const std::string_view in =
      "{ \"id\" : 12345678901234567890 , \"x\":1.50e+2,\"text\":\"a\\u00e9\\/b\", \"y\":\"\\u0041\" }\r\n"
      "\n"
      "{\"text\":\"\\ud83d\\ude00 c\",\"z\":{\"text\":\"kept\"}}";
  const std::string_view out =
      "{ \"id\" : 12345678901234567890 , \"x\":1.50e+2,\"text\":\"Aé/B\", \"y\":\"\\u0041\" }\r\n"
      "\n"
      "{\"text\":\"\U0001F600 C\",\"z\":{\"text\":\"kept\"}}";
  EXPECT_EQ(rewritten(records_of("jsonl", in), shouted), out);
}

TEST(Jsonl, KeepsTheNotationOfATextThatDoesNotChange) {
  const std::string_view in = "{\"text\":\"\\u0041\\/\\u00c9\"}\n";
  EXPECT_EQ(rewritten(records_of("jsonl", in), shouted), in);
}

TEST(Jsonl, TextsUnderPointersArraysAndTwiceTheSameKey) {
  const FormatOptions options{{"/m/*/t", "s"}, ""};
  EXPECT_EQ(rewritten(records_of("jsonl", R"({"m":[{"t":"a"},{"t":["b",null,"c"]}],"s":"d","s":"e","u":"f"})", options), shouted),
            R"({"m":[{"t":"A"},{"t":["B",null,"C"]}],"s":"D","s":"E","u":"f"})");
}

TEST(Jsonl, ANumberIsATextToo) {
  const auto records = records_of("jsonl", R"({"text":4165550142})");
  ASSERT_EQ(records[0].pieces.size(), 1U);
  EXPECT_EQ(records[0].pieces[0].text, "4165550142");
  EXPECT_EQ(encoded(records[0].pieces[0], "[PHONE]"), "\"[PHONE]\"");
}

TEST(Jsonl, WhatCouldHideATextIsMalformed) {
  const auto problem = [](std::string_view line) {
    const auto records = records_of("jsonl", line);
    return records.size() == 1 && records[0].problem.has_value() && records[0].pieces.empty();
  };
  EXPECT_TRUE(problem(R"({"message":"no text here"})"));
  EXPECT_TRUE(problem(R"({"text":{"deep":"no"}})"));
  EXPECT_TRUE(problem(R"(["text"])"));
  EXPECT_TRUE(problem(R"({"text":"cut)"));
  EXPECT_TRUE(problem("{\"text\":\"nul \0 byte\"}" + std::string(1, '\0')));
  EXPECT_TRUE(problem(R"({"text":)" + std::string(100'000, '[') + "}"));
  EXPECT_FALSE(problem(R"({"text":null})"));
}

TEST(Jsonl, TellsLineAndColumn) {
  const auto records = records_of("jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\",}\n{\"text\":\"c\"}\n");
  ASSERT_EQ(records.size(), 3U);
  ASSERT_TRUE(records[1].problem);
  EXPECT_EQ(records[1].problem->where().line, 2U);
  EXPECT_EQ(records[1].problem->where().column, 13U);
  EXPECT_EQ(records[2].pieces[0].text, "c");
}

TEST(Jsonl, ReadsIdLanguageRoleAndConversation) {
  const auto records = records_of("jsonl", R"({"id":"a","text":"x","lang":"fr-CA","role":"agent","ticket":{"n":7}})",
                                  {{}, "/ticket/n"});
  EXPECT_EQ(records[0].id, "\"a\"");
  EXPECT_EQ(records[0].language, Language::kFrench);
  EXPECT_EQ(records[0].pieces[0].role, Role::kAgent);
  EXPECT_EQ(records[0].conversation, "7");
}

TEST(Jsonl, AnIdThatIsAlsoATextIsNotShown) {
  EXPECT_EQ(records_of("jsonl", R"({"id":"613-555-0142"})", {{"id"}, ""})[0].id, "");
}

TEST(Jsonl, AByteOrderMarkStays) {
  const std::string_view in = "\xEF\xBB\xBF{\"text\":\"a\"}\n";
  EXPECT_EQ(rewritten(records_of("jsonl", in), shouted), "\xEF\xBB\xBF{\"text\":\"A\"}\n");
}

}  // namespace
}  // namespace guichet::redact
