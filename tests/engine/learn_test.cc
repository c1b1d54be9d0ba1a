// Learning, from examples in the workspace to a better reply: without them as before, with them other words are
// understood, the next publish keeps what was learned, and a damaged model is refused.
#include <gmock/gmock.h>

#include <filesystem>

#include "engine/index/manifest.h"
#include "tests/engine/support.h"

namespace guichet::engine {
namespace {

namespace fs = std::filesystem;

kb::Example example(std::string id, Language language, std::string_view text, std::vector<std::string> relevant) {
  kb::Example made;
  made.id = std::move(id);
  made.language = language;
  made.text = clean(text);
  made.out_of_scope = relevant.empty();
  made.relevant = std::move(relevant);
  return made;
}

// By code, by id, and by the id of the other language.
std::vector<kb::Example> lessons() {
  using enum Language;
  return {example("1", kEnglish, "my plastic thing for residency ran out", {"080101"}),
          example("2", kEnglish, "plastic residency thing is too old", {"080101-en"}),
          example("3", kFrench, "mon truc en plastique est périmé", {"080101-en"}),
          example("4", kEnglish, "somebody took my travel booklet", {"100101"}),
          example("5", kEnglish, "cannot find the travel booklet", {"100101"}),
          example("6", kEnglish, "give me back what I paid", {"140101"}),
          example("7", kEnglish, "money back please", {"140101"}),
          example("8", kEnglish, "sing me a song", {}),
          example("9", kEnglish, "about an answer that is not here", {"999999"})};
}

class LearnTest : public WorkspaceTest {
 protected:
  void teach(const std::vector<kb::Example>& examples) const {
    auto base = kb::KnowledgeBase::open(folder_);
    ASSERT_TRUE(base);
    ASSERT_TRUE(base->merge_examples(examples));
  }
  Published published(unsigned threads = 1) const {
    auto made = publish(folder_, {true, {}, 1, threads});
    EXPECT_TRUE(made) << made.error().describe(Language::kEnglish);
    return made ? *made : Published();
  }
  std::string first_for(std::string_view message) const {
    const auto engine = Engine::open(folder_);
    EXPECT_TRUE(engine);
    SuggestOptions options;
    options.language = Language::kEnglish;
    const auto reply = engine->suggest(clean(message), options);
    return reply && !reply->suggestions.empty() ? reply->suggestions.front().id : "";
  }
  fs::path model_of(const Published& made) const { return folder_ / "generations" / made.generation / "model.bin"; }
};

TEST_F(LearnTest, WithoutExamplesThereIsNoModel) {
  store(small_counter());
  const auto made = published();
  EXPECT_EQ(made.examples, 0U);
  EXPECT_FALSE(fs::exists(model_of(made)));
  EXPECT_EQ(first_for("How do I extend my study permit?"), "050102-en");
}

TEST_F(LearnTest, OtherWordsAreUnderstoodAndOldOnesStill) {
  store(small_counter());
  teach(lessons());
  const auto made = published();
  EXPECT_EQ(made.examples, 9U);
  EXPECT_EQ(made.unused, 1U);
  EXPECT_EQ(made.learned[0].questions, 6U);
  EXPECT_EQ(made.learned[1].questions, 1U) << "the French example went to the French version";
  EXPECT_EQ(first_for("the plastic residency thing"), "080101-en");
  EXPECT_EQ(first_for("travel booklet gone"), "100101-en");
  EXPECT_EQ(first_for("How do I extend my study permit?"), "050102-en");
  EXPECT_EQ(first_for("How do I apply for a study permit?"), "050101-en");
}

TEST_F(LearnTest, TheNextPublishLearnsAgain) {
  store(small_counter(), small_site());
  teach(lessons());
  published();
  store(small_counter());
  const auto again = published();
  EXPECT_TRUE(fs::exists(model_of(again)));
  EXPECT_EQ(first_for("the plastic residency thing"), "080101-en");
  const auto manifest = read_manifest((folder_ / "generations" / again.generation).string());
  ASSERT_TRUE(manifest);
  EXPECT_EQ(manifest->model.at("examples"), 9);
  EXPECT_EQ(manifest->model.at("precision"), 0.96);
  EXPECT_EQ(manifest->examples.size(), 64U);
}

TEST_F(LearnTest, TheModelDependsOnTheDataOnly) {
  store(small_counter());
  teach(lessons());
  const auto one = bytes_of(model_of(published(1)));
  const auto three = bytes_of(model_of(published(3)));
  EXPECT_FALSE(one.empty());
  EXPECT_EQ(one, three);
}

TEST_F(LearnTest, AShareOfTheExamples) {
  store(small_counter());
  teach(lessons());
  PublishOptions options;
  std::size_t before = 0;
  for (const double share : {0.0, 0.4, 0.8, 1.0}) {
    options.examples = share;
    const auto made = publish(folder_, options);
    ASSERT_TRUE(made);
    EXPECT_GE(made->examples, before);
    before = made->examples;
    if (share == 0) {
      EXPECT_EQ(made->examples, 0U);
    }
  }
  EXPECT_EQ(before, 9U);
}

TEST_F(LearnTest, ADamagedModelIsRefused) {
  store(small_counter());
  teach(lessons());
  const auto file = model_of(published());
  auto bytes = bytes_of(file);
  bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
  std::ofstream(file, std::ios::binary) << bytes;
  const auto engine = Engine::open(folder_);
  ASSERT_FALSE(engine);
  EXPECT_EQ(engine.error().code(), ErrorCode::kCorrupt);
  fs::remove(file);
  EXPECT_FALSE(Engine::open(folder_));
  EXPECT_FALSE(check_generation(folder_));
}

}  // namespace
}  // namespace guichet::engine
