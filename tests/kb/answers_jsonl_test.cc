// Answers from JSON Lines: a good file, one broken in every way, and JSONTestSuite as hostile lines.
#include <gmock/gmock.h>

#include "redact/base/line_reader.h"
#include "tests/kb/support.h"

namespace guichet::kb {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class AnswersJsonlTest : public FolderTest {
 protected:
  Loaded<Answer> load(const std::string& file, bool allow_uncoded = false) {
    LoadOptions options;
    options.allow_uncoded = allow_uncoded;
    auto loaded = load_answers({file}, test_redactor(), options);
    EXPECT_TRUE(loaded) << loaded.error().describe(Language::kEnglish);
    return loaded ? std::move(*loaded) : Loaded<Answer>();
  }
  Loaded<Answer> load_text(std::string_view text) { return load(write("a.jsonl", text)); }
};

constexpr std::string_view kGood = R"({"id":"1","code":"010101","lang":"en","title":"T","body":"B"})";

TEST_F(AnswersJsonlTest, ReadsEveryField) {
  const auto loaded = load(GUICHET_KB_DATA "/answers.jsonl");
  EXPECT_THAT(summary(loaded.findings), ElementsAre("note unknown-field 1 owner"));
  ASSERT_EQ(loaded.items.size(), 2U);
  const Answer& en = loaded.items[0];
  EXPECT_EQ(en.id, "ans-051103-en");
  EXPECT_EQ(en.code->text(), "051103");
  EXPECT_EQ(en.language, Language::kEnglish);
  EXPECT_EQ(en.title.view(), "When will I get my letter?");
  EXPECT_EQ(en.body.view(), "It comes with the decision.\nKeep it with your passport.");
  ASSERT_EQ(en.questions.size(), 2U);
  EXPECT_EQ(en.questions[0].view(), "where is my letter");
  EXPECT_EQ(en.url, "https://guichet.example/en/letter.html");
  EXPECT_EQ(en.topic.view(), "Study permits");
  EXPECT_EQ(en.subtopic.view(), "Letter of introduction");
  EXPECT_THAT(en.channels, ElementsAre("web", "messenger"));
  EXPECT_THAT(en.audiences, ElementsAre("client", "agent"));
  EXPECT_EQ(en.status, AnswerStatus::kDraft);
  EXPECT_EQ(en.reviewed_on, (Date{2026, 9, 15}));
  EXPECT_EQ(en.valid_from, (Date{2026, 1, 1}));
  EXPECT_EQ(en.valid_to, (Date{2027, 12, 31}));
  ASSERT_EQ(en.aliases.size(), 1U);
  EXPECT_EQ(en.aliases[0].view(), "Introduction letters");
  EXPECT_EQ(en.source.line, 1U);
  const Answer& fr = loaded.items[1];
  EXPECT_EQ(fr.title.view(), "Quand vais-je recevoir ma lettre?");
  EXPECT_EQ(fr.status, AnswerStatus::kApproved);
  EXPECT_FALSE(fr.reviewed_on);
  EXPECT_EQ(fr.source.line, 2U);
}

TEST_F(AnswersJsonlTest, QuestionsAreRedactedTitlesAreNot) {
  const auto loaded = load_text(
      R"({"id":"1","code":"010101","lang":"en","title":"Write to info@guichet.example","body":"B","questions":["my email is zoe.tremblay@example.com, where is my file?"]})"
      "\n");
  ASSERT_EQ(loaded.items.size(), 1U);
  EXPECT_EQ(loaded.items[0].title.view(), "Write to info@guichet.example");
  EXPECT_EQ(loaded.items[0].questions[0].view(), "my email is [EMAIL], where is my file?");
}

TEST_F(AnswersJsonlTest, ABrokenRecordIsReportedAndLeftOut) {
  const auto loaded = load(GUICHET_KB_DATA "/broken_answers.jsonl");
  EXPECT_THAT(
      summary(loaded.findings),
      ElementsAre("error missing-field 1 id", "error empty-field 2 title", "error empty-field 3 body",
                  "error bad-language 4 lang", "error bad-code 5 051103", "error bad-code 6",
                  "error bad-date 7 valid_to", "error wrong-type 8 title", "error wrong-type 9 questions",
                  "error wrong-type 10 questions", "error wrong-type 11 code", "error duplicate-key 12 body",
                  "error bad-status 13 status", "error json 14", "error json 15", "error json 17",
                  "error duplicate-id 19 " GUICHET_KB_DATA "/broken_answers.jsonl:18", "error missing-field 20 code",
                  "error missing-field 20 lang", "error empty-field 20 title", "warning empty-item 21 questions 1"));
  ASSERT_EQ(loaded.items.size(), 2U);
  EXPECT_EQ(loaded.items[0].source.line, 18U);
  EXPECT_EQ(loaded.items[1].source.line, 21U);
}

TEST_F(AnswersJsonlTest, FindingsNeverQuoteTheText) {
  const auto loaded = load(GUICHET_KB_DATA "/broken_answers.jsonl");
  for (const Finding& finding : loaded.findings) {
    for (const Language language : {Language::kEnglish, Language::kFrench}) {
      EXPECT_EQ(finding.describe(language).find("canary"), std::string::npos) << finding.describe(language);
    }
  }
}

TEST_F(AnswersJsonlTest, UncodedAnswersOnRequestOnly) {
  const std::string file = write("u.jsonl", R"({"id":"1","lang":"fr","title":"T","body":"B"})");
  EXPECT_THAT(load(file).items, IsEmpty());
  const auto loaded = load(file, true);
  ASSERT_EQ(loaded.items.size(), 1U);
  EXPECT_FALSE(loaded.items[0].code);
  EXPECT_THAT(loaded.findings, IsEmpty());
}

TEST_F(AnswersJsonlTest, BadBytesAreRepairedAndSaid) {
  const auto loaded =
      load_text("{\"id\":\"1\",\"code\":\"010101\",\"lang\":\"fr\",\"title\":\"caf\xE9 \xC3\x28\",\"body\":\"B\"}\n");
  EXPECT_THAT(summary(loaded.findings), ElementsAre("warning utf-8 1 2"));
  ASSERT_EQ(loaded.items.size(), 1U);
  EXPECT_EQ(loaded.items[0].title.view(), "caf\xEF\xBF\xBD \xEF\xBF\xBD(");
}

TEST_F(AnswersJsonlTest, NulCharacters) {
  const auto loaded = load_text(std::string(R"({"id":"1","code":"010101","lang":"en","title":"a\u0000b","body":"B"})") +
                                "\n" + std::string(kGood.substr(0, 8)) + std::string(1, '\0') + "}\n");
  EXPECT_THAT(summary(loaded.findings), ElementsAre("warning nul 1 title 1", "error json 2"));
  ASSERT_EQ(loaded.items.size(), 1U);
  EXPECT_EQ(loaded.items[0].title.view(),
            "a\xEF\xBF\xBD"
            "b");
}

TEST_F(AnswersJsonlTest, BomBlankLinesCrlfAndNoLastLineEnd) {
  const auto loaded = load_text("\xEF\xBB\xBF" + std::string(kGood) + "\r\n\r\n  \n" +
                                R"({"id":"2","code":"010102","lang":"en","title":"T","body":"B"})");
  EXPECT_THAT(loaded.findings, IsEmpty());
  ASSERT_EQ(loaded.items.size(), 2U);
  EXPECT_EQ(loaded.items[1].source.line, 4U);
}

TEST_F(AnswersJsonlTest, ALineOverTheLimitCostsOnlyItself) {
  const auto loaded =
      load_text(R"({"id":"0","title":")" + std::string(kMaxLineBytes, 'x') + "\"}\n" + std::string(kGood) + "\n");
  EXPECT_THAT(summary(loaded.findings), ElementsAre("error line-too-long 1 1048576"));
  EXPECT_EQ(loaded.items.size(), 1U);
}

