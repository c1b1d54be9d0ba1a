#include "engine/decide/decision.h"

#include <algorithm>
#include <string>

#include "engine/decide/calibration.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kMostChoices = 3;
// Choices beyond this place are chance.
constexpr std::size_t kLookedAt = 6;
// A runner-up has what the first leaves over.
constexpr double kOtherChoiceFloor = 0.02;
constexpr double kLoneChoiceFloor = 0.3;

std::string topic_of(const Suggestion& answer) {
  return answer.code ? std::string(answer.code->topic()) : answer.title;
}

}  // namespace

std::vector<Clarification> choices(const std::vector<Suggestion>& answers) {
  std::vector<const Suggestion*> worth;
  for (std::size_t i = 0; i < std::min(answers.size(), kLookedAt); ++i) {
    if (answers[i].confidence < (i == 0 ? kChoiceFloor : kOtherChoiceFloor)) break;
    worth.push_back(&answers[i]);
  }
  std::vector<Clarification> chosen;
  std::vector<std::string> topics;
  for (const auto* answer : worth) {
    const auto topic = topic_of(*answer);
    if (chosen.size() == kMostChoices || std::find(topics.begin(), topics.end(), topic) != topics.end()) continue;
    topics.push_back(topic);
    chosen.push_back({answer->id, answer->title});
  }
  if (chosen.size() == 1) {
    for (std::size_t i = 1; i < worth.size() && chosen.size() < kMostChoices; ++i) {
      chosen.push_back({worth[i]->id, worth[i]->title});
    }
  }
  if (chosen.size() == 1 && answers.front().confidence < kLoneChoiceFloor) chosen.clear();
  return chosen;
}

Decided decide(const Findings& findings) {
  if (findings.empty) return {Decision::kHandoff, Reason::kEmpty, {}};
  if (findings.handoff) return {Decision::kHandoff, *findings.handoff, {}};
  if (findings.withheld) return {Decision::kHandoff, *findings.withheld, {}};
  if (findings.named_page) return {Decision::kPages, Reason::kConfident, {}};
  const bool page = findings.page_confidence >= kPageFloor;
  if (findings.answers.empty()) {
    if (page) return {Decision::kPages, Reason::kLowConfidence, {}};
    return {Decision::kHandoff, Reason::kNoMatch, {}};
  }
  const auto& limits = findings.limits;
  const bool sure = findings.answers.front().confidence >= limits.floor;
  const bool alone = findings.margin >= limits.gap && !findings.outworded && !findings.lacks_detail;
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
