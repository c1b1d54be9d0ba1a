// Dense: rows of numbers, multiplied and added. The order of every sum is fixed, so results are the same everywhere.
// Tested by meaning_intents_test.cc and taught_space_test.cc.
#pragma once

#include <cstddef>

namespace guichet::engine {

inline float dot(const float* a, const float* b, std::size_t size) noexcept {
  constexpr std::size_t kLanes = 8;
  float sums[kLanes] = {};  // independent chains
  std::size_t i = 0;
  for (; i + kLanes <= size; i += kLanes) {
    for (std::size_t k = 0; k < kLanes; ++k) sums[k] += a[i + k] * b[i + k];
  }
  float sum = 0;
  for (; i < size; ++i) sum += a[i] * b[i];
  for (const float one : sums) sum += one;
  return sum;
}

/// to += times * from
inline void add(float times, const float* from, float* to, std::size_t size) noexcept {
  for (std::size_t k = 0; k < size; ++k) to[k] += times * from[k];
}

}  // namespace guichet::engine
