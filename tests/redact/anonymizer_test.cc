#include "redact/anonymizer.h"

#include <gtest/gtest.h>

namespace guichet::redact {
namespace {

Entity entity(EntityType type, std::size_t begin, std::size_t end, unsigned number = 1) {
  Entity one;
  one.type = type;
  one.span = {begin, end};
  one.number = number;
  return one;
}

TEST(Anonymizer, PutsEachReplacementInItsPlace) {
  const Policy policy = Policy::standard();
  EXPECT_EQ(anonymize("SIN 046454286 tel 5550142", {entity(EntityType::kSin, 4, 13), entity(EntityType::kPhone, 18, 25)}, policy, Language::kEnglish),
            "SIN [SIN] tel [PHONE]");
  EXPECT_EQ(anonymize("046454286", {entity(EntityType::kSin, 0, 9)}, policy, Language::kFrench), "[NAS]");
  EXPECT_EQ(anonymize("ab", {entity(EntityType::kSin, 0, 1), entity(EntityType::kPhone, 1, 2)}, policy, Language::kEnglish), "[SIN][PHONE]");
}

TEST(Anonymizer, LeavesTheRestByteForByte) {
  const std::string_view raw("a\0\r\n\t é 😀 x", 15);
  EXPECT_EQ(anonymize(raw, {}, Policy::standard(), Language::kEnglish), raw);
  EXPECT_EQ(anonymize("", {}, Policy::standard(), Language::kEnglish), "");
}

TEST(Anonymizer, RepairsIllFormedBytesBesideAndInsideValues) {
  EXPECT_EQ(anonymize("\xFF" "123\xC3", {entity(EntityType::kSin, 1, 4)}, Policy::standard(), Language::kEnglish), "\uFFFD[SIN]\uFFFD");
  Policy keep = Policy::standard();
  ASSERT_TRUE(keep.use_operator("keep"));
  EXPECT_EQ(anonymize("1\xFF" "3", {entity(EntityType::kSin, 0, 3)}, keep, Language::kEnglish), "1\uFFFD3");
}

TEST(Anonymizer, EachTypeHasItsOperator) {
  auto policy = Policy::parse("[types.SIN]\noperator = \"mask\"\nkeep_last = 3\n[types.PERSON]\noperator = \"number\"\n", "p");
  ASSERT_TRUE(policy);
  EXPECT_EQ(anonymize("046454286 Farhad", {entity(EntityType::kSin, 0, 9), entity(EntityType::kPerson, 10, 16, 3)}, *policy, Language::kEnglish),
            "******286 [PERSON_3]");
}

}  // namespace
}  // namespace guichet::redact
