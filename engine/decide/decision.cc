#include "engine/decide/decision.h"

#include <algorithm>
#include <string>

#include "engine/decide/calibration.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kMostChoices = 3;
// Choices beyond this place are chance.
constexpr std::size_t kLookedAt = 6;

std::string topic_of(const Suggestion& answer) {
  return answer.code ? std::string(answer.code->topic()) : answer.title;
}

}  // namespace

std::vector<Clarification> choices(const std::vector<Suggestion>& answers) {
  std::vector<Clarification> chosen;
  std::vector<std::string> topics;
  for (std::size_t i = 0; i < std::min(answers.size(), kLookedAt) && chosen.size() < kMostChoices; ++i) {
    const auto& answer = answers[i];
    if (answer.confidence < kChoiceFloor / static_cast<double>(1 + i)) break;
    const auto topic = topic_of(answer);
    if (std::find(topics.begin(), topics.end(), topic) != topics.end()) continue;
    topics.push_back(topic);
    chosen.push_back({answer.id, answer.title});
  }
  if (chosen.size() < 2) chosen.clear();
  return chosen;
}

Decided decide(const Findings& findings) {
  if (findings.empty) return {Decision::kHandoff, Reason::kEmpty, {}};
  if (findings.handoff) return {Decision::kHandoff, *findings.handoff, {}};
  if (findings.withheld) return {Decision::kHandoff, *findings.withheld, {}};
  const bool page = findings.page_confidence >= kPageFloor;
  if (findings.answers.empty()) {
    if (page) return {Decision::kPages, Reason::kLowConfidence, {}};
    return {Decision::kHandoff, Reason::kNoMatch, {}};
  }
  const auto& limits = findings.limits;
  const bool sure = findings.answers.front().confidence >= limits.floor;
  const bool alone = findings.margin >= limits.gap && !findings.outworded;
  if (sure && alone) return {Decision::kAnswer, Reason::kConfident, {}};
  if (findings.answers.front().confidence >= kChoiceFloor) {
    if (auto options = choices(findings.answers); !options.empty()) {
      return {Decision::kClarify, alone ? Reason::kLowConfidence : Reason::kAmbiguous, std::move(options)};
    }
  }
  if (page) return {Decision::kPages, Reason::kLowConfidence, {}};
  return {Decision::kHandoff, Reason::kLowConfidence, {}};
}

}  // namespace guichet::engine
