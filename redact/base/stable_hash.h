// StableHash: a hash that is the same on every machine and may be stored: features of the learned models are known by it.
// Not for secrets. Tested by tests/redact/name_model_test.cc.
#pragma once

#include <cstdint>
#include <string_view>

namespace guichet {

/// FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. `hash`: where to go on from. O(bytes).
constexpr std::uint32_t stable_hash(std::string_view bytes, std::uint32_t hash = 2166136261U) noexcept {
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

}  // namespace guichet
