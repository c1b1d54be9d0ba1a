// Expected values: DESIGN.md section 4, the list of entity types, which other programs rely on.
#include "redact/entity_type.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace guichet::redact {
namespace {

constexpr std::string_view kContract[] = {
    "PERSON", "EMAIL", "PHONE", "ADDRESS", "POSTAL_CODE", "DATE_OF_BIRTH", "SIN", "UCI", "APPLICATION_NUMBER", "PASSPORT",
    "HEALTH_CARD", "DRIVER_LICENCE", "PAYMENT_CARD", "BANK_ACCOUNT", "IBAN", "IP_ADDRESS", "URL", "USERNAME", "PASSWORD", "PLATE", "OTHER"};

TEST(EntityType, NamesAreThoseOfTheContract) {
  ASSERT_EQ(std::size(kContract), kEntityTypeCount);
  for (std::size_t i = 0; i < kEntityTypeCount; ++i) {
    EXPECT_EQ(name(all_entity_types()[i]), kContract[i]);
    EXPECT_EQ(parse_entity_type(kContract[i]), all_entity_types()[i]);
  }
}

TEST(EntityType, AreReadExactlyAsWritten) {
  for (const std::string_view text : {"", "phone", "PHONE ", "TÉLÉPHONE", "PHONES"}) EXPECT_EQ(parse_entity_type(text), std::nullopt) << text;
}

TEST(EntityType, EveryTypeHasAWordOfItsOwnInEachLanguage) {
  for (const Language language : {Language::kEnglish, Language::kFrench}) {
    std::set<std::string_view> words;
    for (const EntityType type : all_entity_types()) {
      const std::string_view word = label(type, language);
      EXPECT_FALSE(word.empty());
      EXPECT_EQ(word.find_first_of("[] \n"), std::string_view::npos) << word;
      words.insert(word);
    }
    EXPECT_EQ(words.size(), kEntityTypeCount);
  }
  EXPECT_EQ(label(EntityType::kPhone, Language::kEnglish), "PHONE");
  EXPECT_EQ(label(EntityType::kPhone, Language::kFrench), "TÉLÉPHONE");
  EXPECT_EQ(label(EntityType::kPerson, Language::kFrench), "PERSONNE");
}

}  // namespace
}  // namespace guichet::redact
