#include "redact/dictionary/dictionary.h"

#include "redact/dictionary/dictionary_table.h"

namespace guichet::redact {

bool in_dictionary(std::string_view word) noexcept {
  // FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/. Its halves step through the table (Kirsch and Mitzenmacher,
  // Less hashing, same performance, 2006).
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  auto at = static_cast<std::uint32_t>(hash);
  const auto step = static_cast<std::uint32_t>(hash >> 32U) | 1U;
  for (unsigned i = 0; i < kDictionaryProbes; ++i, at += step) {
    const std::size_t bit = at % kDictionaryBits;
    if ((kDictionaryTable[bit / 64] >> (bit % 64) & 1U) == 0) return false;
  }
  return true;
}

}  // namespace guichet::redact
