// The table that make_dictionary.py makes when guichet is built, and that dictionary.cc asks.
#pragma once

#include <cstddef>
#include <cstdint>

namespace guichet::redact {

inline constexpr std::size_t kDictionaryBits = std::size_t{1} << 23U;  // as in make_dictionary.py
inline constexpr unsigned kDictionaryProbes = 6;

extern const std::uint64_t kDictionaryTable[kDictionaryBits / 64];

}  // namespace guichet::redact
