// Mix: every signal of a candidate, three times: its value, how far it stands out among the candidates of the message
// (in standard deviations), and how far it is below the best of them; and one weight for each, learned.
// Tested by mix_test.cc.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "engine/rank/features.h"

namespace guichet::engine {

/// The first kFieldCount are those of features.h.
enum SignalIndex : std::size_t {
  kIntentSignal = kFieldCount,
  kCentroidSignal,
  kNearestSignal,
  kNearestTwoSignal,
  kMeaningSignal,
  kNearestFiveSignal,
  kMeaningIntentSignal,
  kTaughtSignal,
  kTaughtPublishedSignal,
  kTaughtQuestionSignal,
  kAskedSignal,  ///< coverage by title and questions
  kAnySignal,
  kSignalCount,
};
using Signals = std::array<float, kSignalCount>;

/// 0 for a candidate without a model.
inline constexpr std::array<std::string_view, kSignalCount> kSignalNames{
    "title",    "questions", "question",    "body",    "topic",            "title_grams", "question_grams", "intent",
    "centroid", "nearest",   "nearest_two", "meaning", "nearest_five", "meaning_intent",
    "taught", "taught_published", "taught_question", "asked", "any"};

inline constexpr std::size_t kMixCount = 3 * kSignalCount + 1;
/// Value, deviation and gap of each signal, then the logarithm of the answer's number of questions.
using MixFeatures = std::array<float, kMixCount>;
using MixWeights = std::array<float, kMixCount>;

/// What few examples start from: fitted on the held-out train questions of guichet's own corpus.
const MixWeights& default_mix() noexcept;

/// "intent", "intent_z", "intent_gap", …, "questions_known". Static storage.
std::string_view mix_name(std::size_t feature);

/// For candidates of one message, most promising first; the first `counted` make mean, deviation and best.
std::vector<MixFeatures> mix_features(std::span<const Signals> signals, std::span<const float> questions_known,
                                      std::size_t counted);

double mix(const MixFeatures& features, const MixWeights& weights) noexcept;

}  // namespace guichet::engine
