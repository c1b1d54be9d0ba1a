// Measures of suggestion on lists small enough to judge by hand, and on published examples.
#include "bench/quality/suggestion/measure.h"

#include <gtest/gtest.h>

#include <deque>

#include "bench/quality/suggestion/measure.h"

namespace guichet::bench {
namespace {

using engine::Decision;

/// Questions whose right answer is "r"; each has its right answer at `rank` (0: nowhere).
class Asked {
 public:
  Asked& answerable(std::size_t rank, double confidence, Decision decision = Decision::kAnswer) {
    return add(rank, confidence, decision, false);
  }
  Asked& handover(double confidence, Decision decision = Decision::kHandoff) {
    return add(0, confidence, decision, true);
  }
  /// The reason of the last one; a low confidence unless said.
  Asked& because(engine::Reason reason) {
    answers_.back().reason = reason;
    return *this;
  }

  Figure measured(std::string_view name) const {
    for (const SuggestionMeasure* one : suggestion_measures()) {
      if (one->name == name) return one->compute(answers_);
    }
    ADD_FAILURE() << "no measure " << name;
    return {};
  }

 private:
  Asked& add(std::size_t rank, double confidence, Decision decision, bool out_of_scope) {
    corpora::Question question;
    question.out_of_scope = out_of_scope;
    if (!out_of_scope) question.relevant = {"r"};
    questions_.push_back(std::move(question));
    Answered answered{&questions_.back(), {}, confidence, decision, engine::Reason::kLowConfidence};
    for (std::size_t i = 1; i <= 5; ++i) answered.ranked.push_back(i == rank ? "r" : "x" + std::to_string(i));
    answers_.push_back(std::move(answered));
    return *this;
  }
  std::deque<corpora::Question> questions_;
  std::vector<Answered> answers_;
};

TEST(Ranks, TopHitAndReciprocalRank) {
  Asked asked;
  asked.answerable(3, 0.1).answerable(2, 0.1).answerable(1, 0.1).handover(0.9);
  EXPECT_EQ(asked.measured("top_1").hits, 1U);
  EXPECT_EQ(asked.measured("top_1").n, 3U) << "hand-over questions do not count";
  EXPECT_EQ(asked.measured("hit_3").hits, 3U);
  EXPECT_NEAR(asked.measured("mrr_10").value, 11.0 / 18, 1e-12);  // Wikipedia, "Mean reciprocal rank": ranks 3, 2, 1
  asked.answerable(0, 0.1);
  EXPECT_NEAR(asked.measured("mrr_10").value, 11.0 / 24, 1e-12);
  EXPECT_EQ(asked.measured("hit_3").hits, 3U);
}

// Wikipedia, "Discounted cumulative gain": grades 3 2 3 0 1 2 ranked; two more documents of grades 3 and 2 exist.
// DCG 6.861, ideal 8.740, nDCG at 6 of 0.785.
TEST(Ndcg, WikipediasExample) {
  EXPECT_NEAR(ndcg({3, 2, 3, 0, 1, 2}, {3, 2, 3, 0, 1, 2, 3, 2}, 6), 0.785, 5e-4);
  EXPECT_EQ(ndcg({}, {1}, 10), 0);
  EXPECT_EQ(ndcg({0, 0}, {}, 10), 0);
  EXPECT_EQ(ndcg({4, 1}, {1, 4}, 10), 1);
}

TEST(Ndcg, BinaryWithoutGrades) {
  Asked asked;
  asked.answerable(2, 0.5).answerable(1, 0.5);
  EXPECT_NEAR(asked.measured("ndcg_10").value, (0.6309297535714575 + 1) / 2, 1e-12);  // 1 / log2(3)
}

TEST(PAt72, TheMostConfidentRoundedToTheNearest) {
  Asked asked;  // 10 answerable: round(7.2) = 7
  for (int i = 0; i < 6; ++i) asked.answerable(1, 0.9);
  asked.answerable(2, 0.8).answerable(1, 0.1).answerable(1, 0.1).answerable(1, 0.1);
  EXPECT_EQ(asked.measured("p_at_72").hits, 6U);
  EXPECT_EQ(asked.measured("p_at_72").n, 7U);
  asked.handover(0.95).handover(0.0).handover(0.0);  // 13 in all: round(9.36) = 9
  EXPECT_EQ(asked.measured("p_at_72").n, 7U);
  EXPECT_EQ(asked.measured("p_at_72_all").n, 9U);
  EXPECT_EQ(asked.measured("p_at_72_all").hits, 7U) << "the confident hand-over question is an error";
}

TEST(PAt72, ATieIsJudgedByItsWrongOnes) {
  Asked asked;  // 4: round(2.88) = 3
  asked.answerable(1, 0.5).answerable(1, 0.5).answerable(1, 0.5).answerable(2, 0.5);
  EXPECT_EQ(asked.measured("p_at_72").hits, 2U);
}

TEST(CovAt96, TheLargestThresholdThatHolds) {
  Asked asked;  // 24 right, 1 wrong in the middle, 5 wrong at the end: 24/25 = 96 % exactly
  for (int i = 0; i < 20; ++i) asked.answerable(1, 0.9);
  asked.answerable(2, 0.8);
  for (int i = 0; i < 4; ++i) asked.answerable(1, 0.7);
  for (int i = 0; i < 5; ++i) asked.answerable(2, 0.1);
  EXPECT_EQ(asked.measured("cov_at_96").hits, 25U) << "the dip to 20/21 in the middle does not end it";
  EXPECT_EQ(asked.measured("cov_at_96").n, 30U);
  asked.handover(0.95);
  EXPECT_EQ(asked.measured("cov_at_96").hits, 25U);
  EXPECT_EQ(asked.measured("cov_at_96_all").hits, 0U) << "24 of 26 is 92 %";
}

TEST(CovAt96, AThresholdCannotPartATie) {
  Asked asked;
  asked.answerable(1, 0.5).answerable(2, 0.5);
  EXPECT_EQ(asked.measured("cov_at_96").hits, 0U);
}

// The documentation's example of sklearn.metrics.roc_auc_score: labels 0 0 1 1, scores .1 .4 .35 .8.
TEST(Auroc, PublishedExampleTiesAndOneKind) {
  Asked asked;
  asked.handover(0.1).handover(0.4).answerable(2, 0.35).answerable(1, 0.8);
  EXPECT_NEAR(asked.measured("auroc").value, 0.75, 1e-12);
  Asked tied;
  tied.handover(0.5).answerable(1, 0.5);
  EXPECT_NEAR(tied.measured("auroc").value, 0.5, 1e-12);
  Asked one_kind;
  one_kind.answerable(1, 0.5);
  EXPECT_EQ(one_kind.measured("auroc").n, 0U);
}

TEST(Readiness, AHandOverWhateverTheScoreIsZero) {
  Asked asked;
  asked.handover(0.99).because(engine::Reason::kOwnFile).answerable(1, 0.2);
  EXPECT_EQ(asked.measured("auroc").value, 1);
  EXPECT_EQ(asked.measured("cov_at_96_all").hits, 1U);
  EXPECT_NEAR(asked.measured("ece").value, (0.99 + 0.8) / 2, 1e-12) << "of the confidence as it was told";
}

TEST(Ece, BinsOfATenth) {
  Asked asked;  // bin .9: 2 of mean .95, 1 right: |1 - 1.9| = .9; bin .2: .25, 0 right: .25
  asked.answerable(1, 0.95).answerable(2, 0.95).handover(0.25);
  EXPECT_NEAR(asked.measured("ece").value, (0.9 + 0.25) / 3, 1e-12);
  Asked sure;
  sure.answerable(1, 1.0);
  EXPECT_NEAR(sure.measured("ece").value, 0, 1e-12);
}

TEST(Decisions, RatesOfWhatTheEngineDecided) {
  Asked asked;
  asked.answerable(1, 0.9).answerable(2, 0.9).answerable(1, 0.4, Decision::kClarify);
  asked.answerable(1, 0.2, Decision::kHandoff);
  asked.handover(0.2).handover(0.3, Decision::kPages).handover(0.9, Decision::kAnswer).handover(0.1);
  EXPECT_EQ(asked.measured("answer_rate").hits, 3U);
  EXPECT_EQ(asked.measured("answer_rate").n, 8U);
  EXPECT_EQ(asked.measured("answer_precision").hits, 1U);
  EXPECT_EQ(asked.measured("answer_precision").n, 3U);
  EXPECT_EQ(asked.measured("handover_kept").hits, 3U);
  EXPECT_EQ(asked.measured("handover_kept").n, 4U);
  EXPECT_EQ(asked.measured("handover_found").hits, 2U);
  EXPECT_EQ(asked.measured("needless_handover").hits, 1U);
  EXPECT_EQ(asked.measured("needless_handover").n, 4U);
}

TEST(Siblings, CountsWhoWasGivenTheOtherOfTwo) {
  std::vector<corpora::Question> questions(5);
  for (std::size_t i = 0; i < 3; ++i) questions[i].sibling = "b";
  questions[3].kind = "unsaid";
  questions[4].kind = "unsaid";
  for (auto& question : questions) question.relevant = {"a"};
  const std::vector<Answered> answers{{&questions[0], {"a", "b"}, 0.9, Decision::kAnswer, engine::Reason::kConfident},
                                      {&questions[1], {"b", "a"}, 0.9, Decision::kAnswer, engine::Reason::kConfident},
                                      {&questions[2], {"b", "a"}, 0.4, Decision::kClarify, engine::Reason::kAmbiguous},
                                      {&questions[3], {"a"}, 0.9, Decision::kAnswer, engine::Reason::kConfident},
                                      {&questions[4], {"a"}, 0.4, Decision::kClarify, engine::Reason::kAmbiguous}};
  const auto measured = [&](std::string_view name) {
    for (const auto* one : suggestion_measures()) {
      if (one->name == name) return one->compute(answers);
    }
    return Figure::proportion(0, 0);
  };
  EXPECT_EQ(measured("sibling_first").hits, 2U);
  EXPECT_EQ(measured("sibling_first").n, 3U);
  EXPECT_EQ(measured("sibling_answered").hits, 1U);
  EXPECT_EQ(measured("sibling_answered").n, 3U);
  EXPECT_EQ(measured("unsaid_answered").hits, 1U);
  EXPECT_EQ(measured("unsaid_answered").n, 2U);
}

TEST(Language, CountsQuestionsOfThreeWordsAndMore) {
  std::deque<corpora::Question> questions;
  std::vector<Answered> answers;
  const auto add = [&](std::string text, Language language, Language seen, std::string kind = {}) {
    corpora::Question question;
    question.text = std::move(text);
    question.language = language;
    question.kind = std::move(kind);
    questions.push_back(std::move(question));
    Answered one;
    one.question = &questions.back();
    one.language = seen;
    answers.push_back(std::move(one));
  };
  add("renew my card", Language::kEnglish, Language::kEnglish);
  add("perdu mon passeport", Language::kFrench, Language::kEnglish);
  add(" two  words ", Language::kEnglish, Language::kFrench);
  add("tres palabras aquí", Language::kEnglish, Language::kFrench, "other_language");
  for (const auto* one : suggestion_measures()) {
    if (one->name != "language_3") continue;
    EXPECT_EQ(one->compute(answers).hits, 1U);
    EXPECT_EQ(one->compute(answers).n, 2U);
  }
}

}  // namespace
}  // namespace guichet::bench
