// Dice: numbers that follow from a seed alone, the same on every machine (splitmix64, Steele, Lea and Flood, 2014). Not for
// secrets: the seed is what is secret.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace guichet::redact {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }
  /// 0 to n - 1; n > 0 and small.
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() >> 11U) % n; }
  char digit() { return static_cast<char>('0' + below(10)); }
  char of(std::string_view letters) { return letters[below(letters.size())]; }

 private:
  std::uint64_t state_;
};

}  // namespace guichet::redact
