// Taught space: what one answer's questions teach serves another's; the same for any number of threads.
#include "engine/learn/taught_space.h"

#include <gtest/gtest.h>

#include <array>

#include "engine/learn/dense.h"

namespace guichet::engine {
namespace {

// Answers 0 to 5 say term 0 ("removal"), 6 to 11 term 1 ("visa"), each with a term of its own (2 to 13). Clients call
// "removal" 14 and "visa" 15; nobody has asked for answers 5 and 11 yet.
constexpr std::size_t kTerms = 16;
constexpr std::size_t kDimensions = 4;

struct Lessons {
  std::vector<SparseVector> answers;
  std::vector<SparseVector> questions;
  std::vector<std::uint32_t> labels;
  std::vector<float> basis;

  Lessons() {
    for (std::uint32_t a = 0; a < 12; ++a) {
      answers.push_back({{a < 6 ? 0U : 1U, 0.8F}, {2 + a, 0.6F}});
      for (int times = 0; times < 3 && a != 5 && a != 11; ++times) {
        questions.push_back({{2 + a, 0.6F}, {a < 6 ? 14U : 15U, 0.8F}});
        labels.push_back(a);
      }
    }
    // A beginning in which 14 and 15 say nothing.
    for (std::size_t i = 0; i < kTerms * kDimensions; ++i) {
      basis.push_back(i >= 14 * kDimensions ? 0 : static_cast<float>((i * 37) % 17) / 170 - 0.05F);
    }
  }

  TaughtSpace teach(unsigned threads) const {
    return teach_space({kTerms, answers, questions, labels}, basis, kDimensions, threads);
  }
};

double nearness(const TaughtSpace& space, std::uint32_t asked, const SparseVector& answer) {
  std::array<float, kDimensions> point{};
  for (const auto& [term, weight] : answer) add(weight, space.published.data() + term * kDimensions, point.data(), kDimensions);
  return static_cast<double>(dot(space.asked.data() + asked * kDimensions, point.data(), kDimensions));
}

TEST(TaughtSpace, WordsOfQuestionsReachAnswersThatNobodyAskedFor) {
  const Lessons lessons;
  const auto space = lessons.teach(1);
  EXPECT_GT(nearness(space, 14, lessons.answers[5]), nearness(space, 14, lessons.answers[11]));
  EXPECT_GT(nearness(space, 15, lessons.answers[11]), nearness(space, 15, lessons.answers[5]));
}

TEST(TaughtSpace, ThreadsChangeNothing) {
  const Lessons lessons;
  const auto one = lessons.teach(1);
  const auto three = lessons.teach(3);
  EXPECT_EQ(one.asked, three.asked);
  EXPECT_EQ(one.published, three.published);
}

TEST(TaughtSpace, WithoutQuestionsItStaysWhatItWas) {
  const Lessons lessons;
  const auto space = teach_space({kTerms, lessons.answers, {}, {}}, lessons.basis, kDimensions, 1);
  EXPECT_EQ(space.asked, lessons.basis);
  EXPECT_EQ(space.published, lessons.basis);
  EXPECT_TRUE(teach_space({}, {}, 0, 1).asked.empty());
}

}  // namespace
}  // namespace guichet::engine
