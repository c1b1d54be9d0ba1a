// The plain values of kb: codes, dates, answers in their time, findings in words.
#include <gtest/gtest.h>

#include "kb/answer.h"
#include "kb/finding.h"
#include "kb/response_code.h"

namespace guichet::kb {
namespace {

TEST(ResponseCode, SixDigitsAndNothingElse) {
  const auto code = ResponseCode::parse("051103");
  ASSERT_TRUE(code);
  EXPECT_EQ(code->text(), "051103");
  EXPECT_EQ(code->line_of_business(), "05");
  EXPECT_EQ(code->topic(), "0511");
  for (const char* bad : {"", "5", "0511", "0511030", "05110a", "05 110", "-51103", "+51103", "٠٥١١٠٣", "051103 "}) {
    EXPECT_FALSE(ResponseCode::parse(bad)) << bad;
  }
}

TEST(ResponseCode, ALostZeroIsNamedNotRepaired) {
  const auto lost = ResponseCode::parse("51103");
  ASSERT_FALSE(lost);
  EXPECT_EQ(lost.error().code(), ErrorCode::kInput);
  EXPECT_NE(lost.error().describe(Language::kEnglish).find("051103"), std::string::npos);
  EXPECT_NE(lost.error().describe(Language::kFrench).find("051103"), std::string::npos);
}

TEST(Date, IsoDaysThatExist) {
  EXPECT_EQ(Date::parse("2026-09-15"), (Date{2026, 9, 15}));
  EXPECT_EQ(Date::parse("2024-02-29"), (Date{2024, 2, 29}));
  EXPECT_EQ(Date::parse("2024-02-29")->text(), "2024-02-29");
  EXPECT_EQ((Date{33, 1, 2}).text(), "0033-01-02");
  for (const char* bad : {"", "2026-9-15", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32",
                          "15-09-2026", "2026/09/15", "2026-09-15T00:00", "2026-09-1x", " 2026-09-15"}) {
    EXPECT_FALSE(Date::parse(bad)) << bad;
  }
  EXPECT_LT((Date{2025, 12, 31}), (Date{2026, 1, 1}));
}

TEST(Answer, LiveWhenApprovedAndWithinItsDates) {
  Answer answer;
  EXPECT_TRUE(answer.live_on(Date{2026, 1, 1}));
  answer.valid_from = Date{2026, 3, 1};
  answer.valid_to = Date{2026, 3, 31};
  EXPECT_FALSE(answer.live_on(Date{2026, 2, 28}));
  EXPECT_TRUE(answer.live_on(Date{2026, 3, 1}));
  EXPECT_TRUE(answer.live_on(Date{2026, 3, 31}));
  EXPECT_FALSE(answer.live_on(Date{2026, 4, 1}));
  answer.status = AnswerStatus::kDraft;
  EXPECT_FALSE(answer.live_on(Date{2026, 3, 15}));
  answer.status = AnswerStatus::kRetired;
  EXPECT_FALSE(answer.live_on(Date{2026, 3, 15}));
}

TEST(AnswerStatus, NamesReadBack) {
  for (const auto status : {AnswerStatus::kDraft, AnswerStatus::kApproved, AnswerStatus::kRetired}) {
    EXPECT_EQ(parse_answer_status(name(status)), status);
  }
  EXPECT_FALSE(parse_answer_status("Approved"));
  EXPECT_FALSE(parse_answer_status(""));
}

TEST(Finding, InWords) {
  const Finding finding{
      Severity::kWarning, "dates", Message{"too late by {0}", "en retard de {0}"}, {"3"}, {"a.jsonl", 12, 0}};
  EXPECT_EQ(finding.describe(Language::kEnglish), "a.jsonl:12: warning [dates]: too late by 3");
  EXPECT_EQ(finding.describe(Language::kFrench), "a.jsonl:12: avertissement [dates]: en retard de 3");
}

}  // namespace
}  // namespace guichet::kb
