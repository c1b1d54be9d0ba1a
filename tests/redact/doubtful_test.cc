// What the bundled policy `strict` masks beyond the default, and the reasons of detect --explain.
#include <gtest/gtest.h>

#include "redact/redactor.h"

namespace guichet::redact {
namespace {

std::string redacted(const Redactor& redactor, std::string_view text) {
  const auto redaction = redactor.redact(text, {.language = Language::kEnglish});
  return redaction ? std::string(redaction->text.view()) : "(error)";
}

TEST(Strict, MasksAmbiguousNumbersWithoutACue) {
  const auto standard = Redactor::make();
  const auto strict = Redactor::make(*Policy::bundled("strict"));
  ASSERT_TRUE(standard && strict);
  for (const char* number : {"7788-9911", "12345678", "1234567890123"}) {
    const std::string text = std::string("It says ") + number + " there.";
    EXPECT_EQ(redacted(*standard, text), text);
    EXPECT_EQ(redacted(*strict, text).find(number), std::string::npos) << redacted(*strict, text);
  }
  EXPECT_EQ(redacted(*strict, "It says 046 454 287 there."), "It says [SIN] there.") << "the check digit is wrong";
  EXPECT_EQ(redacted(*strict, "It says 1985-03-12 there."), "It says [DATE_OF_BIRTH] there.");
}

TEST(Strict, LeavesWhatIsPublicAndWhatIsShort) {
  const auto strict = Redactor::make(*Policy::bundled("strict"));
  ASSERT_TRUE(strict);
  for (const char* text : {"Form IMM 5257 costs $155.", "Apply before 2024-05-01 or 15/08/2025.", "Call 1-888-242-2100.", "Room 1204, NOC 21232.",
                           "The processing time is 45 days."}) {
    EXPECT_EQ(redacted(*strict, text), text);
  }
}

Nearest nearest(std::string_view text, std::string_view value, EntityType type, const Policy& policy = Policy::standard()) {
  const auto redactor = Redactor::make(policy);
  const std::size_t at = text.find(value);
  const auto misses = redactor->explain(text, {{{at, at + value.size()}, type, false, {}}});
  return misses ? misses->front().nearest : Nearest{};
}

TEST(NearMiss, SaysWhatTheNearestRuleLacked) {
  EXPECT_EQ(nearest("It says 7788-9911 there.", "7788-9911", EntityType::kUci).reason, MissReason::kNoCue);
  const Nearest sin = nearest("It says 046 454 287 there.", "046 454 287", EntityType::kSin);
  EXPECT_EQ(sin.reason, MissReason::kCheckFailed);
  EXPECT_EQ(sin.rule.substr(0, 4), "sin.");
  EXPECT_EQ(nearest("The old bluebird sings.", "bluebird", EntityType::kOther).reason, MissReason::kNoRule);
  EXPECT_EQ(nearest("Call 1-888-242-2100.", "1-888-242-2100", EntityType::kPhone).reason, MissReason::kKept);
  EXPECT_EQ(nearest("paid x046 454 286y cash", "046 454 286", EntityType::kSin).reason, MissReason::kEdge);
  Policy high = Policy::standard();
  for (const Language language : {Language::kEnglish, Language::kFrench}) high.of(EntityType::kPhone, language).threshold = 1;
  EXPECT_EQ(nearest("613-555-0142", "613-555-0142", EntityType::kPhone, high).reason, MissReason::kBelowThreshold);
}

TEST(NearMiss, OfDeniedValues) {
  Policy policy = Policy::standard();
  policy.deny = {"7788-9911"};
  const auto redactor = Redactor::make(policy);
  ASSERT_TRUE(redactor);
  const auto misses = redactor->explain("a 7788 9911 b", {});
  ASSERT_TRUE(misses);
  ASSERT_EQ(misses->size(), 1U);
  EXPECT_TRUE(misses->front().denied);
  EXPECT_EQ(misses->front().span, (Span{2, 11}));
  EXPECT_EQ(misses->front().nearest.reason, MissReason::kNoCue);
}

TEST(NearMiss, TeachesTheConversationNothing) {
  const auto redactor = Redactor::make();
  ASSERT_TRUE(redactor);
  Conversation conversation;
  ASSERT_TRUE(redactor->detect("What is your UCI?", {.role = Role::kAgent, .conversation = &conversation}));
  ASSERT_TRUE(redactor->explain("one moment", {}, {.conversation = &conversation}));
  const auto found = redactor->detect("1109 4471", {.conversation = &conversation});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->size(), 1U);
}

}  // namespace
}  // namespace guichet::redact