TEST_F(AnswersJsonlTest, DeepNestingIsRefused) {
  const auto loaded = load_text(std::string(100000, '[') + std::string(100000, ']') + "\n" + R"({"id":)" +
                                std::string(70, '[') + std::string(70, ']') + "}\n" + std::string(kGood) + "\n");
  EXPECT_THAT(summary(loaded.findings), ElementsAre("error json 1 64", "error json 2 64"));
  EXPECT_EQ(loaded.items.size(), 1U);
}

TEST_F(AnswersJsonlTest, EveryCutOfAGoodLineIsAnErrorOrBlank) {
  for (std::size_t length = 1; length < kGood.size(); ++length) {
    const auto loaded = load_text(kGood.substr(0, length));
    EXPECT_THAT(loaded.items, IsEmpty()) << length;
    EXPECT_THAT(summary(loaded.findings), ElementsAre("error json 1")) << length;
  }
}

TEST_F(AnswersJsonlTest, IdentifiersThatCannotServe) {
  const std::string rest = R"(","code":"010101","lang":"en","title":"T","body":"B"})";
  const auto loaded = load_text("{\"id\":\"" + std::string(201, 'x') + rest + "\n{\"id\":\"a\\nb" + rest +
                                "\n{\"id\":\"" + std::string(200, 'x') + rest + "\n");
  EXPECT_THAT(summary(loaded.findings), ElementsAre("error bad-id 1 200", "error bad-id 2 200"));
  EXPECT_EQ(loaded.items.size(), 1U);
}

