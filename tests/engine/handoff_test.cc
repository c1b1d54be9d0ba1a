#include "engine/decide/handoff.h"

#include <gmock/gmock.h>

#include <fstream>
#include <string>

#include "engine/analysis/analyzer.h"
#include "engine/decide/pattern.h"

namespace guichet::engine {
namespace {

// "reason: message", "-" for no reason; "#" begins a comment.
void run_cases(const std::string& file, Language language) {
  std::ifstream in(std::string(GUICHET_SOURCE_DIR) + "/tests/engine/" + file);
  ASSERT_TRUE(in) << file;
  std::size_t number = 0;
  std::size_t cases = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.empty() || line.front() == '#') continue;
    const auto colon = line.find(": ");
    ASSERT_NE(colon, std::string::npos) << file << ":" << number;
    const auto reason = handoff_reason(analyze(line.substr(colon + 2), language), language);
    EXPECT_EQ(line.substr(0, colon), reason ? name(*reason) : "-") << file << ":" << number << ": " << line;
    ++cases;
  }
  EXPECT_GT(cases, 30U);
}

TEST(Handoff, English) { run_cases("handoff.en.cases", Language::kEnglish); }
TEST(Handoff, French) { run_cases("handoff.fr.cases", Language::kFrench); }
TEST(Handoff, TheTablesAreReadable) { EXPECT_THAT(unreadable_handoff_lines(), testing::IsEmpty()); }

TEST(Handoff, ALongMessageIsReadAtBothEnds) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "word ";
  const auto words = analyze(text + "I want to talk to a human", Language::kEnglish);
  EXPECT_EQ(handoff_reason(words, Language::kEnglish), Reason::kAskedForHuman);
}

bool matches(std::string_view pattern, std::string_view text) {
  const auto parsed = Pattern::parse(pattern, {{"pet", {"cat", "dog*"}}});
  return parsed && parsed->matches(analyze(text, Language::kEnglish));
}

TEST(Pattern, Elements) {
  EXPECT_TRUE(matches("talk|speak ..2 agent", "Can I SPEAK to an agent?"));
  EXPECT_FALSE(matches("talk|speak ..1 agent", "can I speak to an agent"));
  EXPECT_TRUE(matches("my @pet", "my dogs"));
  EXPECT_TRUE(matches("my old? @pet", "my cat"));
  EXPECT_TRUE(matches("my old? @pet", "my old cat"));
  EXPECT_TRUE(matches("^ cat $", "cat!"));
  EXPECT_FALSE(matches("^ cat $", "a cat"));
  EXPECT_TRUE(matches("number is? []", "my number [PHONE]"));
  EXPECT_FALSE(matches("phone", "my number [PHONE]"));
}

TEST(Pattern, WhatIsNoPattern) {
  for (const auto* text : {"", "@nobody", "a||b", "..x", "?", "Upper", "two-words", "accentué"}) {
    EXPECT_FALSE(Pattern::parse(text, {})) << text;
  }
}

}  // namespace
}  // namespace guichet::engine
