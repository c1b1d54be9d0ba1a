// hash, fake and generalize: what they promise, over guichet's own corpus. Check digits are judged by code of this file.
#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

#include "redact/redactor.h"
#include "redact/token.h"
#include "tests/redact/support.h"

namespace guichet::redact {
namespace {

Redactor redactor_with(const char* op, const char* key = nullptr) {
  Policy policy = Policy::standard();
  EXPECT_TRUE(policy.use_operator(op));
  Keys keys;
  if (key != nullptr) keys.pseudonyms = *Key::from_bytes(key);
  return std::move(*Redactor::make(std::move(policy), std::move(keys)));
}

std::string redacted(const Redactor& redactor, std::string_view text, Conversation* conversation = nullptr,
                     Language language = Language::kEnglish) {
  const auto redaction = redactor.redact(text, {.language = language, .conversation = conversation});
  return redaction ? std::string(redaction->text.view()) : "(error)";
}

constexpr const char* kKey = "0123456789abcdef";

TEST(Token, IsKnownAgainAndANumberInBracketsIsNot) {
  const auto key = Key::from_bytes(kKey);
  ASSERT_TRUE(key);
  for (int i = 0; i < 1000; ++i) {
    for (const std::size_t length : {kHashToken, kVaultToken}) {
      const std::string token = make_token(key->digest("t", {std::to_string(i)}), length);
      EXPECT_EQ(token.size(), length);
      EXPECT_TRUE(is_token(token)) << token;
      EXPECT_FALSE(is_token(token.substr(1)));
    }
  }
  for (const char* text : {"613555014200", "046454286046", "", "abc", "4111111111111111"}) EXPECT_FALSE(is_token(text)) << text;
}

TEST(Hash, SameKeySameTokenHoweverSpelledAndWherever) {
  const Redactor redactor = redactor_with("hash", kKey);
  const std::string one = redacted(redactor, "call 613-555-0142");
  EXPECT_TRUE(std::regex_match(one, std::regex(R"(call \[PHONE:[a-z][a-z0-9]{11}\])"))) << one;
  EXPECT_EQ(redacted(redactor, "call (613) 555.0142"), one);
  EXPECT_NE(redacted(redactor, "call 613-555-0143"), one);
  EXPECT_NE(redacted(redactor_with("hash", "0123456789abcdeX"), "call 613-555-0142"), one);
  const std::string french = redacted(redactor, "call 613-555-0142", nullptr, Language::kFrench);
  EXPECT_EQ(french.substr(french.find(':')), one.substr(one.find(':')));
}

TEST(Hash, APersonKeepsTheTokenOfTheFirstName) {
  const Redactor redactor = redactor_with("hash", kKey);
  Conversation conversation;
  const std::string one = redacted(redactor, "My name is Farhad Rezaei", &conversation);
  const std::string token = one.substr(one.find('['));
  EXPECT_EQ(redacted(redactor, "Farhad again", &conversation), token + " again");
  EXPECT_EQ(redacted(redactor, "My name is Farhad Rezaei"), one);
}

TEST(Hash, NeverWithoutAKey) {
  for (const char* toml : {"[default]\noperator = \"hash\"\n", "[types.SIN.fr]\noperator = \"hash\"\n"}) {
    const auto policy = Policy::parse(toml, "p");
    ASSERT_TRUE(policy);
    EXPECT_EQ(Redactor::make(*policy).error().code(), ErrorCode::kUsage);
  }
}

TEST(Generalize, KeepsTheYearAndTheFirstHalf) {
  const Redactor redactor = redactor_with("generalize");
  EXPECT_EQ(redacted(redactor, "I was born on 12 March 1985"), "I was born on [DATE_OF_BIRTH 1985]");
  EXPECT_EQ(redacted(redactor, "my postal code is k1v 0b5."), "my postal code is [POSTAL_CODE K1V].");
  EXPECT_EQ(redacted(redactor, "call 613-555-0142"), "call [PHONE]");
}

bool luhn(const std::string& digits) {
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const int digit = digits[digits.size() - 1 - i] - '0';
    sum += i % 2 == 0 ? digit : 2 * digit / 10 + 2 * digit % 10;
  }
  return sum % 10 == 0;
}

std::string digits_in(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9') digits += c;
  }
  return digits;
}

