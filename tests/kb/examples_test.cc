// Labelled questions: read, refused, masked, stored and merged.
#include <gmock/gmock.h>

#include "kb/knowledge_base.h"
#include "tests/kb/support.h"

namespace guichet::kb {
namespace {

using testing::ElementsAre;

class ExamplesTest : public FolderTest {
 protected:
  Loaded<Example> load_text(std::string_view text) {
    auto loaded = load_examples({write("e.jsonl", text)}, test_redactor());
    EXPECT_TRUE(loaded) << loaded.error().describe(Language::kEnglish);
    return loaded ? std::move(*loaded) : Loaded<Example>();
  }
};

TEST_F(ExamplesTest, AreMaskedAsTheyAreRead) {
  const auto loaded = load_text(
      R"({"id":"1","lang":"fr","text":"écrivez à zoe.tremblay@example.com","relevant":["a-fr"],"kind":"answerable","style":"plain"})"
      "\n"
      R"({"id":"2","lang":"en","text":"my file is stuck","out_of_scope":true,"split":"dev"})"
      "\n");
  EXPECT_THAT(summary(loaded.findings), ElementsAre());
  ASSERT_EQ(loaded.items.size(), 2U);
  EXPECT_EQ(loaded.items[0].text.view(), "écrivez à [COURRIEL]");
  EXPECT_THAT(loaded.items[0].relevant, ElementsAre("a-fr"));
  EXPECT_EQ(loaded.items[0].use, ExampleUse::kTrain);
  EXPECT_TRUE(loaded.items[1].out_of_scope);
  EXPECT_EQ(loaded.items[1].use, ExampleUse::kDev);
  EXPECT_EQ(loaded.items[1].source.line, 2U);
}

TEST_F(ExamplesTest, WhatBreaksTheFormatIsNamedByLine) {
  const auto loaded = load_text(
      R"({"id":"1","lang":"en","text":"x","relevant":[]})"
      "\n"
      R"({"id":"2","lang":"xx","text":"x","relevant":["a"]})"
      "\n"
      R"({"id":"3","lang":"en","relevant":["a"]})"
      "\n"
      R"({"id":"4","lang":"en","text":7,"relevant":["a"]})"
      "\n"
      R"({"id":"5","lang":"en","text":"x","relevant":["a"],"split":"all"})"
      "\n"
      R"({"id":"6","lang":"en","text":"x","relevant":["a"],"split":"test"})"
      "\n"
      R"({"id":"7","lang":"en","text":"x","relevant":["a"],"out_of_scope":true})"
      "\n"
      "not json\n");
  EXPECT_TRUE(loaded.items.empty());
  EXPECT_THAT(summary(loaded.findings),
              ElementsAre("error no-answer 1", "error bad-language 2", "error missing-field 3 text",
                          "error wrong-type 4 text", "error bad-split 5", "error no-answer 7",
                          testing::StartsWith("error json 8"), "note test-split 0 1"));
}

TEST_F(ExamplesTest, OneOfTheSameIdReplacesTheOther) {
  auto base = KnowledgeBase::open(folder_);
  ASSERT_TRUE(base);
  KnowledgeBase& store = *base;
  const auto first = load_text(
      R"({"id":"1","lang":"en","text":"one","relevant":["a","b"]})"
      "\n"
      R"({"id":"2","lang":"en","text":"two","relevant":["c"]})"
      "\n");
  ASSERT_TRUE(store.merge_examples(first.items));
  const auto second = load_text(
      R"({"id":"3","lang":"fr","text":"trois","relevant":["d"]})"
      "\n"
      R"({"id":"1","lang":"en","text":"uno","relevant":["e"]})"
      "\n");
  ASSERT_TRUE(store.merge_examples(second.items));
  // New content of answers and pages leaves them.
  ASSERT_TRUE(store.replace({}, {}));
  const auto all = store.examples();
  ASSERT_TRUE(all);
  ASSERT_EQ(all->size(), 3U);
  EXPECT_EQ((*all)[0].text.view(), "uno");
  EXPECT_THAT((*all)[0].relevant, ElementsAre("e"));
  EXPECT_EQ((*all)[1].text.view(), "two");
  EXPECT_EQ((*all)[2].language, Language::kFrench);
}

TEST_F(ExamplesTest, ASettingStays) {
  {
    auto base = KnowledgeBase::open(folder_);
    ASSERT_TRUE(base);
    EXPECT_EQ(base->setting("precision").value(), std::nullopt);
    ASSERT_TRUE(base->set_setting("precision", "0.9"));
    ASSERT_TRUE(base->set_setting("precision", "0.98"));
  }
  const auto base = KnowledgeBase::open_read_only(folder_);
  ASSERT_TRUE(base);
  EXPECT_EQ(base->setting("precision").value(), "0.98");
}

}  // namespace
}  // namespace guichet::kb
