#include "redact/propagation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/redact/view_support.h"

namespace guichet::redact {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// The folded text of what propagation adds, given names of the conversation and names found in this message.
std::vector<std::string> added(std::string_view raw, const std::vector<std::string>& known,
                               const std::vector<std::string_view>& found = {}) {
  const ViewOf view(raw);
  std::vector<Candidate> candidates;
  for (const std::string_view name : found) {
    Candidate candidate;
    candidate.type = EntityType::kPerson;
    candidate.span = view.where(name);
    candidate.score = 0.9F;
    candidates.push_back(candidate);
  }
  const std::size_t before = candidates.size();
  propagate_names(*view, known, candidates);
  std::vector<std::string> out;
  for (std::size_t i = before; i < candidates.size(); ++i) {
    EXPECT_EQ(candidates[i].type, EntityType::kPerson);
    EXPECT_EQ(candidates[i].rule, "person.known");
    out.emplace_back(view->text().substr(candidates[i].span.begin, candidates[i].span.size()));
  }
  return out;
}

TEST(Propagation, FindsAKnownNameInAnyCaseAndSpelling) {
  EXPECT_THAT(added("thanks, rezaei here", {"farhad", "rezaei"}), ElementsAre("rezaei"));
  EXPECT_THAT(added("FARHAD R\u00C9ZAEI", {"farhad", "rezaei"}), ElementsAre("farhad rezaei"));
  EXPECT_THAT(added("Rezaei, Farhad", {"farhad", "rezaei"}), ElementsAre("rezaei, farhad"));
  EXPECT_THAT(added("Farhad-Rezaei", {"farhad", "rezaei"}), ElementsAre("farhad-rezaei"));
}

TEST(Propagation, FindsANameOfThisMessageAgain) {
  EXPECT_THAT(added("my name is Oluwaseun Adeyemi. adeyemi is my surname", {}, {"oluwaseun adeyemi"}),
              ElementsAre("oluwaseun adeyemi", "adeyemi"));
}

TEST(Propagation, AWeakFindIsCarriedOnWithItsCapitalsOnly) {
  const ViewOf view("Amber Olsen, amber Olsen");
  Candidate weak;
  weak.type = EntityType::kPerson;
  weak.span = view.where("amber olsen");
  weak.score = 0.55F;
  std::vector<Candidate> candidates{weak};
  propagate_names(*view, {}, candidates);
  ASSERT_EQ(candidates.size(), 3U);
  EXPECT_EQ(view->text().substr(candidates[2].span.begin, candidates[2].span.size()), "olsen");
  EXPECT_EQ(candidates[2].score, weak.score);
}

TEST(Propagation, DoesNotJoinAcrossBrackets) {
  EXPECT_THAT(added("Roy <roy@example.org>", {"roy"}), ElementsAre("roy", "roy"));
}

TEST(Propagation, WholeWordsOnly) { EXPECT_THAT(added("rezaeis, rezae, xrezaei", {"rezaei"}), IsEmpty()); }

TEST(Propagation, WordsFarApartAreSeveralNames) {
  EXPECT_THAT(added("Farhad and also Rezaei", {"farhad", "rezaei"}), ElementsAre("farhad", "rezaei"));
}

TEST(Propagation, EverydayWordsNeedACapital) {
  EXPECT_THAT(added("will you grant it", {"will", "grant"}), IsEmpty());
  EXPECT_THAT(added("Will asked Grant", {"will", "grant"}), ElementsAre("will", "grant"));
  EXPECT_THAT(added("WILL YOU GRANT IT", {"will", "grant"}), IsEmpty());
}

TEST(Propagation, ParticlesAndTinyWordsDoNotCountAlone) {
  EXPECT_THAT(added("de la li el", {"de", "la", "li", "el"}), IsEmpty());
}

TEST(Propagation, OnlyPersonsAreCarriedOn) {
  const ViewOf view("file ottawa and ottawa");
  Candidate other;
  other.type = EntityType::kAddress;
  other.span = view.where("ottawa");
  std::vector<Candidate> candidates{other};
  propagate_names(*view, {}, candidates);
  EXPECT_EQ(candidates.size(), 1U);
}

}  // namespace
}  // namespace guichet::redact
