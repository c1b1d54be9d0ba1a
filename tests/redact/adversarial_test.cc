// Texts made to make a redactor slow. Nothing is timed: a quadratic step would take minutes at these sizes, and
// the timeout of the test would tell.
#include <gtest/gtest.h>

#include "bench/attacks.h"
#include "redact/base/utf8.h"
#include "redact/redactor.h"
#include "tests/redact/support.h"

namespace guichet::redact {
namespace {

using bench::Attack;

class AttackTest : public testing::TestWithParam<Attack> {};

TEST_P(AttackTest, IsDoneInLinearTime) {
  static const Result<Redactor> kRedactor = Redactor::make();
  ASSERT_TRUE(kRedactor);
  for (const std::size_t size : {std::size_t{64} << 10U, kMaxMessageBytes}) {
    const auto redaction = kRedactor->redact(bench::text_of(GetParam(), size));
    ASSERT_TRUE(redaction) << size;
    EXPECT_TRUE(utf8::is_valid(redaction->text.view()));
  }
}

INSTANTIATE_TEST_SUITE_P(Texts, AttackTest, testing::ValuesIn(bench::kAttacks), [](const auto& test) { return std::string(test.param.name); });

TEST(Adversarial, ManyDeniedAndAllowedValues) {
  Policy policy = Policy::standard();
  policy.deny = {"alpha", "alpha beta"};
  policy.allow = {"beta", "613-555-0142"};
  const auto redactor = Redactor::make(std::move(policy));
  ASSERT_TRUE(redactor);
  std::string text;
  while (text.size() < kMaxMessageBytes - 64) text += "alpha beta beta 613-555-0142 ";
  EXPECT_TRUE(redactor->redact(text));
}

// Names of hundreds of thousands of persons, each another one.
TEST(Adversarial, ManyPersonsInOneMessage) {
  const auto redactor = Redactor::make();
  ASSERT_TRUE(redactor);
  testing_support::Random random(9);
  std::string text;
  while (text.size() < kMaxMessageBytes - 64) {
    text += "My name is ";
    for (int word = 0; word < 2; ++word) {
      text += static_cast<char>('A' + random.below(26));
      for (int i = 0; i < 6; ++i) text += static_cast<char>('a' + random.below(26));
      text += word == 0 ? " " : ".\n";
    }
  }
  EXPECT_TRUE(redactor->redact(text));
}

TEST(Adversarial, TheLimitItselfPassesAndOneByteMoreIsRefusedNotCut) {
  const auto redactor = Redactor::make();
  ASSERT_TRUE(redactor);
  EXPECT_TRUE(redactor->redact(std::string(kMaxMessageBytes, 'x')));
  const auto over = redactor->redact(std::string(kMaxMessageBytes + 1, 'x'));
  ASSERT_FALSE(over);
  EXPECT_EQ(over.error().code(), ErrorCode::kTooLarge);
  EXPECT_FALSE(redactor->detect(std::string(kMaxMessageBytes + 1, 'x')));
}

}  // namespace
}  // namespace guichet::redact
