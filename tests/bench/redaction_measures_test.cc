// Measures of redaction on messages small enough to judge by hand.
#include "corpora/redaction_measure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unicode/uchar.h>

#include "corpora/measures/letters.h"

namespace guichet::bench {
namespace {

using corpora::Case;
using corpora::covered;
using corpora::Found;
using corpora::is_letter_or_digit;
using corpora::Label;
using corpora::Outcome;
using corpora::redaction_measures;
using corpora::RedactionMeasure;
using redact::EntityType;

/// "hits/n" of a measure over one message.
std::string judged(std::string_view measure, const corpora::Message& message, std::vector<Found> found) {
  const Outcome outcome{&message, std::move(found)};
  for (const RedactionMeasure* one : redaction_measures()) {
    if (one->name != measure) continue;
    std::vector<Case> cases;
    one->judge(outcome, cases);
    std::size_t hits = 0;
    for (const Case& a : cases) hits += a.counts ? 1 : 0;
    return std::to_string(hits) + "/" + std::to_string(cases.size());
  }
  return "no such measure";
}

corpora::Message message(std::string text, std::vector<Label> labels) {
  corpora::Message made;
  made.text = std::move(text);
  made.labels = std::move(labels);
  return made;
}

// "Call Ana at 613-555-0142."
//  01234567890123456789012345
const corpora::Message kCall =
    message("Call Ana at 613-555-0142.", {{{5, 8}, EntityType::kPerson, false}, {{12, 24}, EntityType::kPhone, false}});

TEST(FullMaskRecall, EveryLetterAndDigitByFindsOfAnyType) {
  EXPECT_EQ(judged("full_mask_recall", kCall, {}), "0/2");
  EXPECT_EQ(judged("full_mask_recall", kCall, {{EntityType::kPerson, {5, 8}}, {EntityType::kSin, {12, 24}}}), "2/2");
  EXPECT_EQ(judged("full_mask_recall", kCall, {{EntityType::kPhone, {12, 23}}}), "0/2") << "a digit is left";
  EXPECT_EQ(judged("full_mask_recall", kCall, {{EntityType::kPhone, {12, 15}}, {EntityType::kOther, {16, 24}}}), "1/2")
      << "a dash may stay";
}

TEST(FullMaskRecall, AccentedLettersAndSpaces) {
  const auto name = message("Zoé Île", {{{0, 8}, EntityType::kPerson, false}});
  EXPECT_EQ(judged("full_mask_recall", name, {{EntityType::kPerson, {0, 4}}, {EntityType::kPerson, {5, 9}}}), "1/1");
  EXPECT_EQ(judged("full_mask_recall", name, {{EntityType::kPerson, {0, 4}}, {EntityType::kPerson, {7, 9}}}), "0/1");
}

TEST(TypedRecall, OnlyTheLabelsTypeAfterMapping) {
  EXPECT_EQ(judged("typed_recall", kCall, {{EntityType::kPerson, {5, 8}}, {EntityType::kSin, {12, 24}}}), "1/2");
  const auto user = message("login kiwi7", {{{6, 11}, EntityType::kUsername, false}});
  EXPECT_EQ(judged("typed_recall", user, {{EntityType::kPassword, {6, 11}}}), "1/1") << "both are OTHER";
  EXPECT_EQ(judged("typed_recall", user, {{EntityType::kEmail, {6, 11}}}), "0/1");
}

TEST(RegionPrecision, TouchingFindsAreOneRegion) {
  EXPECT_EQ(judged("region_precision", kCall, {{EntityType::kOther, {0, 4}}, {EntityType::kPhone, {12, 24}}}), "1/2");
  EXPECT_EQ(judged("region_precision", kCall, {{EntityType::kPhone, {12, 16}}, {EntityType::kPhone, {16, 24}}}), "1/1");
  EXPECT_EQ(judged("region_precision", kCall, {}), "0/0");
}

TEST(Optional, CountsNeitherWay) {
  auto agent = kCall;
  agent.labels[0].optional = true;
  EXPECT_EQ(judged("full_mask_recall", agent, {}), "0/1");
  EXPECT_EQ(judged("region_precision", agent, {{EntityType::kPerson, {5, 8}}}), "1/1");
  EXPECT_EQ(judged("leaking_messages", agent, {{EntityType::kPhone, {12, 24}}}), "0/1");
  agent.labels.pop_back();
  EXPECT_EQ(judged("leaking_messages", agent, {}), "0/0");
  EXPECT_EQ(judged("clean_messages_touched", agent, {{EntityType::kPerson, {5, 8}}}), "0/0") << "it has a label";
}

TEST(ForeignTypes, CountNeitherWay) {
  const auto city = message("in Laval", {{{3, 8}, std::nullopt, false}});
  EXPECT_EQ(judged("full_mask_recall", city, {}), "0/0");
  EXPECT_EQ(judged("region_precision", city, {{EntityType::kAddress, {3, 8}}}), "1/1");
}

TEST(Scope, OtherTypesAreNotJudged) {
  auto phones = kCall;
  phones.scope = {EntityType::kPhone};
  EXPECT_EQ(judged("full_mask_recall", phones, {{EntityType::kPhone, {12, 24}}}), "1/1") << "PERSON is out of scope";
  EXPECT_EQ(judged("full_mask_recall", phones, {{EntityType::kSin, {12, 24}}}), "1/1") << "any find masks";
  EXPECT_EQ(judged("region_precision", phones, {{EntityType::kOther, {0, 4}}, {EntityType::kPhone, {12, 24}}}), "1/1");
  auto clean = message("1-2-3", {});
  clean.scope = {EntityType::kPlate};
  EXPECT_EQ(judged("clean_messages_touched", clean, {{EntityType::kPhone, {0, 5}}}), "0/1");
  EXPECT_EQ(judged("clean_messages_touched", clean, {{EntityType::kOther, {0, 5}}}), "1/1") << "PLATE is OTHER";
}

TEST(WholeMessages, LeakingAndTouched) {
  EXPECT_EQ(judged("leaking_messages", kCall, {{EntityType::kPhone, {12, 24}}}), "1/1");
  EXPECT_EQ(judged("leaking_messages", kCall, {{EntityType::kOther, {0, 25}}}), "0/1");
  EXPECT_EQ(judged("clean_messages_touched", kCall, {}), "0/0");
  EXPECT_EQ(judged("clean_messages_touched", message("IMM 5257", {}), {{EntityType::kOther, {4, 8}}}), "1/1");
  EXPECT_EQ(judged("clean_messages_touched", message("IMM 5257", {}), {}), "0/1");
}

// The judge may be stricter than Unicode, never laxer.
TEST(Letters, NothingAlphanumericIsLetThrough) {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (u_isalnum(static_cast<UChar32>(c)) != 0) {
      ASSERT_TRUE(is_letter_or_digit(c)) << std::hex << static_cast<unsigned>(c);
    }
  }
  for (const char32_t c : {U' ', U'-', U'\u00A0', U'\u2011', U'\u200B', U'\uFF0D', U'\u2019', U'\u00AD'}) {
    EXPECT_FALSE(is_letter_or_digit(c)) << std::hex << static_cast<unsigned>(c);
  }
}

}  // namespace
}  // namespace guichet::bench
