// The engine as its users see it.
#include <gmock/gmock.h>

#include <thread>

#include "tests/engine/support.h"

namespace guichet::engine {
namespace {

class EngineTest : public WorkspaceTest {};

std::vector<Suggestion> results(const Engine& engine, std::string_view query, const SearchOptions& options = {}) {
  return engine.search(clean(query), options).value();
}

std::vector<std::string> ids(const std::vector<Suggestion>& suggestions) {
  std::vector<std::string> found;
  for (const auto& suggestion : suggestions) found.push_back(suggestion.id);
  return found;
}

TEST_F(EngineTest, FindsTheAnswerInEachLanguage) {
  const auto engine = engine_of(small_counter(), small_site());
  const auto first = [&](std::string_view message) { return engine.suggest(clean(message))->suggestions.at(0).id; };
  EXPECT_EQ(first("how can i extend a study permit"), "050102-en");
  EXPECT_EQ(first("prolongation permis d’etudes"), "050102-fr");
  EXPECT_EQ(first("my passport got stolen"), "100101-en");
  EXPECT_EQ(first("jai perdu mon paseport"), "100101-fr");  // a typing error
  EXPECT_EQ(first("renewal of the pr card, permanent resident"), "080101-en");
}

TEST_F(EngineTest, ASureReplyIsWhole) {
  const auto engine = engine_of(small_counter(), small_site());
  const auto reply = engine.suggest(clean("What should I do if my passport is lost or stolen?"));
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->language, Language::kEnglish);
  EXPECT_EQ(reply->decision, Decision::kAnswer);
  EXPECT_EQ(reply->reason, Reason::kConfident);
  const auto& best = reply->suggestions.at(0);
  EXPECT_EQ(best.code->text(), "100101");
  EXPECT_EQ(best.kind, Kind::kAnswer);
  EXPECT_EQ(best.title, "What should I do if my passport is lost or stolen?");
  EXPECT_EQ(best.body, "Report the loss to the police and to us.");
  EXPECT_EQ(best.url, "https://guichet.example/100101-en");
  EXPECT_EQ(best.confidence, reply->confidence);
  double sum = 0;
  for (const auto& suggestion : reply->suggestions) {
    if (suggestion.kind == Kind::kAnswer) sum += suggestion.confidence;
  }
  EXPECT_LE(sum, 1 + 1e-9);
  EXPECT_TRUE(best.features.empty());
  EXPECT_FALSE(engine.suggest(clean("passport"), {{}, {}, 5, true})->suggestions.at(0).features.empty());
}

TEST_F(EngineTest, EveryMessageGetsADecisionWithAReason) {
  const auto engine = engine_of(small_counter(), small_site());
  for (const auto* text : {"", "   ", "???", "\U0001F600", "[PHONE]"}) {
    const auto reply = engine.suggest(clean(text));
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->decision, Decision::kHandoff) << text;
    EXPECT_EQ(reply->reason, Reason::kEmpty) << text;
  }
  EXPECT_EQ(engine.suggest(clean("any update on my file?"))->reason, Reason::kOwnFile);
  EXPECT_EQ(engine.suggest(clean("je veux parler à un agent"))->reason, Reason::kAskedForHuman);
  EXPECT_EQ(engine.suggest(clean("zxcvb qwrtp"))->decision, Decision::kHandoff);
  EXPECT_EQ(engine.suggest(clean("fingerprints exempt children under 14"))->decision, Decision::kPages);
  EXPECT_TRUE(engine.suggest(clean(std::string(1 << 20, 'x'))));
  EXPECT_TRUE(engine.suggest(clean(std::string(200000, '\n'))));
}

TEST_F(EngineTest, AnExactCodeComesFirst) {
  const auto engine = engine_of(small_counter());
  EXPECT_EQ(ids(results(engine, "080101")).at(0), "080101-en");
  EXPECT_EQ(ids(results(engine, "code 080101 ?", {Language::kFrench, {}, "", 10, false})).at(0), "080101-fr");
  const auto reply = engine.suggest(clean("080101"), {Language::kFrench, {}, 5, false});
  EXPECT_EQ(reply->suggestions.at(0).id, "080101-fr");
  EXPECT_EQ(reply->decision, Decision::kAnswer);
  EXPECT_TRUE(results(engine, "999999").empty());
  EXPECT_TRUE(results(engine, "080101", {{}, {}, "05", 10, false}).empty());
}

