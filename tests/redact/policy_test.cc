// Places (line and column) are counted by hand in the text of each case.
#include "redact/policy.h"

#include <gtest/gtest.h>

#include "redact/operators/operator.h"

namespace guichet::redact {
namespace {

const TypePolicy& english(const Policy& policy, EntityType type) { return policy.of(type, Language::kEnglish); }
std::string_view operator_of(const Policy& policy, EntityType type, Language language = Language::kEnglish) {
  return policy.of(type, language).op->name;
}

TEST(Policy, StandardMasksEverything) {
  const Policy policy = Policy::standard();
  for (const EntityType type : all_entity_types()) {
    EXPECT_EQ(operator_of(policy, type), "label");
    EXPECT_FLOAT_EQ(english(policy, type).threshold, 0.5F);
    EXPECT_EQ(english(policy, type).keep_last, 0U);
  }
  EXPECT_TRUE(policy.unmasked().empty());
  EXPECT_TRUE(policy.deny.empty());
  EXPECT_FALSE(policy.allow.empty());
}

TEST(Policy, AnEmptyFileIsTheStandard) {
  for (const char* text : {"", "# nothing\n", "[default]\n", "[types]\n", "[allow]\n[deny]\n"}) {
    const auto policy = Policy::parse(text, "p.toml");
    ASSERT_TRUE(policy) << text;
    EXPECT_EQ(policy->allow, Policy::standard().allow);
    EXPECT_TRUE(policy->unmasked().empty());
  }
}

TEST(Policy, ReadsWhatTheHeaderShows) {
  const auto policy = Policy::parse(R"([types.PHONE]
operator = "mask"
keep_last = 2

[types.PERSON]
operator = "number"
threshold = 0.25

[types.URL]
threshold = 1

[default]                # after the types, and still before them in effect
operator = "remove"
threshold = 0.75

[allow]
values = ["613-555-0100"]

[deny]
values = ["Project Bluebird", "Opération Merle"]
)",
                                    "p.toml");
  ASSERT_TRUE(policy) << policy.error().describe(Language::kEnglish);
  EXPECT_EQ(operator_of(*policy, EntityType::kPhone), "mask");
  EXPECT_EQ(english(*policy, EntityType::kPhone).keep_last, 2U);
  EXPECT_FLOAT_EQ(english(*policy, EntityType::kPhone).threshold, 0.75F);
  EXPECT_EQ(operator_of(*policy, EntityType::kPerson), "number");
  EXPECT_FLOAT_EQ(english(*policy, EntityType::kPerson).threshold, 0.25F);
  EXPECT_FLOAT_EQ(english(*policy, EntityType::kUrl).threshold, 1.0F);
  EXPECT_EQ(operator_of(*policy, EntityType::kSin), "remove");
  EXPECT_EQ(policy->allow.size(), Policy::standard().allow.size() + 1) << "a file adds to the official contacts";
  EXPECT_EQ(policy->allow.back(), ListedValue("613-555-0100"));
  EXPECT_EQ(policy->deny, (std::vector<ListedValue>{"Project Bluebird", "Opération Merle"}));
}

struct Refused {
  const char* what;
  const char* toml;
  std::uint64_t line;
  std::uint64_t column;
};

constexpr Refused kRefused[] = {
    {"not TOML", "[default\n", 1, 9},
    {"not TOML, later", "[default]\noperator = \n", 2, 12},
    {"a key twice", "[default]\nthreshold = 0.5\nthreshold = 0.5\n", 3, 0},
    {"unknown section", "[default]\n[typos]\n", 2, 2},
    {"unknown key at the top", "operator = \"mask\"\n", 1, 1},
    {"unknown key in default", "[default]\n  treshold = 0.5\n", 2, 3},
    {"unknown key of a type", "[types.PHONE]\nkeep = 2\n", 2, 1},
    {"unknown key in allow", "[allow]\nvalue = [\"x\"]\n", 2, 1},
    {"unknown key in deny", "[deny]\n\nlist = [\"x\"]\n", 3, 1},
    {"unknown type", "[types.TELEPHONE]\noperator = \"mask\"\n", 1, 8},
    {"a type in lower case", "[types.PERSON]\n\n[types.phone]\n", 3, 8},
    {"unknown operator", "[types.SIN]\noperator = \"hide\"\n", 2, 12},
    {"unknown operator in default", "[default]\noperator = \"Label\"\n", 2, 12},
    {"operator is no string", "[default]\noperator = 5\n", 2, 12},
    {"threshold above one", "[default]\nthreshold = 1.01\n", 2, 13},
    {"threshold below zero", "[default]\nthreshold = -0.5\n", 2, 13},
    {"threshold not a number", "[default]\nthreshold = nan\n", 2, 13},
    {"threshold infinite", "[default]\nthreshold = inf\n", 2, 13},
    {"threshold a string", "[default]\nthreshold = \"0.5\"\n", 2, 13},
    {"keep_last negative", "[types.SIN]\nkeep_last = -1\n", 2, 13},
    {"keep_last too large", "[types.SIN]\nkeep_last = 17\n", 2, 13},
    {"keep_last no whole number", "[types.SIN]\nkeep_last = 1.0\n", 2, 13},
    {"default is no table", "default = 1\n", 1, 11},
    {"types is no table", "types = [\"SIN\"]\n", 1, 9},
    {"a type is no table", "[types]\nSIN = \"mask\"\n", 2, 7},
    {"allow is no list", "[allow]\nvalues = \"x\"\n", 2, 10},
    {"a value is no string", "[allow]\nvalues = [\"x\", 5]\n", 2, 16},
    {"an unknown language", "[types.SIN.de]\noperator = \"mask\"\n", 1, 12},
    {"a language that is no table", "[types.SIN]\nfr = \"mask\"\n", 2, 6},
    {"unknown key of a language", "[types.SIN.fr]\nkeep = 1\n", 2, 1},
    {"unknown operator of a language", "[default.en]\noperator = \"hide\"\n", 2, 12},
    {"values for all types in default", "[default]\nallow = [\"x\"]\n", 2, 1},
    {"values of a type are no list", "[types.SIN]\ndeny = \"x\"\n", 2, 8},
    {"an empty value", "[deny]\nvalues = [\"x\", \" \"]\n", 2, 16},
    {"unknown key in a language's list", "[allow.fr]\nvalue = [\"x\"]\n", 2, 1},
    {"unknown base", "extends = \"lax\"\n", 1, 11},
    {"a base that is no string", "extends = 1\n", 1, 11},
    {"threshold a truth value", "[default]\nthreshold = true\n", 2, 13},
    {"ill-formed UTF-8", "[deny]\nvalues = [\"\xFF\"]\n", 2, 0},
};

TEST(Policy, RefusesWhatItDoesNotKnowWithItsPlace) {
  for (const Refused& one : kRefused) {
    SCOPED_TRACE(one.what);
    const auto policy = Policy::parse(one.toml, "p.toml");
    ASSERT_FALSE(policy);
    EXPECT_EQ(policy.error().code(), ErrorCode::kInput);
    EXPECT_EQ(policy.error().where().file, "p.toml");
    EXPECT_EQ(policy.error().where().line, one.line);
    if (one.column != 0) {
      EXPECT_EQ(policy.error().where().column, one.column);
    }
    EXPECT_NE(policy.error().describe(Language::kEnglish), policy.error().describe(Language::kFrench));
  }
}

TEST(Policy, DoesNotChokeOnNestingOrCutFiles) {
  std::string deep = "x = ";
  deep += std::string(100000, '[');
  EXPECT_FALSE(Policy::parse(deep, "p.toml"));
  const std::string whole = "[types.PHONE]\noperator = \"mask\"\nkeep_last = 2\n[allow]\nvalues = [\"é\"]\n";
  for (std::size_t n = 0; n < whole.size(); ++n) (void)Policy::parse(whole.substr(0, n), "p.toml");
}

TEST(Policy, OneOperatorForAll) {
  Policy policy = Policy::standard();
  ASSERT_TRUE(policy.use_operator("mask"));
  for (const EntityType type : all_entity_types()) EXPECT_EQ(operator_of(policy, type), "mask");
  const auto status = policy.use_operator("hide");
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().code(), ErrorCode::kUsage);
  EXPECT_EQ(operator_of(policy, EntityType::kSin), "mask") << "a refused name changes nothing";
}