TEST(Fake, ValuesAreOfReservedRangesAndPassTheirChecks) {
  for (const char* key : {static_cast<const char*>(nullptr), kKey}) {
    const Redactor redactor = redactor_with("fake", key);
    Conversation conversation;
    for (int i = 0; i < 100; ++i) {
      const std::string phone = redacted(redactor, "call 613-77" + std::to_string(i % 10) + "-" + std::to_string(3000 + i), &conversation);
      EXPECT_TRUE(std::regex_match(phone, std::regex(R"(call [2-9]\d\d-555-01\d\d)"))) << phone;
    }
    const std::string sin = redacted(redactor, "My SIN is 730 123 458");
    EXPECT_TRUE(std::regex_match(sin, std::regex(R"(My SIN is 0\d\d \d\d\d \d\d\d)"))) << sin;
    EXPECT_TRUE(luhn(digits_in(sin)));
    const std::string card = redacted(redactor, "card 4111 1111 1111 1111");
    EXPECT_TRUE(std::regex_match(card, std::regex(R"(card 4000 00\d\d \d{4} \d{4})"))) << card;
    EXPECT_TRUE(luhn(digits_in(card)));
    const std::string email = redacted(redactor, "write to f.rezaei@gmail.com");
    EXPECT_TRUE(std::regex_match(email, std::regex(R"(write to [a-z.]+\d\d@example\.org)"))) << email;
    const std::string code = redacted(redactor, "my postal code is V5K 0A1");
    EXPECT_TRUE(std::regex_match(code, std::regex(R"(my postal code is [ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d)"))) << code;
    const std::string ohip = redacted(redactor, "my OHIP number is 1234-567-890-AB");
    EXPECT_TRUE(std::regex_match(ohip, std::regex(R"(my OHIP number is [1-8]\d{3}-\d{3}-\d{3}-[A-Z]{2})"))) << ohip;
    EXPECT_TRUE(luhn(digits_in(ohip)));
    EXPECT_TRUE(std::regex_match(redacted(redactor, "my IP is 8.8.4.4"), std::regex(R"(my IP is 198\.1[89]\.\d{1,3}\.\d{1,3})")));
    const std::string iban = redacted(redactor, "IBAN DE89 3704 0044 0532 0130 00");
    EXPECT_TRUE(std::regex_match(iban, std::regex(R"(IBAN DE\d\d 0000 \d{4} \d{4} \d{4} \d\d)"))) << iban;
  }
}

TEST(Fake, ANameKeepsItsWordsThroughAConversation) {
  for (const char* key : {static_cast<const char*>(nullptr), kKey}) {
    const Redactor redactor = redactor_with("fake", key);
    Conversation conversation;
    const std::string whole = redacted(redactor, "My name is Farhad Rezaei.", &conversation);
    std::smatch match;
    ASSERT_TRUE(std::regex_match(whole, match, std::regex(R"(My name is ([A-Z][a-z]+) ([A-Z][a-z]+)\.)"))) << whole;
    EXPECT_EQ(redacted(redactor, "Farhad again", &conversation), match[1].str() + " again");
    EXPECT_EQ(redacted(redactor, "Dear Mr. Rezaei,", &conversation), "Dear Mr. " + match[2].str() + ",");
    EXPECT_EQ(whole.find("Farhad"), std::string::npos);
  }
}

// Without a key a fake says only which value of its conversation it is.
TEST(Fake, WithoutAKeyNothingLinksTwoConversations) {
  const Redactor redactor = redactor_with("fake");
  EXPECT_EQ(redacted(redactor, "call 613-555-0142"), redacted(redactor, "call 416-444-9988"));
  EXPECT_EQ(redacted(redactor, "My name is Farhad Rezaei."), redacted(redactor, "My name is Nasrin Golshani."));
  const Redactor keyed = redactor_with("fake", kKey);
  EXPECT_EQ(redacted(keyed, "call 613-555-0142"), redacted(keyed, "call 613 555 0142").replace(8, 1, "-").replace(12, 1, "-"));
  EXPECT_NE(redacted(keyed, "My name is Farhad Rezaei."), redacted(keyed, "My name is Nasrin Golshani."));
}

// The value itself never comes back, and a faked text, labelled, says much what the labelled original says.
TEST(Fake, OverTheCorpusHidesEverythingAndReadsLikeTheOriginal) {
  const Redactor label = redactor_with("label");
  for (const char* key : {static_cast<const char*>(nullptr), kKey}) {
    const Redactor fake = redactor_with("fake", key);
    std::size_t entities = 0;
    std::size_t again = 0;
    for (const auto& message : testing_support::own_messages()) {
      const auto faked = fake.redact(message.text);
      const auto found = label.detect(message.text);
      ASSERT_TRUE(faked && found);
      std::map<EntityType, std::size_t> before;
      for (const Entity& entity : *found) {
        ++before[entity.type];
        ++entities;
        if (entity.type == EntityType::kPerson || entity.span.size() < 7) continue;
        EXPECT_EQ(faked->text.view().find(std::string_view(message.text).substr(entity.span.begin, entity.span.size())), std::string_view::npos)
            << message.id << ' ' << name(entity.type);
      }
      const auto second = label.detect(faked->text.view());
      ASSERT_TRUE(second);
      for (const Entity& entity : *second) {
        if (before[entity.type] == 0) continue;
        --before[entity.type];
        ++again;
      }
    }
    EXPECT_GE(100 * again, 90 * entities) << again << " of " << entities;
  }
}

TEST(Placeholders, OfEveryOperatorAreLeftAlone) {
  for (const char* op : {"label", "number", "hash", "generalize"}) {
    const Redactor redactor = redactor_with(op, kKey);
    for (const auto& message : testing_support::own_messages()) {
      const std::string once = redacted(redactor, message.text);
      const std::string twice = redacted(redactor, once);
      std::size_t from = 0;
      for (std::size_t open = once.find('['); open != std::string::npos; open = once.find('[', open + 1)) {
        const std::string placeholder = once.substr(open, once.find(']', open) - open + 1);
        if (placeholder.find('[', 1) != std::string::npos || message.text.find(placeholder) != std::string::npos) continue;  // brackets of the client's own
        from = twice.find(placeholder, from);
        ASSERT_NE(from, std::string::npos) << message.id << ' ' << op;
        from += placeholder.size();
      }
    }
  }
}

}  // namespace
}  // namespace guichet::redact
