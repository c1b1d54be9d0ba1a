#include "engine/cli/measures/measure.h"

#include <algorithm>
#include <tuple>

namespace guichet::measures {

double Answered::readiness() const {
  const bool whatever_the_score =
      decision == engine::Decision::kHandoff && reason != engine::Reason::kLowConfidence;
  return whatever_the_score ? 0 : confidence;
}

std::size_t Answered::rank() const {
  const auto relevant = [this](const std::string& id) { return std::ranges::count(question->relevant, id) > 0; };
  const auto found = std::ranges::find_if(ranked, relevant);
  return found == ranked.end() ? 0 : static_cast<std::size_t>(found - ranked.begin()) + 1;
}

std::vector<const Answered*> answerable(std::span<const Answered> answers) {
  std::vector<const Answered*> chosen;
  for (const Answered& one : answers) {
    if (one.answerable()) chosen.push_back(&one);
  }
  return chosen;
}

std::vector<const Answered*> all(std::span<const Answered> answers) {
  std::vector<const Answered*> chosen;
  for (const Answered& one : answers) chosen.push_back(&one);
  return chosen;
}

void by_readiness(std::vector<const Answered*>& answers) {
  std::ranges::stable_sort(answers, {}, [](const Answered* one) { return std::tuple(-one->readiness(), one->right()); });
}

}  // namespace guichet::measures
