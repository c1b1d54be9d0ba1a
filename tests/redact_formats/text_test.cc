#include "redact/formats/text.h"

#include <gtest/gtest.h>

#include "tests/redact_formats/scratch.h"

namespace guichet::redact {
namespace {

const auto kSame = [](const Piece& piece) { return piece.text; };

TEST(Text, KeepsLineEndingsOfEveryKind) {
  for (const std::string_view text : {"a\r\nb\n\nc", "a\n", "\n\n", "\r\n", "a", "", "\xEF\xBB\xBF" "a\n"}) {
    EXPECT_EQ(rewritten(records_of("text", text), kSame), text);
    EXPECT_EQ(rewritten(records_of("lines", text), kSame), text);
  }
}

TEST(Text, ALetterIsOneText) {
  const auto records = records_of("text", "Dear officer,\n\nmy file\n\nRegards,\nMarie\n");
  ASSERT_EQ(records.size(), 1U);
  EXPECT_EQ(records[0].pieces[0].text, "Dear officer,\n\nmy file\n\nRegards,\nMarie");
}

TEST(Text, LongTextsAreCutAtBlankLines) {
  std::string text;
  while (text.size() < 40'000) text += "one line of a letter that goes on\n" + std::string(text.size() % 5 == 0 ? "\n" : "");
  const auto records = records_of("text", text);
  EXPECT_GT(records.size(), 2U);
  std::uint64_t at = 0;
  for (const Record& record : records) {
    EXPECT_EQ(record.offset, at);
    EXPECT_LE(record.bytes.size(), 17'000U);
    at += record.bytes.size();
  }
  EXPECT_EQ(rewritten(records, kSame), text);
}

TEST(Text, LinesAreTextsByThemselves) {
  const auto records = records_of("lines", "a\r\nb\n");
  ASSERT_EQ(records.size(), 2U);
  EXPECT_EQ(records[0].pieces[0].text, "a");
  EXPECT_EQ(records[1].pieces[0].text, "b");
}

TEST(Text, ALineOverTheLimitIsNamedAndTheRestGoesOn) {
  const auto records = records_of("text", "before\n" + std::string((std::size_t{1} << 20U) + 1, 'x') + "\nafter\n");
  ASSERT_EQ(records.size(), 3U);
  EXPECT_EQ(records[0].pieces[0].text, "before");
  ASSERT_TRUE(records[1].problem);
  EXPECT_EQ(records[1].where.line, 2U);
  EXPECT_EQ(records[2].pieces[0].text, "after");
  EXPECT_EQ(records[2].where.line, 3U);
}

TEST(Text, IllFormedBytesAreRepairedAndCounted) {
  const auto records = records_of("text", "good\nJos\xE9 \xFF\n");
  ASSERT_EQ(records.size(), 1U);
  EXPECT_EQ(records[0].repaired, 2U);
  EXPECT_EQ(records[0].repaired_line, 2U);
  EXPECT_EQ(records[0].pieces[0].text, "good\nJos\uFFFD \uFFFD");
}

TEST(Text, ReadsOnFromAnyRecord) {
  const Scratch scratch;
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "line " + std::to_string(i) + (i % 7 == 0 ? "\n\n" : "\n");
  const std::string path = scratch.write("in.txt", text);
  const auto records = records_of("text", text);
  ASSERT_GT(records.size(), 2U);
  for (std::size_t i = 0; i < records.size(); ++i) {
    auto source = open_text(path, {});
    ASSERT_TRUE((*source)->resume(records[i].offset, records[i].where.line, records[i].state));
    const auto next = (*source)->next();
    EXPECT_EQ((**next).bytes, records[i].bytes);
    EXPECT_EQ((**next).where.line, records[i].where.line);
  }
}

TEST(Guess, TheFirstLineTells) {
  EXPECT_EQ(records_of("auto", "{\"text\":\"a\"}\n")[0].pieces[0].encoding, Encoding::kJson);
  EXPECT_EQ(records_of("auto", "{not json\n")[0].pieces[0].encoding, Encoding::kPlain);
  EXPECT_EQ(records_of("auto", "hello\n")[0].pieces[0].text, "hello");
  EXPECT_TRUE(records_of("auto", "").empty());
  EXPECT_EQ(format_of("a/b.jsonl").name, "jsonl");
  EXPECT_EQ(format_of("a/_chat.txt").name, "whatsapp");
  EXPECT_EQ(format_of("letter.txt").name, "text");
  EXPECT_EQ(format_of("-").name, "auto");
}

}  // namespace
}  // namespace guichet::redact
