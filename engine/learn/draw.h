// Draw: a generator with a state of its own: std::shuffle and rand() differ between libraries and threads.
// Tested by intent_trainer_test.cc and meaning_intents_test.cc, which ask for the same model twice.
#pragma once

#include <cstddef>
#include <cstdint>

namespace guichet::engine {

class Draw {
 public:
  explicit Draw(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15U + 1) {}
  /// 0 to limit - 1.
  std::size_t below(std::size_t limit) {
    state_ ^= state_ << 13U;
    state_ ^= state_ >> 7U;
    state_ ^= state_ << 17U;
    return static_cast<std::size_t>(state_ % limit);
  }

 private:
  std::uint64_t state_;
};

}  // namespace guichet::engine
