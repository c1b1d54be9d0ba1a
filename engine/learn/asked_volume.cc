#include "engine/learn/asked_volume.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace guichet::engine {
namespace {

// How often an answer is asked for grows so with the number of its tags: tagging stops earlier than clients do.
constexpr double kVolumePower = 1.25;

}  // namespace

void weigh_by_volume(std::vector<Asked>& asked, const std::function<std::size_t(std::uint32_t)>& tagged) {
  for (const bool check : {false, true}) {
    std::unordered_map<std::uint32_t, double> held;
    for (const auto& one : asked) {
      if (one.check == check && !one.right.empty()) ++held[one.right.front()];
    }
    double sum = 0;
    double count = 0;
    for (auto& one : asked) {
      if (one.check != check || one.right.empty()) continue;
      const auto answer = one.right.front();
      one.volume = std::pow(static_cast<double>(std::max<std::size_t>(tagged(answer), 1)), kVolumePower) / held[answer];
      sum += one.volume;
      ++count;
    }
    for (auto& one : asked) {
      if (one.check == check && !one.right.empty()) one.volume *= count / sum;
    }
  }
}

void weigh_outside(std::vector<Asked>& asked, double share) {
  double answerable = 0;
  double outside = 0;
  for (const auto& one : asked) {
    if (!one.check) ++(one.right.empty() ? outside : answerable);
  }
  for (auto& one : asked) {
    if (!one.check && one.right.empty()) one.volume = share * answerable / outside;
  }
}

}  // namespace guichet::engine
