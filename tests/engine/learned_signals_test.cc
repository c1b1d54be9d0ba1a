// Terms, the space of terms, small rows, and the signals of a tiny model made by hand.
#include "engine/rank/learned_signals.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/analysis/analyzer.h"

namespace guichet::engine {
namespace {

TEST(TextTerms, WordsPairsThenLetters) {
  const auto terms = text_terms(analyze("study permit permit", Language::kEnglish), true);
  std::size_t words = 0;
  std::size_t pairs = 0;
  bool letters = false;
  for (const auto& term : terms) {
    if (term.kind == TermKind::kLetters) letters = true;
    else EXPECT_FALSE(letters) << "letters come last";
    words += term.kind == TermKind::kWord ? 1U : 0U;
    pairs += term.kind == TermKind::kPair ? 1U : 0U;
  }
  EXPECT_EQ(words, 2U);
  EXPECT_EQ(pairs, 2U);
  // A placeholder of the redactor is no word of the client.
  EXPECT_TRUE(text_terms(analyze("[PERSON_1]", Language::kEnglish), true).empty());
}

TEST(TermSpace, VectorsHaveLengthOneAndUnknownWordsShortenThem) {
  const auto a = text_terms(analyze("renew passport", Language::kEnglish), false);
  const auto b = text_terms(analyze("lost passport", Language::kEnglish), false);
  const std::vector<const std::vector<TextTerm>*> texts{&a, &b};
  const auto space = TermSpace::of(texts, 1, 1);
  EXPECT_EQ(space.words(), space.size());
  EXPECT_NEAR(dot(space.vector(a), space.vector(a)), 1, 1e-5);
  const double alike = dot(space.vector(a), space.vector(b));
  EXPECT_GT(alike, 0.1);
  EXPECT_LT(alike, 0.9);
  const auto strange = text_terms(analyze("passport zygote", Language::kEnglish), false);
  const auto vector = space.vector(strange);
  EXPECT_LT(dot(vector, vector), 0.8);
  EXPECT_EQ(space.find(12345), TermSpace::kUnknown);
}

TEST(SmallRows, KeepsAHundredth) {
  SmallRows rows(3);
  const std::vector<float> row{0.5F, -0.25F, 0.01F};
  rows.add(row);
  rows.add(std::vector<float>{0, 0, 0});
  const std::vector<float> vector{1, 2, 3};
  EXPECT_NEAR(rows.dot(0, vector), 0.5 - 0.5 + 0.03, 0.02);
  EXPECT_EQ(rows.dot(1, vector), 0);
}

TEST(LearnedSignals, NearnessToTheQuestionsOfAnAnswer) {
  LearnedSignals signals;
  signals.question_begins = {0, 2};
  signals.entry_begins = {0, 1, 2};
  signals.entries = {{0, 1}, {1, 1}};
  signals.centroid_lengths = {std::sqrt(2.0F)};
  const std::vector<float> message{0.6F, 0.8F};
  const auto near = signals.nearness(0, message);
  EXPECT_FLOAT_EQ(near.nearest, 0.8F);
  EXPECT_FLOAT_EQ(near.nearest_two, 0.7F);
  EXPECT_FLOAT_EQ(near.nearest_five, 1.4F / 5) << "those that are not there count as 0";
  EXPECT_NEAR(near.centroid, 1.4 / std::sqrt(2.0), 1e-5);
}

}  // namespace
}  // namespace guichet::engine