std::string readable_of(const Policy& policy) {
  std::string text;
  for (const Policy::Unmasked& one : policy.unmasked()) {
    text += std::string(name(one.type)) + (one.language ? "." + std::string(code(*one.language)) : "") + ' ';
  }
  return text;
}

TEST(Policy, SaysWhatItLeavesReadable) {
  auto policy = Policy::parse("[types.PERSON]\noperator = \"keep\"\n[types.URL.fr]\noperator = \"keep\"\n[types.SIN]\nthreshold = 1\n", "p.toml");
  ASSERT_TRUE(policy);
  EXPECT_EQ(readable_of(*policy), "PERSON SIN URL.fr ");
  ASSERT_TRUE(policy->use_operator("keep"));
  EXPECT_EQ(policy->unmasked().size(), kEntityTypeCount);
}

TEST(Policy, ALanguageMayDiffer) {
  const auto policy = Policy::parse(R"([default]
operator = "number"
[default.fr]
threshold = 0.75
[types.PHONE]
operator = "mask"
keep_last = 4
[types.PHONE.fr]
operator = "remove"
)",
                                    "p.toml");
  ASSERT_TRUE(policy) << policy.error().describe(Language::kEnglish);
  EXPECT_TRUE(policy->differs_by_language());
  EXPECT_EQ(operator_of(*policy, EntityType::kPhone), "mask");
  EXPECT_EQ(operator_of(*policy, EntityType::kPhone, Language::kFrench), "remove");
  EXPECT_EQ(policy->of(EntityType::kPhone, Language::kFrench).keep_last, 4U) << "what French does not say is as in both";
  EXPECT_FLOAT_EQ(policy->of(EntityType::kSin, Language::kFrench).threshold, 0.75F);
  EXPECT_FLOAT_EQ(policy->of(EntityType::kSin, Language::kEnglish).threshold, 0.5F);
  EXPECT_FALSE(Policy::standard().differs_by_language());
}

