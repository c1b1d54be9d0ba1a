// The file of a model: comes back as it went, and no part or change of it is taken for a model.
#include "engine/rank/learned_model.h"

#include <gtest/gtest.h>

namespace guichet::engine {
namespace {

LearnedModel small_model() {
  LearnedModel model;
  for (auto& of : model.languages) {
    auto& signals = of.signals;
    signals.space = TermSpace({{7, 1.5F, TermKind::kWord}, {3, 2.0F, TermKind::kLetters}});
    signals.members = {0};
    signals.intent_weights = {{0, 0.5F}};
    signals.intent_begins = {0, 1, 1};
    signals.intent_bias = {-0.5F, -1e6F};
    signals.entries = {{0, 1}};
    signals.entry_begins = {0, 1};
    signals.question_begins = {0, 1, 1};
    signals.centroid_lengths = {1, 0};
    signals.term_meanings = SmallRows(2);
    signals.term_meanings.add(std::vector<float>{1, 0});
    signals.answer_meanings = SmallRows(2);
    signals.answer_meanings.add(std::vector<float>{1, 0});
    signals.answer_meanings.add(std::vector<float>{0, 0});
    signals.meaning_intents = SmallRows(2);
    signals.meaning_intents.add(std::vector<float>{0.5F, 1});
    signals.meaning_intents.add(std::vector<float>{0, 0});
    signals.meaning_bias = {-0.5F, -1e6F};
    signals.taught_terms = signals.taught_asked = signals.taught_published = signals.taught_questions = SmallRows(3);
    signals.taught_terms.add(std::vector<float>{0, 1, 0});
    signals.taught_asked.add(std::vector<float>{0, 0.5F, 1});
    signals.taught_asked.add(std::vector<float>{0, 0, 0});
    signals.taught_published.add(std::vector<float>{1, 0.5F, 0});
    signals.taught_published.add(std::vector<float>{0, 0, 0});
    signals.taught_questions.add(std::vector<float>{0, 0.5F, 0.5F});
    of.mix[3] = 0.25F;
    of.calibration.bias = -1;
    of.calibration.knots = {{0.1, 0.2}, {0.9, 0.95}};
    of.calibration.limits = {0.9, 0};
  }
  model.trust.outside = 0.5;
  model.trust.least[3] = 1.5;
  model.trust.sure[0] = 2.5;
  return model;
}

TEST(LearnedModel, ComesBackAsItWent) {
  const auto bytes = to_bytes(small_model());
  const auto back = learned_model_from(bytes, 2, "model.bin");
  ASSERT_TRUE(back) << back.error().describe(Language::kEnglish);
  EXPECT_EQ(to_bytes(*back), bytes);
  EXPECT_EQ(back->of(Language::kFrench).calibration.limits.floor, 0.9);
  EXPECT_EQ(back->of(Language::kEnglish).signals.space.words(), 1U);
  EXPECT_EQ(back->trust.outside, 0.5);
  EXPECT_EQ(back->trust.least[3], 1.5);
  EXPECT_EQ(back->trust.sure[0], 2.5);
}

TEST(LearnedModel, NoPartOfItIsAModel) {
  const auto bytes = to_bytes(small_model());
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    const auto part = learned_model_from(std::string_view(bytes).substr(0, length), 2, "model.bin");
    ASSERT_FALSE(part) << length;
    EXPECT_EQ(part.error().code(), ErrorCode::kCorrupt);
  }
  EXPECT_FALSE(learned_model_from(bytes + "x", 2, "model.bin"));
  EXPECT_FALSE(learned_model_from(bytes, 1, "model.bin")) << "of another generation";
  EXPECT_FALSE(learned_model_from(bytes, 3, "model.bin"));
}

// Whatever a byte is changed to: refused, or a model that can be read without leaving its arrays (the sanitizer sees).
TEST(LearnedModel, AChangedByteIsHarmless) {
  const auto bytes = to_bytes(small_model());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    auto changed = bytes;
    changed[i] = static_cast<char>(changed[i] ^ 0x41);
    const auto model = learned_model_from(changed, 2, "model.bin");
    if (!model) continue;
    LearnedMessage message;
    const std::vector<TextTerm> terms{{7, TermKind::kWord, 1}, {3, TermKind::kLetters, 1}};
    const auto& signals = model->of(Language::kEnglish).signals;
    signals.read(terms, message);
    const std::vector<float> dense(signals.space.size(), 1);
    static_cast<void>(signals.nearness(0, dense));
    static_cast<void>(signals.nearest_taught(0, message.taught_point));
  }
}

}  // namespace
}  // namespace guichet::engine
