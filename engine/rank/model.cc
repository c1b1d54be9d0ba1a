#include "engine/rank/model.h"

namespace guichet::engine {

const RankModel& RankModel::built_in() noexcept {
  static constexpr RankModel kModel{
      0.0F,
      {
          1.55F,   // title
          -0.50F,  // questions
          -1.12F,  // question
          0.12F,   // body
          2.20F,   // topic
          3.18F,   // title_grams
          0.50F,   // question_grams
          -0.49F,  // title_best
          0.19F,   // questions_best
          0.38F,   // question_best
          2.59F,   // body_best
          0.72F,   // topic_best
          1.53F,   // title_grams_best
          2.11F,   // question_grams_best
          0.78F,   // asked_coverage
          5.29F,   // any_coverage
          2.00F,   // feedback
      }};
  return kModel;
}

double RankModel::log_odds(const Features& features) const noexcept {
  double sum = static_cast<double>(bias);
  for (std::size_t i = 0; i < kFeatureCount; ++i) {
    sum += static_cast<double>(weights[i]) * static_cast<double>(features[i]);
  }
  return sum;
}

}  // namespace guichet::engine
