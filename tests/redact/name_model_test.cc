// The learned model of names: its table can be read, the same word is judged by what stands around it, and what it looks at
// does not depend on the machine.
#include "redact/recognizers/name_model.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/redact/view_support.h"

namespace guichet::redact {
namespace {

// The likelihood of `word`, wherever it stands in `text`.
float likelihood(const std::string& text, const std::string& word, const NameModel& model = NameModel::built_in()) {
  const ViewOf view(text);
  const NameText names(*view);
  const NameSurroundings around(names, find_name_cues(*view));
  const std::size_t at = names.word_at(view.where(word).begin);
  return around.candidate(at) ? model.probability(around, at) : 0;
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
  EXPECT_NEAR(likelihood("xqzzt", "xqzzt", NameModel::read(line)), 0.8808, 1e-4);  // 1 / (1 + e^-2)
  EXPECT_EQ(likelihood("xqzzt", "xqzzt", NameModel::read("")), 0.5F);
}

TEST(NameModel, TheSameWordIsJudgedByItsSurroundings) {
  EXPECT_GT(likelihood("my cousin torvelo is waiting", "torvelo"), likelihood("the form torvelo is wrong", "torvelo"));
  EXPECT_GT(likelihood("mon cousin torvelo attend", "torvelo"), likelihood("le formulaire torvelo est faux", "torvelo"));
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
