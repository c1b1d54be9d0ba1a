// Reports: what the program prints, and that it prints no text of a message unless told to.
#include "bench/quality/report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "bench/quality/options.h"
#include "bench/quality/redaction/report.h"

namespace guichet::bench {
namespace {

Result<Options> parsed(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "guichet_quality");
  std::vector<char*> pointers;
  for (std::string& argument : arguments) pointers.push_back(argument.data());
  return parse_options(static_cast<int>(pointers.size()), pointers.data());
}

TEST(Options, AreReadOrRefused) {
  const auto options = parsed({"suggest", "--set", "a", "--set", "b", "--split", "test", "--threads", "2", "--json"});
  ASSERT_TRUE(options.has_value());
  EXPECT_EQ(options->task, "suggest");
  EXPECT_EQ(options->sets, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(options->split, "test");
  EXPECT_EQ(options->threads, 2U);
  EXPECT_TRUE(options->json);
  for (const auto& wrong : std::vector<std::vector<std::string>>{
           {"--set"}, {"--nonsense"}, {"--split", "all"}, {"--threads", "0"}, {"--threads", "2x"}, {"--threads", "-1"}}) {
    const auto refused = parsed(wrong);
    ASSERT_FALSE(refused.has_value()) << wrong.front();
    EXPECT_EQ(refused.error().code(), ErrorCode::kUsage);
  }
}

TEST(Describe, Figures) {
  EXPECT_EQ(describe(Figure::proportion(81, 263)), "30.8 % [25.5, 36.6] 81/263");  // Newcombe 1998, as in figure_test
  EXPECT_EQ(describe(Figure::proportion(0, 0)), "-");
  EXPECT_EQ(describe(Figure::mean(1, 2)), "0.500 (2)");
  EXPECT_TRUE(to_json(Figure::mean(0, 0)).is_null());
  EXPECT_EQ(to_json(Figure::proportion(1, 2))["hits"], 1);
}

class RedactionReports : public testing::Test {
 protected:
  void SetUp() override {
    auto redactor = redact::Redactor::make();
    ASSERT_TRUE(redactor.has_value());
    auto made = run_redaction(*corpora::find_dataset("guichet_messages"), corpora::Roots::find(), "dev", *redactor);
    ASSERT_TRUE(made.has_value()) << made.error().describe(Language::kEnglish);
    run = std::move(*made);
    // Every label missed, so that every value could be printed.
    for (JudgedCase& one : run.cases) one.judged.counts = !one.measure->higher_is_better;
  }
  RedactionRun run;
  RedactionReport report{.set = "guichet_messages", .split = "dev", .misses = true};
};

TEST_F(RedactionReports, HoldNoTextUnlessTold) {
  std::ostringstream text;
  std::ostringstream json;
  print_text(text, run, report);
  print_json(json, run, report);
  for (const corpora::Message& message : run.messages) {
    for (const corpora::Label& label : message.labels) {
      const std::string value = message.text.substr(label.span.begin, label.span.size());
      if (value.size() < 6) continue;  // short ones are found in ids and numbers by chance
      EXPECT_THAT(text.str(), testing::Not(testing::HasSubstr(value))) << message.id;
      EXPECT_THAT(json.str(), testing::Not(testing::HasSubstr(value))) << message.id;
    }
  }
  report.show_text = true;
  std::ostringstream shown;
  print_text(shown, run, report);
  EXPECT_GT(shown.str().size(), text.str().size());
}

TEST_F(RedactionReports, JsonIsOneLineWithEveryMeasure) {
  std::ostringstream out;
  print_json(out, run, report);
  const std::string line = out.str();
  EXPECT_EQ(line.find('\n'), line.size() - 1);
  const auto json = nlohmann::json::parse(line);
  for (const RedactionMeasure* measure : redaction_measures()) {
    EXPECT_TRUE(json["measures"].contains(std::string(measure->name))) << measure->name;
  }
  EXPECT_FALSE(json["misses"].empty());
}

}  // namespace
}  // namespace guichet::bench
