#include "redact/operators/operator.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "redact/base/utf8.h"
#include "tests/redact/support.h"

namespace guichet::redact {
namespace {

using testing_support::Random;

std::string applied(std::string_view name, std::string_view value, EntityType type = EntityType::kPhone, unsigned keep_last = 0,
                    Language language = Language::kEnglish, unsigned number = 1) {
  const Operator* op = find_operator(name);
  const TypePolicy settings{op, 0.5F, keep_last};
  std::string out = "before|";
  op->apply({type, value, number, language, settings}, out);
  EXPECT_EQ(out.substr(0, 7), "before|") << "an operator appends";
  return out.substr(7);
}

TEST(Operators, TableIsOfDistinctNamesAndHasAWordForPeople) {
  std::set<std::string_view> names;
  for (const Operator* op : all_operators()) {
    names.insert(op->name);
    EXPECT_EQ(find_operator(op->name), op);
    EXPECT_FALSE(op->summary.en.empty());
    EXPECT_FALSE(op->summary.fr.empty());
  }
  EXPECT_EQ(names.size(), all_operators().size());
  for (const char* name : {"label", "number", "mask", "remove", "keep"}) EXPECT_TRUE(names.contains(name)) << name;
  EXPECT_EQ(find_operator("Label"), nullptr);
  EXPECT_EQ(find_operator(""), nullptr);
}

TEST(Operators, LabelAndNumberSpeakTheLanguageOfTheText) {
  EXPECT_EQ(applied("label", "613-555-0142"), "[PHONE]");
  EXPECT_EQ(applied("label", "613-555-0142", EntityType::kPhone, 0, Language::kFrench), "[TÉLÉPHONE]");
  EXPECT_EQ(applied("number", "Farhad", EntityType::kPerson, 0, Language::kEnglish, 1), "[PERSON_1]");
  EXPECT_EQ(applied("number", "Farhad", EntityType::kPerson, 0, Language::kFrench, 12), "[PERSONNE_12]");
  EXPECT_EQ(applied("remove", "613-555-0142"), "");
  EXPECT_EQ(applied("keep", "613-555-0142"), "613-555-0142");
}

TEST(Operators, MaskKeepsTheShape) {
  EXPECT_EQ(applied("mask", "613-555-0142"), "***-***-****");
  EXPECT_EQ(applied("mask", "613-555-0142", EntityType::kPhone, 2), "***-***-**42");
  EXPECT_EQ(applied("mask", "(613) 555-0142", EntityType::kPhone, 3), "(***) ***-*142");
  EXPECT_EQ(applied("mask", "jean.roy@example.org", EntityType::kEmail), "****.***@*******.***");
  EXPECT_EQ(applied("mask", "Émilie", EntityType::kPerson), "******");
}

TEST(Operators, MaskNeverShowsMoreThanAThird) {
  for (std::size_t length = 0; length <= 40; ++length) {
    for (unsigned keep = 0; keep <= 16; ++keep) {
      const std::string masked = applied("mask", std::string(length, '7'), EntityType::kPhone, keep);
      const auto shown = static_cast<std::size_t>(std::count(masked.begin(), masked.end(), '7'));
      EXPECT_EQ(masked.size(), length);
      EXPECT_LE(3 * shown, length) << length << ' ' << keep;
      EXPECT_LE(shown, keep);
      EXPECT_EQ(masked, std::string(length - shown, '*') + std::string(shown, '7')) << "what shows is the end";
    }
  }
}

TEST(Operators, MaskCountsADisguiseAsWhatItHides) {
  // Full-width digits, a no-break hyphen: hidden with the value, whatever keep_last says of its first two thirds.
  const std::string masked = applied("mask", "６１３\u2011５５５\u2011０１４２", EntityType::kPhone, 16);
  EXPECT_EQ(masked.substr(0, 6), "******");
  EXPECT_EQ(masked.find("６"), std::string::npos);
}

TEST(Operators, WhateverTheValueTheTextIsValidAndTheMaskedOnesDoNotHoldIt) {
  Random random(5);
  for (int round = 0; round < 2000; ++round) {
    std::string value;
    for (std::size_t n = 1 + random.below(20); n > 0; --n) value += static_cast<char>(random.next());
    for (const Operator* op : all_operators()) {
      const std::string out = applied(op->name, value, EntityType::kOther, static_cast<unsigned>(random.below(17)));
      EXPECT_TRUE(utf8::is_valid(out)) << op->name;
      if (op->masks && value.size() > 3 && utf8::repaired(value).find_first_of("0123456789abcdefghijklmnopqrstuvwxyz") != std::string::npos) {
        EXPECT_EQ(out.find(utf8::repaired(value)), std::string::npos) << op->name;
      }
    }
  }
}

}  // namespace
}  // namespace guichet::redact
