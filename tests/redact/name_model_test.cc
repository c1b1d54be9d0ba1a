// The learned model of names: its table can be read, the same word is judged by what stands around it, and what it looks at
// does not depend on the machine.
#include "redact/recognizers/name_model.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/redact/view_support.h"

namespace guichet::redact {
namespace {

// The log-odds of `word`, wherever it stands in `text`; those of what is no candidate are far below.
float log_odds(const std::string& text, const std::string& word, const NameModel& model = NameModel::built_in()) {
  const ViewOf view(text);
  const NameText names(*view);
  const NameSurroundings around(names, find_name_cues(*view));
  const std::size_t at = names.word_at(view.where(word).begin);
  return around.candidate(at) ? model.log_odds(around, at) : -100;
}

TEST(NameModel, TableCanBeRead) {
  EXPECT_EQ(NameModel::built_in().unreadable(), 0U);
  EXPECT_GT(NameModel::built_in().size(), 1000U);
}

TEST(NameModel, CountsLinesThatCannotBeRead) {
  const NameModel model = NameModel::read("# a comment\nalways\t0000002a\t-150\tbias\nalways\tzz\t3\nalways\t2b\n\n");
  EXPECT_EQ(model.size(), 1U);
  EXPECT_EQ(model.unreadable(), 2U);
}

TEST(NameModel, AWeightIsHundredthsOfLogOdds) {
  char line[64];
  std::snprintf(line, sizeof line, "always\t%08x\t200\n", trait_hash(NameTrait::kAlways, 0, 0));
  EXPECT_FLOAT_EQ(log_odds("xqzzt", "xqzzt", NameModel::read(line)), 2);
  EXPECT_EQ(log_odds("xqzzt", "xqzzt", NameModel::read("")), 0);
}

TEST(NameModel, TheSameWordIsJudgedByItsSurroundings) {
  EXPECT_GT(log_odds("my cousin torvelo is waiting", "torvelo"), log_odds("the form torvelo is wrong", "torvelo"));
  EXPECT_GT(log_odds("mon cousin torvelo attend", "torvelo"), log_odds("le formulaire torvelo est faux", "torvelo"));
}

TEST(NameModel, WordsThatAnnounceAndEverydayWordsAreNoCandidates) {
  for (const auto& [text, word] : {std::pair<std::string, std::string>{"mr xqzzt", "mr"}, {"the permit", "permit"}, {"votre demande", "demande"}}) {
    const ViewOf view(text);
    const NameText names(*view);
    EXPECT_FALSE(NameSurroundings(names, find_name_cues(*view)).candidate(names.word_at(view.where(word).begin))) << text;
  }
}

// FNV-1a of "a": http://www.isthe.com/chongo/src/fnv/test_fnv.c
TEST(NameTraits, HashesAreTheSameOnEveryMachine) {
  EXPECT_EQ(stable_hash(""), 0x811c9dc5U);
  EXPECT_EQ(stable_hash("a"), 0xe40c292cU);
  EXPECT_EQ(stable_hash("foobar"), 0xbf9cf968U);
}

}  // namespace
}  // namespace guichet::redact
