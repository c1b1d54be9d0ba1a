// Short forms of given names in both languages, and what is not one.
#include "redact/recognizers/nicknames.h"

#include <gtest/gtest.h>

namespace guichet::redact {
namespace {

TEST(Nicknames, AShortFormMayBeItsFullForm) {
  EXPECT_TRUE(may_be_same_name("bob", "robert"));
  EXPECT_TRUE(may_be_same_name("elizabeth", "liz"));
  EXPECT_TRUE(may_be_same_name("manu", "emmanuel"));
  EXPECT_TRUE(may_be_same_name("momo", "mohamed"));
  EXPECT_TRUE(may_be_same_name("fatou", "fatoumata"));
  EXPECT_TRUE(may_be_same_name("xqzzt", "xqzzt"));
}

TEST(Nicknames, TwoFullFormsAreTwoPersons) {
  EXPECT_FALSE(may_be_same_name("alexandre", "alexandra"));
  EXPECT_TRUE(may_be_same_name("alex", "alexandre"));
  EXPECT_TRUE(may_be_same_name("alex", "alexandra"));
  EXPECT_FALSE(may_be_same_name("bob", "william"));
  EXPECT_FALSE(may_be_same_name("xqzzt", "bob"));
}

TEST(Nicknames, FamiliesHoldTheirForms) {
  EXPECT_EQ(nickname_family("bob"), nickname_family("robert"));
  EXPECT_EQ(nickname_family("xqzzt"), 0);
}

}  // namespace
}  // namespace guichet::redact