TEST(Policy, ValuesOfATypeAndOfALanguage) {
  const auto policy = Policy::parse(R"([types.PERSON]
allow = ["Terry Fox"]
deny = ["zed"]
[types.PERSON.fr]
deny = ["Untel"]
[deny.fr]
values = ["Projet Merle"]
)",
                                    "p.toml");
  ASSERT_TRUE(policy) << policy.error().describe(Language::kEnglish);
  EXPECT_EQ(policy->allow.back(), ListedValue("Terry Fox", EntityType::kPerson, std::nullopt));
  EXPECT_EQ(policy->deny, (std::vector<ListedValue>{{"zed", EntityType::kPerson, std::nullopt},
                                                    {"Untel", EntityType::kPerson, Language::kFrench},
                                                    {"Projet Merle", std::nullopt, Language::kFrench}}));
  EXPECT_TRUE(policy->differs_by_language());
}

TEST(Policy, BundledOnesAreGoodAndAFileMayStartFromOne) {
  for (const BundledPolicy& one : bundled_policies()) {
    const auto policy = Policy::bundled(one.name);
    ASSERT_TRUE(policy) << one.name << policy.error().describe(Language::kEnglish);
    EXPECT_TRUE(policy->unmasked().empty()) << one.name;
    EXPECT_FALSE(one.summary.fr.empty());
  }
  EXPECT_EQ(Policy::bundled("Strict").error().code(), ErrorCode::kUsage);
  const auto policy = Policy::parse("[types.SIN]\noperator = \"mask\"\n", "p.toml");
  const auto strict = Policy::parse("extends = \"strict\"\n[types.SIN]\noperator = \"mask\"\n", "p.toml");
  ASSERT_TRUE(policy && strict);
  EXPECT_LT(english(*strict, EntityType::kUci).threshold, english(*policy, EntityType::kUci).threshold);
  EXPECT_EQ(operator_of(*strict, EntityType::kSin), "mask");
}

}  // namespace
}  // namespace guichet::redact