TEST_F(AnswersJsonlTest, UnknownFieldsAreNamedButNotWithoutEnd) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "{\"canary" + std::to_string(i) + "\":1}\n";
  EXPECT_EQ(counts(load_text(text).findings)["unknown-field"], 21);
}

TEST_F(AnswersJsonlTest, EmptyMissingAndUnknownFiles) {
  EXPECT_THAT(summary(load_text("").findings), ElementsAre("warning no-record 0"));
  EXPECT_EQ(load_answers({path("none.jsonl")}, test_redactor()).error().code(), ErrorCode::kNotFound);
  EXPECT_EQ(load_answers({path("a.xlsx")}, test_redactor()).error().code(), ErrorCode::kUsage);
  std::filesystem::create_directories(path("dir.jsonl"));
  EXPECT_EQ(load_answers({path("dir.jsonl")}, test_redactor()).error().code(), ErrorCode::kIo);
}

TEST_F(AnswersJsonlTest, ProgressEndsAtTheTotal) {
  const std::string file = write("p.jsonl", std::string(kGood) + "\n");
  std::size_t records = 0;
  std::size_t bytes = 0;
  std::size_t total = 1;
  LoadOptions options;
  options.progress = [&](std::size_t r, std::size_t b, std::size_t t) {
    records = r;
    bytes = b;
    total = t;
  };
  ASSERT_TRUE(load_answers({file}, test_redactor(), options));
  EXPECT_EQ(records, 1U);
  EXPECT_EQ(bytes, total);
}

// y_ must be accepted and n_ refused by any JSON parser; here each file is one line of a JSON Lines file.
TEST_F(AnswersJsonlTest, JsonTestSuite) {
  GUICHET_NEED_SHARED(folder, "bad_input/jsontestsuite/test_parsing");
  int seen = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename();
    const std::string text = bytes_of(entry);
    const auto loaded = load_text(text);
    EXPECT_THAT(loaded.items, IsEmpty()) << name;
    const bool has_text =
        text.find_first_not_of(" \t\r\xEF\xBB\xBF") != std::string::npos;  // a BOM alone is an empty file
    if (text.find('\n') == std::string::npos && name[0] == 'n' && has_text) {
      EXPECT_TRUE(any_error(loaded.findings)) << name;
    }
    if (text.find('\n') == std::string::npos && name[0] == 'y') {
      for (const Finding& finding : loaded.findings) {
        EXPECT_EQ(finding.message.en.find("not valid JSON"), std::string_view::npos) << name;
      }
    }
    ++seen;
  }
  EXPECT_EQ(seen, 318);
}

TEST_F(AnswersJsonlTest, TheHelpCentreLoadsWithoutAWarning) {
  GUICHET_NEED_SHARED(file, "ircc_helpcentre/kb.jsonl");
  const auto loaded = load(file);
  EXPECT_EQ(loaded.items.size(), 2084U);
  EXPECT_THAT(summary(loaded.findings), ElementsAre(testing::MatchesRegex("note unknown-field [0-9]+ note")));
}

}  // namespace
}  // namespace guichet::kb
