#include "engine/answering/message_rank.h"

#include <gmock/gmock.h>

#include "engine/analysis/gist.h"
#include "engine/answering/suggestions.h"
#include "tests/engine/support.h"

namespace guichet::engine {
namespace {

TEST(QuestionShare, GrowsWithTheLengthOfTheStory) {
  EXPECT_EQ(question_share(0), 0);
  EXPECT_EQ(question_share(45), 0);
  EXPECT_GT(question_share(60), 0);
  EXPECT_LT(question_share(60), question_share(70));
  EXPECT_EQ(question_share(80), question_share(10000));
  EXPECT_LT(question_share(10000), 0.5) << "the story counts more";
}

class MessageRankTest : public WorkspaceTest {
 protected:
  std::string first(std::string_view text, Language language, bool with_question) {
    const auto reading = read(gist(text, language), language, snapshot_->lexicon);
    const CandidateFilter filter{"", false, kb::Date{2026, 11, 20}};
    const auto ranked = with_question ? rank_message(*snapshot_, reading, text, filter, 5) : rank(*snapshot_, reading, filter, 5);
    return snapshot_->answers.answers()[ranked.at(0).answer].answer.id;
  }
  void publish_counter() {
    engine_of(small_counter());
    snapshot_ = load_snapshot(folder_.string());
    ASSERT_TRUE(snapshot_);
  }
  Result<Snapshot> snapshot_ = fail(ErrorCode::kInternal, Message{"not yet", "pas encore"});
};

TEST_F(MessageRankTest, TheStoryOfSomethingElseDoesNotHideTheQuestion) {
  publish_counter();
  const std::string english =
      "Last year my brother lost his passport in a train, then his wife reported hers stolen as well, and since that day everybody "
      "in our family talks of nothing but the passport that is lost or the passport that was stolen. My aunt keeps hers in a box, "
      "my uncle sewed his passport into a coat, and the children hide theirs under the bed, so that nothing is lost or stolen "
      "again in this house. As for me, I am at school until June. How do I extend my study permit?";
  EXPECT_EQ(first(english, Language::kEnglish, true), "050102-en");
  const std::string french =
      "L'an dernier mon frère a perdu son passeport dans un train, ensuite sa femme s'est fait voler le sien, et depuis ce jour toute "
      "la famille ne parle que du passeport perdu et du passeport volé. Ma tante garde son passeport dans une boîte, mon oncle a "
      "cousu le sien dans un manteau, les enfants cachent leur passeport sous le lit, pour que rien ne soit perdu ou volé dans cette "
      "maison. Moi, je suis à l'école jusqu'en juin. Comment prolonger mon permis d'études?";
  EXPECT_EQ(first(french, Language::kFrench, true), "050102-fr");
}

// Half of the words are in the other index: what both find rises, in the language of the reading.
TEST_F(MessageRankTest, TwoLanguagesAreMixedByTheirPairs) {
  publish_counter();
  const CandidateFilter filter{"", false, kb::Date{2026, 11, 20}};
  const auto in = [&](Language language) {
    const std::string text = "my passport est perdu, how do I renew ma carte de résident";
    return rank(*snapshot_, read(text, language, snapshot_->lexicon), filter, 5);
  };
  const auto english = in(Language::kEnglish);
  const auto mixed = mix_languages(snapshot_->answers, english, in(Language::kFrench), Language::kEnglish);
  ASSERT_GE(mixed.size(), english.size());
  double last = mixed.front().log_odds;
  for (const auto& one : mixed) {
    EXPECT_EQ(snapshot_->answers.answers()[one.answer].answer.language, Language::kEnglish) << "an answer never mixes languages";
    EXPECT_LE(one.log_odds, last);
    EXPECT_GT(one.other_share, 0);
    last = one.log_odds;
  }
  EXPECT_EQ(mix_languages(snapshot_->answers, english, {}, Language::kEnglish).size(), english.size());
}

TEST_F(MessageRankTest, ShortMessagesAreRankedAsTheyAre) {
  publish_counter();
  for (const auto* text : {"How do I extend my study permit?", "passport stolen"}) {
    EXPECT_EQ(first(text, Language::kEnglish, true), first(text, Language::kEnglish, false)) << text;
  }
}

}  // namespace
}  // namespace guichet::engine
