#include "engine/index/record.h"

#include <gtest/gtest.h>

#include "engine/index/documents.h"
#include "engine/index/schema.h"
#include "tests/engine/support.h"

namespace guichet::engine {
namespace {

TEST(Record, WhatGoesInComesOut) {
  RecordWriter out;
  for (const std::uint64_t number : {std::uint64_t{0}, std::uint64_t{127}, std::uint64_t{128}, UINT64_MAX}) out.number(number);
  out.text("");
  out.text(std::string_view("a\0b", 3));
  RecordReader in(out.bytes());
  EXPECT_EQ(in.number(), 0U);
  EXPECT_EQ(in.number(), 127U);
  EXPECT_EQ(in.number(), 128U);
  EXPECT_EQ(in.number(), UINT64_MAX);
  EXPECT_EQ(in.text(), "");
  EXPECT_EQ(in.text(), std::string_view("a\0b", 3));
  EXPECT_TRUE(in.whole());
}

TEST(Record, EveryTruncationIsNoticed) {
  AnswerDocument document{Standing::kLive, answer("a", "050101", Language::kFrench, "Titre", "Corps")};
  document.answer.valid_to = kb::Date{2030, 1, 2};
  const auto bytes = to_record(document);
  ASSERT_TRUE(answer_from(bytes, "x"));
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    const auto read = answer_from(std::string_view(bytes).substr(0, length), "x");
    ASSERT_FALSE(read) << length;
    EXPECT_EQ(read.error().code(), ErrorCode::kCorrupt);
  }
  EXPECT_FALSE(answer_from(bytes + "x", "x"));
}

TEST(Record, KeepsAnAnswer) {
  AnswerDocument document{Standing::kUntranslated, answer("a", "", Language::kEnglish, "Title", "Body")};
  const auto read = answer_from(to_record(document), "x");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->standing, Standing::kUntranslated);
  EXPECT_EQ(read->answer.title.view(), "Title");
  EXPECT_EQ(read->answer.body.view(), "");  // what is not live is not kept
  EXPECT_FALSE(read->answer.code);
}

TEST(Schema, TermsOverTheLimitAreNotMade) {
  EXPECT_TRUE(make_term("Te", std::string(243, 'x')));
  EXPECT_FALSE(make_term("Te", std::string(244, 'x')));
  EXPECT_TRUE(make_term("Te", std::string(121, '\0')));
  EXPECT_FALSE(make_term("Te", std::string(122, '\0')));
}

}  // namespace
}  // namespace guichet::engine
