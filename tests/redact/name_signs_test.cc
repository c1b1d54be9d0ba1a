// The signs of a name: what the trees are told of a word is true, and the trees weigh it.
#include "redact/recognizers/learned/name_signs.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "redact/recognizers/learned/everyday_slips.h"
#include "redact/recognizers/learned/name_judge.h"
#include "tests/redact/view_support.h"

namespace guichet::redact {
namespace {

// What the reader says of a word of a text.
class SignsOf {
 public:
  SignsOf(const std::string& text, std::string_view word)
      : view_(text), names_(*view_), cues_(find_name_cues(*view_)), clues_{names_, cues_, denials_, false}, word_(names_.word_at(view_.where(word).begin)) {
    find_by_reason(clues_, found_);
    const NameSignReader reader(clues_, found_, NameModel::built_in());
    asked = reader.asked(word_);
    signs_ = reader.of(word_);
    likely = NameJudge::built_in().probability(signs_);
  }
  float operator[](NameSign sign) const { return signs_[static_cast<std::size_t>(sign)]; }
  float behind(NeighbourSign sign) const {
    return signs_[static_cast<std::size_t>(NameSign::kOwnSigns) + 2 * static_cast<std::size_t>(NeighbourSign::kSigns) + static_cast<std::size_t>(sign)];
  }

  bool asked = false;
  float likely = 0;

 private:
  ViewOf view_;
  NameText names_;
  std::vector<CueHit> cues_;
  DenialsOnce denials_;
  NameClues clues_;
  std::size_t word_;
  std::vector<Candidate> found_;
  NameSigns signs_{};
};

TEST(NameSigns, EachHasAName) {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < kNameSigns; ++i) names.insert(name_sign_name(i));
  EXPECT_EQ(names.size(), kNameSigns);
  EXPECT_EQ(names.count(""), 0U);
  EXPECT_EQ(name_sign_name(kNameSigns), "");
}

TEST(NameSigns, SayWhatTheWordIs) {
  const SignsOf word("the clerk Walrus wrote Xqzzt", "walrus");
  EXPECT_EQ(word[NameSign::kDictionary], 1);
  EXPECT_EQ(word[NameSign::kLength], 6);
  EXPECT_EQ(word[NameSign::kParagraphWords], 5);
  EXPECT_EQ(word[NameSign::kFromLineEnd], 2);
  EXPECT_EQ(SignsOf("the clerk Walrus wrote Xqzzt", "xqzzt")[NameSign::kDictionary], 0);
  EXPECT_EQ(SignsOf("the clerk is here", "clerk")[NameSign::kDictionary], 2);
  EXPECT_EQ(SignsOf("Xqzzt left. the xqzzt", "xqzzt")[NameSign::kSmallElsewhere], 1);
  EXPECT_EQ(SignsOf("Xqzzt left. the Xqzzt", "xqzzt")[NameSign::kSmallElsewhere], 0);
}

TEST(NameSigns, SayWhatStandsBehind) {
  const SignsOf word("ask Xqzzt-Vavoom", "xqzzt");
  EXPECT_EQ(word.behind(NeighbourSign::kGap), static_cast<float>(Gap::kHyphen));
  const SignsOf last("ask Xqzzt", "xqzzt");
  EXPECT_EQ(last.behind(NeighbourSign::kGap), 9);
}

TEST(NameSigns, SayWhatTheOthersFound) {
  const SignsOf word("my name is Xqzzt Vavoom", "xqzzt");
  EXPECT_GT(word[NameSign::kFoundScore], 0.5F);
  EXPECT_EQ(word[NameSign::kFoundSurely], 1);
  EXPECT_EQ(word[NameSign::kFoundWords], 2);
  EXPECT_EQ(SignsOf("the xqzzt form", "xqzzt")[NameSign::kFoundScore], 0);
}

// A wren is a bird; beside a surname it may be asked whether this one is.
TEST(NameSigns, AskOfWhatStandsBesideAName) {
  EXPECT_TRUE(SignsOf("yesterday Wren Achterberg signed", "wren").asked);
  EXPECT_FALSE(SignsOf("yesterday a wren sang", "wren").asked);
}

TEST(EverydaySlips, OneLetterAway) {
  EXPECT_EQ(slip_of_everyday_word("aplication"), Slip::kMissing);
  EXPECT_EQ(slip_of_everyday_word("demmande"), Slip::kOther);
  EXPECT_EQ(slip_of_everyday_word("permti"), Slip::kOther);
  EXPECT_EQ(slip_of_everyday_word("oyelaran"), Slip::kNone);
  EXPECT_EQ(slip_of_everyday_word("ab"), Slip::kNone);
  EXPECT_EQ(slip_of_everyday_word(std::string(1000, 'a')), Slip::kNone);
}

TEST(NameJudge, TableCanBeRead) {
  EXPECT_EQ(NameJudge::built_in().trees().unreadable(), 0U);
  EXPECT_GT(NameJudge::built_in().trees().size(), 50U);
}

TEST(NameJudge, TheSameWordIsJudgedByItsSurroundings) {
  EXPECT_GT(SignsOf("my cousin torvelo is waiting for her visa", "torvelo").likely, SignsOf("the form torvelo is wrong", "torvelo").likely);
  EXPECT_GT(SignsOf("mon cousin torvelo attend son visa", "torvelo").likely, SignsOf("le formulaire torvelo est faux", "torvelo").likely);
}

}  // namespace
}  // namespace guichet::redact
