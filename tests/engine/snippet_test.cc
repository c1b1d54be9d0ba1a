#include "engine/rank/snippet.h"

#include <gtest/gtest.h>

#include "engine/analysis/analyzer.h"
#include "redact/base/utf8.h"

namespace guichet::engine {
namespace {

std::string english(std::string_view text, std::string_view query, std::size_t bytes = 240) {
  return snippet(text, make_query(analyze(query, Language::kEnglish)), Language::kEnglish, bytes);
}
std::string french(std::string_view text, std::string_view query) {
  return snippet(text, make_query(analyze(query, Language::kFrench)), Language::kFrench);
}

TEST(Snippet, MarksTheWordsAsTheyStand) {
  EXPECT_EQ(english("A study permit is not a visa.", "permits"), "A study <b>permit</b> is not a visa.");
  EXPECT_EQ(french("Présentez l’étudiante à l'école.", "etudiantes"),
            "Présentez l’<b>étudiante</b> à l&#39;école.");
}

TEST(Snippet, EscapesEverything) {
  EXPECT_EQ(english("<script>alert(1)</script>", "nothing"), "&lt;script&gt;alert(1)&lt;/script&gt;");
  EXPECT_EQ(english("<script>alert(1)</script>", "script"),
            "&lt;<b>script</b>&gt;alert(1)&lt;/<b>script</b>&gt;");
  EXPECT_EQ(english("<b>fees</b> & \"more\"", "fees"), "&lt;b&gt;<b>fees</b>&lt;/b&gt; &amp; &quot;more&quot;");
  EXPECT_EQ(english("a' onmouseover='x", "onmouseover"), "a&#39; <b>onmouseover</b>=&#39;x");
  EXPECT_EQ(english("&lt;img src=x&gt;", "img"), "&amp;lt;<b>img</b> src=x&amp;gt;");
  EXPECT_EQ(html_escaped(std::string_view("\0\x1b[31m\x7f", 7)), "  [31m ");
}

TEST(Snippet, TakesTheSentenceThatSaysMost) {
  std::string text;
  for (int i = 0; i < 30; ++i) text += "This sentence is about something else altogether. ";
  text += "The refund of biometric fees takes eight weeks. ";
  for (int i = 0; i < 30; ++i) text += "And this one is no better than the first. ";
  const auto found = english(text, "refund biometric fees");
  EXPECT_TRUE(found.starts_with("… The <b>refund</b> of <b>biometric</b> <b>fees</b> takes eight weeks.")) << found;
  EXPECT_TRUE(found.ends_with(" …")) << found;
}

TEST(Snippet, IsCutBetweenWordsAndStaysShort) {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "déménagement ";
  const auto found = french(text, "visa");
  EXPECT_LT(found.size(), 260U);
  EXPECT_TRUE(found.ends_with("déménagement …")) << found;
  EXPECT_TRUE(utf8::is_valid(found));
}

TEST(Snippet, OddTexts) {
  EXPECT_EQ(english("", "x"), "");
  EXPECT_EQ(english("!!! ???", "x"), "");
  EXPECT_EQ(english("word", ""), "word");
  EXPECT_TRUE(utf8::is_valid(english(std::string(200000, 'x'), "x")));
}

}  // namespace
}  // namespace guichet::engine
