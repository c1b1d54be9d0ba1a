// Lint of content: near-twins, contradictions, parity of the languages, age and use. Each check fires, and keeps still.
#include <gmock/gmock.h>

#include "kb/lint.h"
#include "kb/lint/words.h"
#include "kb/near_twins.h"
#include "tests/kb/support.h"

namespace guichet::kb {
namespace {

using redact::CleanText;
using testing::ElementsAre;
using testing::IsEmpty;

Answer answer(std::uint64_t line, std::string_view code, Language language, std::string_view body) {
  Answer out;
  out.id = "a" + std::to_string(line);
  out.code = ResponseCode::parse(code).value();
  out.language = language;
  out.title = CleanText::vouched("Title");
  out.body = CleanText::vouched(std::string(body));
  out.source = {"a.jsonl", line, 0};
  return out;
}
constexpr Language kEn = Language::kEnglish;
constexpr Language kFr = Language::kFrench;

/// Findings of one check.
std::vector<std::string> found(std::string_view check, const std::vector<Answer>& answers, LintOptions options = {}) {
  options.require_pairs = false;
  options.today = *Date::parse("2026-06-15");
  std::vector<std::string> lines;
  for (const Finding& finding : lint(answers, {}, options)) {
    if (finding.check == check) lines.push_back(finding.describe(kEn));
  }
  return lines;
}

constexpr std::string_view kOne =
    "You pay the fee of 85 dollars online when you apply, with a card. Keep the receipt. It is not refunded when we refuse the application.";
constexpr std::string_view kFamily =
    "You pay the fee of 170 dollars online when you apply, with a card. Keep the receipt. It is not refunded when we refuse the application.";
constexpr std::string_view kOther = "Your passport has to be valid for as long as you mean to stay in the country, and longer is better for you.";

TEST(LintWords, NumbersOfBothLanguages) {
  using lints::numbers_of;
  EXPECT_THAT(numbers_of("It costs $1,500.00 for two people until June 30, 2026.", kEn), ElementsAre("1500", "2", "2026", "30", "month-6"));
  EXPECT_THAT(numbers_of("Il en coûte 1\u00A0500 $ pour deux personnes jusqu'au 30 juin 2026.", kFr), ElementsAre("1500", "2", "2026", "30", "month-6"));
  EXPECT_THAT(numbers_of("See https://guichet.example/2026/fees.html", kEn), IsEmpty());
}

TEST(LintWords, YesNoAndDenials) {
  EXPECT_EQ(lints::yes_or_no("Yes, in most cases.", kEn), 1);
  EXPECT_EQ(lints::yes_or_no("Non. Il faut…", kFr), -1);
  EXPECT_EQ(lints::yes_or_no("Notice of appeal", kEn), 0);
  EXPECT_TRUE(lints::denies("You can't work.", kEn));
  EXPECT_TRUE(lints::denies("Vous ne pouvez pas travailler.", kFr));
  EXPECT_FALSE(lints::denies("You can work.", kEn));
}

TEST(NearTwins, SameLanguageOtherCode) {
  const auto pairs = near_twins({answer(1, "010101", kEn, kOne), answer(2, "010102", kEn, kFamily), answer(3, "010103", kEn, kOther)}, 0.5);
  ASSERT_EQ(pairs.size(), 1U);
  EXPECT_EQ(pairs[0].first, 0U);
  EXPECT_EQ(pairs[0].second, 1U);
  EXPECT_GT(pairs[0].similarity, 0.7);
  EXPECT_THAT(near_twins({answer(1, "010101", kEn, kOne), answer(2, "010101", kFr, kOne)}, 0.5), IsEmpty());
}

// Ten thousand answers that share half of their words are compared within bounds.
TEST(NearTwins, ManyAnswers) {
  std::vector<Answer> answers;
  for (std::uint64_t i = 0; i < 10000; ++i) {
    std::string body = "You pay the fee online when you apply with a card";
    for (std::uint64_t k = 0; k < 20; ++k) body += " word" + std::to_string(i * 20 + k);
    answers.push_back(answer(i + 1, "010101", kEn, body));
    answers.back().code.reset();
  }
  answers.push_back(answers.front());
  const auto pairs = near_twins(answers, 0.9);
  ASSERT_EQ(pairs.size(), 1U);
  EXPECT_EQ(pairs[0].second, 10000U);
}

TEST(LintHealth, NearDuplicate) {
  EXPECT_THAT(found("near-duplicate", {answer(1, "010101", kEn, kOne), answer(2, "010102", kEn, kOne)}),
              ElementsAre("a.jsonl:2: warning [near-duplicate]: 100 % of the body is that of the answer at a.jsonl:1"));
  EXPECT_THAT(found("near-duplicate", {answer(1, "010101", kEn, kOne), answer(2, "010102", kEn, kOther)}), IsEmpty());
}

TEST(LintHealth, Contradiction) {
  EXPECT_THAT(found("contradiction", {answer(1, "010101", kEn, kOne), answer(2, "010102", kEn, kFamily)}),
              ElementsAre("a.jsonl:2: warning [contradiction]: a sentence is that of the answer at a.jsonl:1, with 170 where that one has 85"));
  std::string refunded(kOne);
  refunded.erase(refunded.find(" not refunded"), 4);
  EXPECT_THAT(found("contradiction", {answer(1, "010101", kEn, kOne), answer(2, "010102", kEn, refunded)}),
              ElementsAre("a.jsonl:2: warning [contradiction]: a sentence says what the answer at a.jsonl:1 denies, or denies what it says"));
  // Of less alike siblings the difference is likely meant: a note.
  const std::string longer = std::string(kFamily) + " Families of five and more pay together, at one counter, on one day, and get one receipt.";
  EXPECT_THAT(found("contradiction", {answer(1, "010101", kEn, kOne), answer(2, "010102", kEn, longer)}),
              ElementsAre("a.jsonl:2: note [contradiction]: a sentence is that of the answer at a.jsonl:1, with 170 where that one has 85"));
  EXPECT_THAT(found("contradiction", {answer(1, "010101", kEn, kOne), answer(2, "010102", kEn, kOther)}), IsEmpty());
}

TEST(LintHealth, PairParity) {
  const auto pair = [](std::string_view en, std::string_view fr) {
    return found("pair-parity", {answer(1, "010101", kEn, en), answer(2, "010101", kFr, fr)});
  };
  EXPECT_THAT(pair("Yes. Pay $1,500 before June 30. See https://a.example/en", "Oui. Payez 1 500 $ avant le 30 juin. Voir https://a.example/fr"), IsEmpty());
  EXPECT_THAT(pair("Wait six weeks.", "Attendez 6 semaines."), IsEmpty());
  EXPECT_EQ(pair("Wait 30 days.", "Attendez 90 jours.").size(), 1U);
  EXPECT_EQ(pair("Apply before June 30.", "Présentez la demande avant le 30 juillet.").size(), 1U);
  EXPECT_EQ(pair("Yes, you can.", "Non, vous ne pouvez pas.").size(), 1U);
  EXPECT_EQ(pair("See https://a.example/en", "Voir la page.").size(), 1U);
  EXPECT_EQ(pair("Bring:\n- a photo\n- a form", "Apportez :\n- une photo").size(), 1U);
  EXPECT_EQ(pair(kOne, "Vous payez en ligne 85 dollars.").size(), 1U);
}

TEST(LintHealth, Stale) {
  auto old = answer(1, "010101", kEn, kOne);
  old.reviewed_on = Date::parse("2025-06-01");
  auto fresh = answer(2, "010102", kEn, kOther);
  fresh.reviewed_on = Date::parse("2026-01-01");
  fresh.valid_to = Date::parse("2026-06-30");
  EXPECT_THAT(found("stale", {old, fresh}), ElementsAre("a.jsonl:1: warning [stale]: last reviewed on 2025-06-01, 379 days ago",
                                                        "a.jsonl:2: note [stale]: valid_to 2026-06-30 is 15 days away: review it or let it go"));
}

TEST(LintHealth, UseNeedsToBeKnown) {
  const std::vector<Answer> answers{answer(1, "010101", kEn, kOne), answer(2, "010102", kEn, kOther)};
  EXPECT_THAT(found("unused-code", answers), IsEmpty());
  EXPECT_THAT(found("unreached-answer", answers), IsEmpty());
  LintOptions options;
  options.usage = LabelCounts{{"010101"}, 7};
  options.questions = LabelCounts{{"a2"}, 3};
  EXPECT_THAT(found("unused-code", answers, options), ElementsAre("a.jsonl:2: note [unused-code]: code 010102: none of 7 tagged past questions has it"));
  EXPECT_THAT(found("unreached-answer", answers, options), ElementsAre("a.jsonl:1: note [unreached-answer]: answer a1: none of 3 test questions is for it"));
}

}  // namespace
}  // namespace guichet::kb
