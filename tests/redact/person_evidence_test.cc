// What makes a run of words a name: points for and against.
#include "redact/recognizers/person_evidence.h"

#include <gtest/gtest.h>

#include "tests/redact/view_support.h"

namespace guichet::redact {
namespace {

// The points of the name that begins with `first`; -99 where no run of words does.
int points(std::string_view raw, std::string_view first) {
  const ViewOf view(raw);
  const NameText text(*view);
  const auto run = text.name_at(text.word_at(view.where(first).begin), Case::kListed);
  return run ? word_points(text, *run) + neighbour_points(text, *run) : -99;
}

TEST(PersonEvidence, TwoWeakPiecesMakeAStrongOne) {
  EXPECT_LT(points("Olive", "olive"), kEnoughPoints);
  EXPECT_GE(points("Olive Xqzzt", "olive"), kEnoughPoints);
  EXPECT_GE(points("Amina is waiting", "amina"), kEnoughPoints);
  EXPECT_GE(points("Amina Xqzzt", "amina"), kEnoughPoints);
  EXPECT_GE(points("we saw Amina", "amina"), kEnoughPoints);
  EXPECT_LT(points("we saw Xqzzt", "xqzzt"), kEnoughPoints);
  EXPECT_GE(points("ali tremblay", "ali"), kEnoughPoints);
}

TEST(PersonEvidence, AListedNameThatIsNothingElseIsEnough) {
  EXPECT_GE(points("Amina", "amina"), kEnoughPoints);
  EXPECT_GE(points("my hours. aminata", "aminata"), kEnoughPoints);
  EXPECT_GE(points("the licence of Yusuf", "yusuf"), kEnoughPoints);
  EXPECT_GE(points("E304418827 Bintou", "bintou"), kEnoughPoints);
  EXPECT_LT(points("olive", "olive"), kEnoughPoints);
  EXPECT_LT(points("Aurora", "aurora"), kEnoughPoints);
  EXPECT_LT(points("Coupe Stanley", "stanley"), kEnoughPoints);
  EXPECT_LT(points("in 12 Bintou", "bintou"), kEnoughPoints);
}

TEST(PersonEvidence, NeighboursSpeakAgainst) {
  EXPECT_LT(points("rue Amina Xqzzt", "amina"), kEnoughPoints);
  EXPECT_LT(points("the Amina Xqzzt University", "amina"), kEnoughPoints);
  EXPECT_LT(points("Saint-Laurent", "laurent"), kEnoughPoints);
}

TEST(PersonEvidence, InitialsAloneAreNoName) { EXPECT_LT(points("la C.P. est", "c"), kEnoughPoints); }

TEST(PersonEvidence, MorePointsAreSurer) {
  EXPECT_EQ(score_of(kEnoughPoints - 1), 0.0F);
  EXPECT_GT(score_of(kEnoughPoints), 0.5F);
  EXPECT_GT(score_of(kEnoughPoints + 3), score_of(kEnoughPoints));
  EXPECT_LE(score_of(1000), 1.0F);
}

}  // namespace
}  // namespace guichet::redact
