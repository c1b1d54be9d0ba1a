// Calibration: how sure we are that the first answer is right, from how it won. Tested by decision_test.cc.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "engine/rank/ranker.h"
#include "redact/base/language.h"

namespace guichet::engine {

/// What is known of the first answer's victory. All but kLogOdds are 0..1 or small.
enum EvidenceIndex : std::size_t {
  kLogOdds,      ///< of the rank model
  kMargin,       ///< log-odds to the runner-up with another code, at most 6
  kAsked,        ///< coverage of the message's rare words by title and questions
  kAny,          ///< by anything of the answer
  kAgreement,    ///< share of the field scores in which it is the best candidate
  kLength,       ///< ln(1 + searchable words) / 4
  // Of a learned model only; 0 without one.
  kShare,          ///< log-odds of the winner's share among the candidates, -6..6
  kIntent,         ///< of the intent model
  kIntentGap,      ///< the intent model's lead over its best other candidate; negative when it prefers another
  kNearest,        ///< cosine to the nearest question
  kNearestGap,
  kMeaning,
  kMeaningGap,
  kTaught,         ///< nearness in the taught space
  kTaughtGap,
  kBestOf,         ///< share of the learned signals in which it is the best candidate
  kOutside,        ///< how much the message is like those that a person must take
  kDoubt,          ///< log-odds of the hand-over detector above those of ordinary questions, 0..6; of any ranking
  kRival,          ///< how much more of the message one of the next few answers covers: see has_rival()
  kKnown,          ///< how well the winner is known: ln(1 + its questions) / 4; of a learned model only
  kEvidenceCount,
};
using Evidence = std::array<double, kEvidenceCount>;

inline constexpr std::array<std::string_view, kEvidenceCount> kEvidenceNames{
    "log_odds", "margin", "asked",       "any",     "agreement",   "length",  "share",  "intent",
    "intent_gap", "nearest", "nearest_gap", "meaning", "meaning_gap", "taught", "taught_gap", "best_of", "outside", "doubt", "rival", "known"};

/// The evidence is of this many candidates, when learned as when served.
inline constexpr std::size_t kEvidenceCandidates = 50;

/// `ranked` best first and not empty; `words` is the number of searchable words of the message; `person` the probability
/// of find_handoff() that a person must take it.
Evidence evidence_of(const std::vector<RankedAnswer>& ranked, const AnswerIndex& index, std::size_t words, double person);

/// Log-odds of a probability, within -6..6.
double detector_log_odds(double probability) noexcept;

/// Whether one of the next few answers covers clearly more of the message with its title and questions than the
/// first does: "off campus" must not be answered with "on campus", however well the rest fits. Decides where nothing was
/// learned; a learned calibration weighs it.
bool has_rival(const std::vector<RankedAnswer>& ranked) noexcept;

/// When an answer may be given, by language of the message.
struct Thresholds {
  double floor = 0;  ///< least confidence
  double gap = 0;    ///< least margin
};

/// From evidence to a probability: a logistic function, and where there were examples enough, a correction of it that
/// rises in steps (isotonic regression, joined by lines). A value.
struct Calibration {
  struct Knot {
    double logistic = 0;
    double probability = 0;
  };
  double bias = 0;
  Evidence weights{};
  std::vector<Knot> knots;  ///< increasing; empty: the logistic function as it is
  Thresholds limits;

  /// What serves without a model.
  static const Calibration& built_in(Language language) noexcept;
};

/// 0..1.
double answer_confidence(const Evidence& evidence, const Calibration& calibration) noexcept;
double page_confidence(double coverage) noexcept;

/// Least confidence of a page worth showing instead of an answer, of a choice worth offering, and of a match at all.
inline constexpr double kPageFloor = 0.5;
inline constexpr double kChoiceFloor = 0.12;

}  // namespace guichet::engine
