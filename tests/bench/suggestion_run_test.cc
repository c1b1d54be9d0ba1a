// The whole way over our own corpus: load, publish, ask, measure.
#include "bench/quality/suggestion/run.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "bench/quality/workspace.h"
#include "engine/engine.h"

namespace guichet::bench {
namespace {

const corpora::Dataset& guichet() { return *corpora::find_dataset("guichet"); }

TEST(SuggestionRun, AsksEveryQuestionOfTheSplit) {
  const auto redactor = redact::Redactor::make();
  ASSERT_TRUE(redactor.has_value());
  const auto run = run_suggestion({&guichet(), "dev", Examples::kTrain, 2}, corpora::Roots::find(), *redactor);
  ASSERT_TRUE(run.has_value()) << run.error().describe(Language::kEnglish);
  EXPECT_EQ(run->questions.size(), 854U);
  EXPECT_EQ(run->published.answers, 286U);
  EXPECT_EQ(run->published.pages, 80U);
  EXPECT_EQ(run->refused, 0U);
  EXPECT_EQ(run->examples, 1430U + 6253U + 1975U + 427U) << "of the answers, the train split, hand-overs to learn from, and the dev questions of the other half";
  ASSERT_EQ(run->answers.size(), 854U);
  for (const Answered& one : run->answers) {
    EXPECT_LE(one.ranked.size(), kRanked);
    EXPECT_GE(one.confidence, 0);
    EXPECT_LE(one.confidence, 1);
  }
  EXPECT_TRUE(std::ranges::any_of(run->answers, &Answered::right)) << "ids of the engine are ids of the corpus";
}

// Xapian's OP_MAX read freed memory on some of these, with some limits.
TEST(SuggestionRun, EveryQuestionHasAReplyAtEveryLimit) {
  const auto redactor = redact::Redactor::make();
  const auto roots = corpora::Roots::find();
  const auto questions = corpora::read_questions(guichet(), roots);
  ASSERT_TRUE(redactor && questions);
  const auto content = load_content(guichet(), roots, *redactor);
  ASSERT_TRUE(content.has_value());
  const auto workspace = publish_content(*content, true);
  ASSERT_TRUE(workspace.has_value()) << workspace.error().describe(Language::kEnglish);
  const auto engine = engine::Engine::open(workspace->path());
  ASSERT_TRUE(engine.has_value()) << engine.error().describe(Language::kEnglish);
  for (const std::size_t limit : {1U, 3U, 5U}) {
    engine::SuggestOptions options;
    options.limit = limit;
    for (const corpora::Question& question : *questions) {
      const auto clean = redactor->redact(question.text);
      ASSERT_TRUE(clean && engine->suggest(clean->text, options)) << question.id;
    }
  }
}

TEST(TempFolder, GoesWithEverythingInIt) {
  std::filesystem::path path;
  {
    const auto folder = TempFolder::make();
    ASSERT_TRUE(folder.has_value());
    path = folder->path();
    std::filesystem::create_directories(path / "a" / "b");
  }
  EXPECT_FALSE(std::filesystem::exists(path));
}

}  // namespace
}  // namespace guichet::bench
