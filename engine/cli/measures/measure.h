// Measures of suggestion, over all questions of a set at once. One file per measure; the table is all.cc.
// Tested by tests/bench/suggestion_measures_test.cc.
//
// Words used in their definitions:
//   answerable  the question has relevant answers; the others must go to a human ("hand-over questions")
//   ranked      ids of the suggested answers, best first, pages left out, at most 10
//   right       answerable, and the first of `ranked` is relevant
//   confidence  of the reply: the engine's probability that answering with the first suggestion is right
//   readiness   what questions are ordered by: the confidence, or 0 where the engine hands over whatever the
//               score (own file, urgency, distress, a human asked for, out of scope): no threshold answers those
// Where questions tie in readiness, those that are not right are taken first: a coarse confidence wins nothing.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpora/figure.h"
#include "corpora/record.h"
#include "engine/reply.h"
#include "redact/base/message.h"

namespace guichet::measures {

using corpora::Figure;

/// The most answers of a reply that are looked at.
inline constexpr std::size_t kRanked = 10;

/// A question and what the engine made of it.
struct Answered {
  const corpora::Question* question = nullptr;
  std::vector<std::string> ranked;
  double confidence = 0;
  engine::Decision decision = engine::Decision::kHandoff;
  engine::Reason reason = engine::Reason::kNoMatch;
  Language language = Language::kEnglish;  ///< of the reply

  bool answerable() const { return !question->out_of_scope; }
  double readiness() const;
  /// Place of the first relevant answer from 1; 0: not among `ranked`.
  std::size_t rank() const;
  bool right() const { return rank() == 1; }
};

struct SuggestionMeasure {
  std::string_view name{};
  guichet::Message summary;
  Figure (*compute)(std::span<const Answered> answers) = nullptr;
};

/// The table, in the order of reports.
std::span<const SuggestionMeasure* const> suggestion_measures() noexcept;

/// The answerable ones.
std::vector<const Answered*> answerable(std::span<const Answered> answers);
/// Every one.
std::vector<const Answered*> all(std::span<const Answered> answers);
/// By readiness, highest first; in a tie those that are not right first.
void by_readiness(std::vector<const Answered*>& answers);

}  // namespace guichet::measures
