// WordHash: one hash of a word for every table of words, so that a message hashes each of its words once.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace guichet::redact {

/// The first eight bytes of a word as a number, zero behind its end. `readable`: bytes from its begin on that may be
/// read, the word's own or more; with eight it is one load.
inline std::uint64_t first_bytes(const char* word, std::size_t size, std::size_t readable) noexcept {
  std::uint64_t bytes = 0;
  if (readable >= sizeof bytes) {
    std::memcpy(&bytes, word, sizeof bytes);
    return size >= sizeof bytes ? bytes : bytes & ((std::uint64_t{1} << (8 * size)) - 1);
  }
  std::memcpy(&bytes, word, std::min(size, sizeof bytes));
  return bytes;
}

/// Eight bytes a step. Not for storing: it depends on the byte order.
inline std::uint32_t word_hash(std::string_view word, std::size_t readable) noexcept {
  // 2^64 / golden ratio (Knuth, The Art of Computer Programming, 6.4).
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15U;
  std::uint64_t hash = 0;
  for (std::size_t at = 0; at < word.size(); at += 8) {
    hash = (hash ^ first_bytes(word.data() + at, word.size() - at, readable - at)) * kOdd;
    hash ^= hash >> 32U;
  }
  return static_cast<std::uint32_t>(hash);
}
inline std::uint32_t word_hash(std::string_view word) noexcept { return word_hash(word, word.size()); }

/// word_hash() and the first bytes of a word of one byte or more, where eight bytes from each of its bytes on may be read: in
/// a folded text always.
struct HashedWord {
  std::uint64_t first;
  std::uint32_t hash;
};
inline HashedWord hashed_word(const char* word, std::size_t size) noexcept {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15U;
  const auto load = [word](std::size_t at, std::size_t bytes) {  // 1 to 8 of them
    std::uint64_t all = 0;
    std::memcpy(&all, word + at, sizeof all);
    return all & (~std::uint64_t{0} >> (64U - 8U * bytes));
  };
  const std::uint64_t first = load(0, size < 8 ? size : 8);
  std::uint64_t hash = first * kOdd;
  hash ^= hash >> 32U;
  for (std::size_t at = 8; at < size; at += 8) {
    hash = (hash ^ load(at, std::min<std::size_t>(size - at, 8))) * kOdd;
    hash ^= hash >> 32U;
  }
  return {first, static_cast<std::uint32_t>(hash)};
}

/// Whether two runs of `size` bytes are the same: words are short, and a call costs more than they do.
inline bool same_bytes(const char* a, const char* b, std::size_t size) noexcept {
  const auto same = [&]<class Bytes>(Bytes, std::size_t at) {
    Bytes left{};
    Bytes right{};
    std::memcpy(&left, a + at, sizeof left);
    std::memcpy(&right, b + at, sizeof right);
    return left == right;
  };
  if (size > 16) return std::memcmp(a, b, size) == 0;
  // The first and the last of them, overlapping in the middle.
  if (size >= 8) return same(std::uint64_t{}, 0) && same(std::uint64_t{}, size - 8);
  if (size >= 4) return same(std::uint32_t{}, 0) && same(std::uint32_t{}, size - 4);
  return size == 0 || (a[0] == b[0] && a[size / 2] == b[size / 2] && a[size - 1] == b[size - 1]);
}

}  // namespace guichet::redact
