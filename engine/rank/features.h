// Features: what is known of a candidate answer for a message. rank/model.cc weighs them; `--explain` prints them.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace guichet::engine {

/// BM25 of a field divided by the most this message could get there, 0..1: comparable between messages of any
/// length. "best" features: the share of the best candidate's value for the same message, 0..1.
enum FeatureIndex : std::size_t {
  kTitleScore,
  kQuestionsScore,   ///< all client questions of the answer together
  kQuestionScore,    ///< the nearest single one
  kBodyScore,
  kTopicScore,
  kTitleGramsScore,
  kQuestionGramsScore,
  kTitleBest,
  kQuestionsBest,
  kQuestionBest,
  kBodyBest,
  kTopicBest,
  kTitleGramsBest,
  kQuestionGramsBest,
  kAskedCoverage,    ///< share of the message's words, weighted by rarity, in title or questions
  kAnyCoverage,      ///< the same, body and topic too
  kFeedback,         ///< how much the body is like those of the first answers, as a share of the most; by feedback.h
  kFeatureCount,
};
inline constexpr std::size_t kFieldCount = 7;  ///< the first seven, in the order of kAnswerFields of the model

using Features = std::array<float, kFeatureCount>;

/// Names for `--explain`, in the order above.
inline constexpr std::array<std::string_view, kFeatureCount> kFeatureNames{
    "title",      "questions",      "question",      "body",      "topic",      "title_grams",      "question_grams",
    "title_best", "questions_best", "question_best", "body_best", "topic_best", "title_grams_best", "question_grams_best",
    "asked_coverage", "any_coverage", "feedback"};

}  // namespace guichet::engine
