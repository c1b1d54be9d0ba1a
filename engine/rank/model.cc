#include "engine/rank/model.h"

namespace guichet::engine {

const RankModel& RankModel::built_in() noexcept {
  static constexpr RankModel kModel{
      -6.0F,
      {
          3.0F,   // title
          1.5F,   // questions
          3.0F,   // question
          2.0F,   // body
          0.2F,   // topic
          2.0F,   // title_grams
          1.0F,   // question_grams
          1.0F,   // title_best
          0.5F,   // questions_best
          1.0F,   // question_best
          1.0F,   // body_best
          0.1F,   // topic_best
          0.5F,   // title_grams_best
          0.5F,   // question_grams_best
          1.0F,   // asked_coverage
          0.5F,   // any_coverage
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
