// Texts made to make a redactor slow. Nothing is timed: a quadratic step would take minutes at these sizes, and
// the timeout of the test would tell.
#include <gtest/gtest.h>

#include "redact/base/utf8.h"
#include "redact/redactor.h"
#include "tests/redact/support.h"

namespace guichet::redact {
namespace {

struct Attack {
  const char* name;
  std::string_view unit;    // repeated to the size
  std::string_view before;  // once, in front
};

constexpr Attack kAttacks[] = {
    {"letters", "a", ""},
    {"digits", "7", ""},
    {"spaces", " ", ""},
    {"parentheses", "(", ""},
    {"at_signs", "@", ""},
    {"brackets", "[", ""},
    {"ampersands", "&", ""},
    {"combining_marks", "\u0301", "e"},
    {"ill_formed", "\xFF", ""},
    {"nul", std::string_view("\0", 1), ""},
    {"single_digits", "1 ", ""},
    {"single_digits_cued", "1 ", "my phone, card, passport, UCI, file and SIN: "},
    {"dotted_letters", "a.", ""},
    {"addresses_that_never_end", "a.a.a.a@", ""},
    {"colons", "::::", ""},
    {"hexadecimal", "ab:", ""},
    {"glued_numbers", "613555014a", ""},
    {"glued_solid", "6135550142ab", ""},
    {"glued_solid_cued", "046454286a613555014a", "my SIN and phone: "},
    {"letters_before_numbers", "a", "613-555-0142 046 454 286 "},
    {"glued_groups", "613-555-0142svp", ""},
    {"numbers_with_cue_glued", "sin046454286", ""},
    {"many_sins", "sin 046454286 ", ""},
    {"cues_alone", "my name is my phone is my address ", ""},
    {"kept_numbers", "imm 5257 ", ""},
    {"hyphens", "1-", ""},
    {"plus", "+1", ""},
    {"double_escapes", "&amp;", ""},
    {"capitals", "Dear Mr. A", ""},
    {"one_name_again", "Adeyemi ", "My name is Oluwaseun Adeyemi. "},
    {"addresses", "12 Main Street, ", ""},
    {"dates", "12/03/1987 ", "born "},
    {"postal_codes", "K1A 0B1 ", ""},
    {"urls", "https://a.b/?token=", ""},
    {"lines", "\n", ""},
    {"signatures", "Regards,\nAna\n", ""},
};

class AttackTest : public testing::TestWithParam<Attack> {};

TEST_P(AttackTest, IsDoneInLinearTime) {
  static const Result<Redactor> kRedactor = Redactor::make();
  ASSERT_TRUE(kRedactor);
  for (const std::size_t size : {std::size_t{64} << 10U, kMaxMessageBytes}) {
    std::string text(GetParam().before);
    while (text.size() + GetParam().unit.size() <= size) text += GetParam().unit;
    const auto redaction = kRedactor->redact(text);
    ASSERT_TRUE(redaction) << size;
    EXPECT_TRUE(utf8::is_valid(redaction->text.view()));
  }
}

INSTANTIATE_TEST_SUITE_P(Texts, AttackTest, testing::ValuesIn(kAttacks), [](const auto& test) { return std::string(test.param.name); });

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