TEST_F(EngineTest, Filters) {
  const auto engine = engine_of(small_counter(), small_site());
  const auto all = results(engine, "study permit card biometrics");
  EXPECT_GT(all.size(), 2U);
  for (const auto& result : results(engine, "study permit card", {{}, {}, "05", 10, false})) {
    EXPECT_TRUE(result.code->text().starts_with("05"));
  }
  for (const auto& result : results(engine, "study biometrics", {{}, Kind::kPage, "", 10, false})) {
    EXPECT_EQ(result.kind, Kind::kPage);
  }
  for (const auto& result : results(engine, "permis visa study", {Language::kFrench, {}, "", 10, false})) {
    EXPECT_EQ(result.language, Language::kFrench);
  }
  EXPECT_EQ(results(engine, "study permit card", {{}, {}, "", 1, false}).size(), 1U);
  for (std::size_t i = 1; i < all.size(); ++i) EXPECT_LE(all[i].score, all[i - 1].score);
}

TEST_F(EngineTest, SectionsHaveAnAddressAndASnippet) {
  const auto engine = engine_of(small_counter(), small_site());
  const auto found = results(engine, "where is the collection point", {{}, Kind::kPage, "", 10, false});
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found[0].id, "pg-en-1#0");
  EXPECT_EQ(found[0].url, "https://guichet.example/en/biometrics.html#where");
  EXPECT_EQ(found[0].title, "Give your biometrics – Where to go");
  EXPECT_THAT(found[0].snippet, testing::HasSubstr("<b>collection</b> <b>point</b>"));
}

TEST_F(EngineTest, WhatIsWithheldIsSaid) {
  auto answers = small_counter();
  answers[0].valid_to = answers[1].valid_to = kb::Date{2020, 1, 1};  // apply for a study permit
  answers.erase(answers.begin() + 5);                                // the French PR card
  const auto engine = engine_of(answers);
  const auto expired = engine.suggest(clean("How do I apply for a study permit?"));
  EXPECT_EQ(expired->reason, Reason::kExpiredAnswer);
  EXPECT_EQ(expired->decision, Decision::kHandoff);
  EXPECT_EQ(engine.suggest(clean("How do I renew my permanent resident card?"))->reason, Reason::kMissingTranslation);
  for (const auto& message : {"How do I apply for a study permit?", "renew permanent resident card"}) {
    EXPECT_THAT(ids(engine.suggest(clean(message))->suggestions),
                testing::Not(testing::AnyOf(testing::Contains("050101-en"), testing::Contains("080101-en"))));
    EXPECT_THAT(ids(results(engine, message)),
                testing::Not(testing::AnyOf(testing::Contains("050101-en"), testing::Contains("080101-en"))));
  }
}

TEST_F(EngineTest, AnAnswerOfTheOtherLanguageIsOfferedAsSuch) {
  const auto engine = engine_of({answer("only-en", "050101", Language::kEnglish, "Proof of funds for the visa", "Text")},
                                {}, false);
  const auto reply = engine.suggest(clean("visa"), {Language::kFrench, {}, 5, false});
  ASSERT_EQ(ids(reply->suggestions), std::vector<std::string>{"only-en"});
  EXPECT_EQ(reply->suggestions[0].language, Language::kEnglish);
  EXPECT_EQ(reply->language, Language::kFrench);
}

TEST_F(EngineTest, AnEmptyKnowledgeBaseAnswersNothing) {
  const auto engine = engine_of({});
  EXPECT_EQ(engine.suggest(clean("study permit"))->reason, Reason::kNoMatch);
  EXPECT_TRUE(results(engine, "study permit").empty());
}

TEST_F(EngineTest, SameInputSameOutputOnManyThreads) {
  const auto engine = engine_of(small_counter(), small_site());
  const std::vector<std::string> messages{"extend study permit", "carte de resident", "refund fees please",
                                          "où donner mes empreintes", "visa", "passport lost or stolen"};
  const auto fingerprint = [&](const std::string& message) {
    const auto reply = engine.suggest(clean(message));
    std::string text(name(reply->decision));
    for (const auto& suggestion : reply->suggestions) {
      text += "|" + suggestion.id + "," + std::to_string(suggestion.score) + "," + suggestion.snippet;
    }
    return text;
  };
  std::vector<std::string> expected;
  for (const auto& message : messages) expected.push_back(fingerprint(message));
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (int round = 0; round < 100; ++round) {
        for (std::size_t i = 0; i < messages.size(); ++i) ASSERT_EQ(fingerprint(messages[i]), expected[i]);
      }
    });
  }
  for (auto& thread : threads) thread.join();
  publish(folder_).value();
  const auto again = Engine::open(folder_);
  EXPECT_NE(again->generation(), engine.generation());
  EXPECT_EQ(ids(again->suggest(clean("visa"))->suggestions), ids(engine.suggest(clean("visa"))->suggestions));
}

}  // namespace
}  // namespace guichet::engine
