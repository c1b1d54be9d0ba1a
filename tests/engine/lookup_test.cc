// Codes, forms, addresses and retired answers, through the engine.
#include <gmock/gmock.h>

#include "tests/engine/support.h"

namespace guichet::engine {
namespace {

class LookupTest : public WorkspaceTest {
 protected:
  static std::string first(const Engine& engine, std::string_view message, const SuggestOptions& options = {}) {
    const auto reply = engine.suggest(clean(message), options);
    if (!reply || reply->suggestions.empty()) return {};
    const auto sure = reply->decision == Decision::kAnswer || reply->decision == Decision::kPages;
    return reply->suggestions.front().id + (sure && reply->reason == Reason::kConfident ? "" : " unsure");
  }
  static std::string found(const Engine& engine, std::string_view query, const SearchOptions& options = {}) {
    const auto results = engine.search(clean(query), options);
    return results && !results->empty() ? results->front().id : std::string();
  }
};

TEST_F(LookupTest, ACodeAFormOrAnAddressFindsItsOwnAtOnce) {
  auto answers = small_counter();
  answers[0].body = clean("You apply online with form IMM 1294.");
  answers[1].body = clean("La demande se fait en ligne avec le formulaire IMM 1294.");
  answers[2].body = clean("Use IMM 5709.");
  const auto engine = engine_of(answers, small_site());
  const SuggestOptions french{Language::kFrench, {}, 5, false};
  for (const auto* text : {"050101", "05 01 01", "#050101", "IMM 1294", "imm1294", "IMM-1294E", "form imm 1294", "https://guichet.example/050101-en"}) {
    EXPECT_EQ(first(engine, text), "050101-en") << text;
    EXPECT_EQ(found(engine, text), "050101-en") << text;
  }
  for (const auto* text : {"050101", "le formulaire IMM1294F", "IMM 1294"}) EXPECT_EQ(first(engine, text, french), "050101-fr") << text;
  EXPECT_EQ(first(engine, "https://guichet.example/en/biometrics.html"), "pg-en-1#0");
  EXPECT_EQ(found(engine, "guichet.example/en/biometrics.html#where"), "pg-en-1#0");
  EXPECT_EQ(first(engine, "http://www.guichet.example/fr/biometrie.html/"), "pg-fr-1#0");
  EXPECT_EQ(first(engine, "https://guichet.example/050101-fr"), "050101-fr");
  EXPECT_NE(first(engine, "999999"), "050101-en");
  EXPECT_EQ(engine.suggest(clean("https://elsewhere.example/x"))->decision, Decision::kHandoff);
}

TEST_F(LookupTest, ACodeThatIsNotGivenAnyMoreSaysSo) {
  auto answers = small_counter();
  answers[0].status = answers[1].status = kb::AnswerStatus::kRetired;
  const auto engine = engine_of(answers);
  EXPECT_EQ(engine.suggest(clean("050101"))->reason, Reason::kExpiredAnswer);
}

// retired 1 -> retired 2 -> live 3; 4 and 5 stand for one another only.
TEST_F(LookupTest, RetiredAnswersForwardHoweverManySteps) {
  auto answers = small_counter();
  const auto retired = [&](std::string id, std::string_view code, std::string_view title, const std::vector<std::string_view>& aliases) {
    auto made = answer(std::move(id), code, Language::kEnglish, title, "It was so.");
    made.status = kb::AnswerStatus::kRetired;
    for (const auto alias : aliases) made.aliases.push_back(clean(alias));
    return made;
  };
  answers.push_back(retired("r1", "060101", "Where do I collect my zebra licence?", {}));
  answers.push_back(retired("r2", "060102", "Zebra permits", {"where do I  collect my zebra licence?"}));
  answers.push_back(retired("r4", "060104", "Yak forms", {"060105"}));
  answers.push_back(retired("r5", "060105", "Yak papers", {"r4"}));
  answers[0].aliases.push_back(clean("Zebra permits"));
  const auto engine = engine_of(answers);
  for (const auto* text : {"060101", "060102", "https://guichet.example/r1"}) EXPECT_EQ(first(engine, text), "050101-en") << text;
  EXPECT_EQ(found(engine, "Where do I collect my zebra licence?"), "050101-en");
  EXPECT_EQ(engine.suggest(clean("060104"))->reason, Reason::kExpiredAnswer);
}

TEST_F(LookupTest, FiltersHoldInBothCommands) {
  auto answers = small_counter();
  answers[0].channels = answers[1].channels = {"web"};
  answers[0].audiences = answers[1].audiences = {"representative", "agent"};
  answers[2].channels = answers[3].channels = {"phone"};
  answers[4].valid_from = answers[5].valid_from = kb::Date::parse("2020-01-01");
  const auto engine = engine_of(answers, small_site());
  const auto ids = [&](const SearchOptions& options) {
    std::vector<std::string> all;
    const auto results = engine.search(clean("study permit permanent resident card passport lost apply renew extend"), options);
    for (const auto& one : *results) all.push_back(one.id);
    return all;
  };
  const std::string web = "050101-en";
  const std::string phone = "050102-en";
  const std::string late = "080101-en";
  SearchOptions options{Language::kEnglish, Kind::kAnswer, "", 10, false};
  EXPECT_THAT(ids(options), testing::IsSupersetOf({web, phone, late}));
  options.channel = "web";
  EXPECT_THAT(ids(options), testing::Contains(web));
  EXPECT_THAT(ids(options), testing::Not(testing::Contains(phone)));
  EXPECT_THAT(ids(options), testing::Contains(late)) << "an answer without channels is for all";
  options.channel = "";
  for (const auto* audience : {"representative", "agent"}) {
    options.audience = audience;
    EXPECT_THAT(ids(options), testing::IsSupersetOf({web, phone, late})) << "for both, and for all";
  }
  options.audience = "employer";
  EXPECT_THAT(ids(options), testing::Not(testing::Contains(web)));
  EXPECT_THAT(ids(options), testing::Contains(late)) << "an answer without audiences is for all";
  options.audience = "";
  options.date = kb::Date::parse("2019-06-01");
  EXPECT_THAT(ids(options), testing::Not(testing::Contains(late)));
  options.date = {};
  options.code_prefix = "05";
  EXPECT_THAT(ids(options), testing::UnorderedElementsAre(web, phone));

  SuggestOptions asked;
  asked.code_prefix = "10";
  const auto reply = engine.suggest(clean("how do I apply for a study permit"), asked);
  for (const auto& one : reply->suggestions) EXPECT_TRUE(one.code->text().starts_with("10")) << one.id;
  asked.code_prefix = "";
  asked.audience = "representative";
  const auto by_representative = engine.suggest(clean("how do I apply for a study permit"), asked);
  EXPECT_EQ(by_representative->suggestions.front().id, web);
  asked.audience = "employer";
  const auto by_employer = engine.suggest(clean("how do I apply for a study permit"), asked);
  for (const auto& one : by_employer->suggestions) EXPECT_NE(one.id, web);
  asked.audience = "";
  asked.channel = "phone";
  const auto by_phone = engine.suggest(clean("how do I apply for a study permit"), asked);
  for (const auto& one : by_phone->suggestions) EXPECT_NE(one.id, web);
}

}  // namespace
}  // namespace guichet::engine
