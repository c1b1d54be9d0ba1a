// Span: a half-open range of bytes, [begin, end).
#pragma once

#include <cstddef>

namespace guichet {

struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  constexpr std::size_t size() const noexcept { return end - begin; }
  constexpr bool overlaps(const Span& other) const noexcept { return begin < other.end && other.begin < end; }
  constexpr bool contains(const Span& other) const noexcept { return begin <= other.begin && other.end <= end; }
  friend constexpr bool operator==(const Span&, const Span&) = default;
};

}  // namespace guichet
