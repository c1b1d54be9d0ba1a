// The decision table of recognizer.h (cue x shape x checksum), the edges and the gate, on rules made for the test.
#include "redact/rule_matcher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <deque>

#include "redact/cue_index.h"
#include "redact/doubtful.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/placeholder.h"
#include "tests/redact/reference_matcher.h"
#include "tests/redact/support.h"

namespace guichet::redact {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Verdict even(std::string_view value) { return (value.back() - '0') % 2 == 0 ? Verdict::kPassed : Verdict::kFailed; }

constexpr std::string_view kCues[] = {"code"};

// What one rule finds: "value:score in hundredths".
std::vector<std::string> found(const Rule& rule, std::string_view raw, std::uint64_t pending = 0) {
  const Rule rules[] = {rule};
  const Recognizer recognizer{.name = "test", .cues = kCues, .rules = rules};
  const Recognizer* const table[] = {&recognizer};
  const auto matcher = RuleMatcher::compile(table);
  if (!matcher) return {"(does not compile)"};
  const Folded folded(raw);
  auto words = split_words(folded);
  auto cues = CueIndex(table).find(folded.text(), words);
  const TextView view(folded, std::move(words), std::move(cues), pending);
  std::vector<std::string> out;
  for (const Candidate& one : matcher->find(view).candidates) {
    out.push_back(std::string(folded.text().substr(one.span.begin, one.span.size())) + ":" +
                  std::to_string(static_cast<int>(one.score * 100 + 0.5F)));
  }
  return out;
}

constexpr Rule kFour{.name = "test.four", .pattern = "[0-9]{4}", .needs = {.digits = 4}, .bare = 0.4F, .cued = 0.9F, .failed = 0.6F, .check = even};

TEST(RuleMatcher, DecidesByCueAndCheck) {
  EXPECT_THAT(found(kFour, "1234"), ElementsAre("1234:40"));
  EXPECT_THAT(found(kFour, "code 1234"), ElementsAre("1234:90"));
  EXPECT_THAT(found(kFour, "code 1235"), ElementsAre("1235:60"));
  EXPECT_THAT(found(kFour, "1235"), IsEmpty());
}

TEST(RuleMatcher, ACueCountsWithinItsReachOnBothSides) {
  Rule rule = kFour;
  rule.before = 6;
  rule.after = 3;
  EXPECT_THAT(found(rule, "code      1234"), ElementsAre("1234:90")) << "six bytes before";
  EXPECT_THAT(found(rule, "code       1234"), ElementsAre("1234:40")) << "seven";
  EXPECT_THAT(found(rule, "1234   code"), ElementsAre("1234:90")) << "three bytes after";
  EXPECT_THAT(found(rule, "1234    code"), ElementsAre("1234:40")) << "four";
}

TEST(RuleMatcher, AnOpenQuestionIsACue) {
  EXPECT_THAT(found(kFour, "1234", 1), ElementsAre("1234:90"));
  EXPECT_THAT(found(kFour, "1234", 2), ElementsAre("1234:40")) << "of another recognizer";
}

TEST(RuleMatcher, ARuleThatNeedsACueIsNotTriedWithout) {
  Rule rule = kFour;
  rule.bare = 0;
  EXPECT_THAT(found(rule, "1234"), IsEmpty());
  EXPECT_THAT(found(rule, "code 1234"), ElementsAre("1234:90"));
}

TEST(RuleMatcher, TheGateAsksForLettersGluedToADigit) {
  Rule rule = kFour;
  rule.edge = Edge::kNone;
  rule.needs = {.digits = 4, .glued = 2};
  EXPECT_THAT(found(rule, "ca1234"), ElementsAre("1234:40"));
  EXPECT_THAT(found(rule, "c1234"), IsEmpty());
  EXPECT_THAT(found(rule, "ca 1234"), IsEmpty());
  EXPECT_THAT(found(rule, "1234 ca"), IsEmpty());
}

TEST(RuleMatcher, TheGateAsksForASignWithoutBlanks) {
  Rule rule = kFour;
  rule.needs = {.digits = 4, .inside = '.'};
  EXPECT_THAT(found(rule, "1234 a.b"), ElementsAre("1234:40"));
  EXPECT_THAT(found(rule, "1234 a_.-b"), ElementsAre("1234:40")) << "signs beside it";
  EXPECT_THAT(found(rule, "1234 a. b"), IsEmpty());
  EXPECT_THAT(found(rule, ".1234 a."), IsEmpty()) << "the first and the last byte";
}

TEST(RuleMatcher, TheGateAsksForDigitsAndByte) {
  Rule rule = kFour;
  rule.needs = {.digits = 5};
  EXPECT_THAT(found(rule, "1234"), IsEmpty());
  EXPECT_THAT(found(rule, "1234 5"), ElementsAre("1234:40"));
  rule.needs = {.digits = 0, .byte = '@'};
  EXPECT_THAT(found(rule, "1234"), IsEmpty());
  EXPECT_THAT(found(rule, "1234 @"), ElementsAre("1234:40"));
}

TEST(RuleMatcher, WordEdges) {
  EXPECT_THAT(found(kFour, "12345"), IsEmpty());
  EXPECT_THAT(found(kFour, "x1234, 1234x"), IsEmpty());
  EXPECT_THAT(found(kFour, "é1234, 1234é"), IsEmpty());
  EXPECT_THAT(found(kFour, "(1234) \"1234\" 1234."), ElementsAre("1234:40", "1234:40", "1234:40"));
  EXPECT_THAT(found(kFour, "code1234"), ElementsAre("1234:90")) << "its own cue may be glued to it";
  EXPECT_THAT(found(kFour, "\xFF" "1234\xFF"), ElementsAre("1234:40")) << "an ill-formed byte is no letter";
}

TEST(RuleMatcher, NumberEdges) {
  Rule rule = kFour;
  rule.edge = Edge::kNumber;
  for (const char* text : {"12,1234", "1234.50", "7/1234", "1234-56", "$1234", "1234%", "1234$", "1234:56"}) {
    EXPECT_THAT(found(rule, text), IsEmpty()) << text;
  }
  for (const char* text : {"1234.", "1234, 5", "(1234)", "-1234", "x: 1234", "1234 %", "1234-x"}) {
    EXPECT_THAT(found(rule, text), ElementsAre("1234:40")) << text;
  }
  EXPECT_THAT(found(rule, "1234svp"), ElementsAre("1234:40")) << "a whole word glued to a number is a slip of the keyboard";
  EXPECT_THAT(found(rule, "1234x"), IsEmpty()) << "one letter is a part of it";
}

TEST(RuleMatcher, GroupOneIsTheValue) {
  Rule rule = kFour;
  rule.pattern = "no: ([0-9]{4})";
  EXPECT_THAT(found(rule, "No: 1234"), ElementsAre("1234:40"));
}

TEST(RuleMatcher, AMatchThatFallsDoesNotHideTheNext) {
  EXPECT_THAT(found(kFour, "1235 1236"), ElementsAre("1236:40"));
}

TEST(RuleMatcher, ABrokenPatternIsAnErrorThatNamesTheRule) {
  const Rule rules[] = {{.name = "test.broken", .pattern = "(["}};
  const Recognizer recognizer{.name = "test", .rules = rules};
  const Recognizer* const table[] = {&recognizer};
  const auto matcher = RuleMatcher::compile(table);
  ASSERT_FALSE(matcher);
  EXPECT_EQ(matcher.error().code(), ErrorCode::kInternal);
  EXPECT_EQ(matcher.error().describe(Language::kEnglish), "the rule test.broken does not compile");
}

// What is compiled late compiles: the rules of the table, with and without their edges, and the doubtful ones.
TEST(RuleMatcher, EveryRuleOfTheTableCompiles) {
  for (const auto& table : {all_recognizers(), DoubtfulRules::of_table().recognizers(), DoubtfulRules::without_edges().recognizers()}) {
    const auto matcher = RuleMatcher::compile(table);
    ASSERT_TRUE(matcher);
    const Status complete = matcher->complete();
    EXPECT_TRUE(complete) << (complete ? "" : complete.error().describe(Language::kEnglish));
  }
}

// Everything that is done for speed changes nothing: beside RE2, rule by rule, over the whole text.
std::vector<std::string> described(const RuleMatcher& matcher, const TextView& view) {
  std::vector<std::string> out;
  for (const Candidate& one : matcher.find_candidates(view)) {
    out.push_back(ReferenceMatcher::describe(one.rule, one.span, one.score, one.cue));
  }
  return out;
}

// The table without what is no rule; what is kept is found as any other.
std::vector<const Recognizer*> rules_only(std::deque<Recognizer>& copies) {
  std::vector<const Recognizer*> table;
  for (const Recognizer* recognizer : all_recognizers()) {
    Recognizer& copy = copies.emplace_back(*recognizer);
    copy.find = nullptr;
    copy.keeps = false;
    table.push_back(&copy);
  }
  return table;
}

TEST(RuleMatcher, FindsWhatRe2Finds) {
  std::deque<Recognizer> copies;
  const auto table = rules_only(copies);
  const auto matcher = RuleMatcher::compile(table);
  ASSERT_TRUE(matcher);
  const ReferenceMatcher reference(table);
  const CueIndex index(table);
  std::size_t candidates = 0;
  const auto compare = [&](const std::string& text, std::uint64_t pending) {
    const Folded folded(text);
    auto words = split_words(folded);
    auto cues = index.find(folded.text(), words);
    const TextView view(folded, std::move(words), std::move(cues), pending, find_placeholders(folded.text()));
    const auto found = described(*matcher, view);
    EXPECT_EQ(found, reference.find(view)) << folded.text();
    candidates += found.size();
  };
  std::vector<testing_support::Labelled> messages = testing_support::own_messages();
  messages.insert(messages.end(), testing_support::shared_messages().begin(), testing_support::shared_messages().end());
  for (const auto& message : messages) compare(message.text, 0);
  // Pieces of messages put together anyhow, with what joins and parts numbers between them.
  constexpr std::string_view kBetween[] = {"", " ", "-", "\n", ".", "(", ") ", ": ", "/", "@", "<", "\xff", "_", "1", " tel", "sin "};
  testing_support::Random random(3);
  for (int n = 0; n < 3000; ++n) {
    std::string text;
    for (std::size_t parts = 1 + random.below(4); parts > 0; --parts) {
      const std::string& piece = messages[random.below(messages.size())].text;
      text += piece.substr(random.below(piece.size() + 1), 1 + random.below(60));
      text += kBetween[random.below(std::size(kBetween))];
    }
    compare(text, random.one_in(6) ? random.next() : 0);
  }
  EXPECT_GT(candidates, 1000U);
}

// The byte, runs and cue that a rule needs are necessary conditions of its pattern: without them the same is
// found. (How many digits a text must hold is a part of the rule: an IBAN has eight or more.)
TEST(RuleMatcher, TheGateChangesNothing) {
  const auto gated = RuleMatcher::compile(all_recognizers());
  std::deque<std::vector<Rule>> rules;
  std::deque<Recognizer> open;
  std::vector<const Recognizer*> table;
  for (const Recognizer* recognizer : all_recognizers()) {
    std::vector<Rule>& copies = rules.emplace_back(recognizer->rules.begin(), recognizer->rules.end());
    for (Rule& rule : copies) rule.needs = {.digits = rule.needs.digits};
    Recognizer& copy = open.emplace_back(*recognizer);
    copy.rules = copies;
    table.push_back(&copy);
  }
  const auto ungated = RuleMatcher::compile(table);
  ASSERT_TRUE(gated && ungated);
  const CueIndex index(all_recognizers());
  std::size_t candidates = 0;
  std::vector<testing_support::Labelled> messages = testing_support::own_messages();
  messages.insert(messages.end(), testing_support::shared_messages().begin(), testing_support::shared_messages().end());
  for (const testing_support::Labelled& message : messages) {
    const Folded folded(message.text);
    auto words = split_words(folded);
    auto cues = index.find(folded.text(), words);
    const TextView view(folded, std::move(words), std::move(cues), 0);
    const auto with = gated->find(view);
    const auto without = ungated->find(view);
    const auto names = [](const RuleMatcher::Found& found) {
      std::vector<std::string> out;
      for (const Candidate& one : found.candidates) {
        out.push_back(std::string(one.rule) + "@" + std::to_string(one.span.begin) + "-" + std::to_string(one.span.end));
      }
      return out;
    };
    EXPECT_EQ(names(with), names(without));
    EXPECT_EQ(with.kept, without.kept);
    candidates += with.candidates.size();
  }
  EXPECT_GT(candidates, 300U);
}

}  // namespace
}  // namespace guichet::redact
