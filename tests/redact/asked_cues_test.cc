#include "redact/asked_cues.h"

#include <gtest/gtest.h>

namespace guichet::redact {
namespace {

// The cues as "begin-end", after the questions of the text have been repeated.
std::vector<CueHit> repeated(std::string_view text, std::string_view cue) {
  std::vector<CueHit> cues;
  for (std::size_t at = text.find(cue); at != std::string_view::npos; at = text.find(cue, at + 1)) {
    cues.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + cue.size()), 3, "plate"});
  }
  repeat_asked_cues(text, cues);
  return cues;
}

TEST(AskedCues, AQuestionIsTheCueOfTheNextLine) {
  const std::string_view text = "agent: your plate, for the note?\nclient: y18 bdc";
  const auto cues = repeated(text, "plate");
  ASSERT_EQ(cues.size(), 2U);
  EXPECT_EQ(cues[1].begin, text.find("y18"));
  EXPECT_EQ(cues[1].end, cues[1].begin);
  EXPECT_EQ(cues[1].owner, 3);
}

TEST(AskedCues, OnlyTheSentenceThatAsks) {
  EXPECT_EQ(repeated("i lost my plate. are you there?\nyes", "plate").size(), 1U);
  EXPECT_EQ(repeated("your plate.\nyes", "plate").size(), 1U);
  EXPECT_EQ(repeated("your plate?", "plate").size(), 1U);
}

TEST(AskedCues, BehindBlankLinesAndQuotationSigns) {
  const std::string_view text = "> la plate ?\n\n> ab 123";
  const auto cues = repeated(text, "plate");
  ASSERT_EQ(cues.size(), 2U);
  EXPECT_EQ(cues[1].begin, text.find("ab 123"));
}

TEST(AskedCues, WithoutAQuestionMarkInTurns) {
  const std::string_view text = "agent: please give me your plate.\nme: y18 bdc";
  const auto cues = repeated(text, "plate");
  ASSERT_EQ(cues.size(), 2U);
  EXPECT_EQ(cues[1].begin, text.find("y18"));
  // The same speaker goes on.
  EXPECT_EQ(repeated("agent: please bring your plate.\nagent: y18 bdc", "plate").size(), 1U);
  // Nothing is asked.
  EXPECT_EQ(repeated("agent: the plate is fine.\nme: y18 bdc", "plate").size(), 1U);
}

TEST(AskedCues, SpeakersInBracketsAndBehindDashes) {
  const std::string_view brackets = "[agent] your plate?\n[client] y18 bdc";
  ASSERT_EQ(repeated(brackets, "plate").size(), 2U);
  EXPECT_EQ(repeated(brackets, "plate")[1].begin, brackets.find("y18"));
  const std::string_view dashes = "- votre plaque, la plate?\n- y18 bdc";
  ASSERT_EQ(repeated(dashes, "plate").size(), 2U);
  EXPECT_EQ(repeated(dashes, "plate")[1].begin, dashes.find("y18"));
}

}  // namespace
}  // namespace guichet::redact
