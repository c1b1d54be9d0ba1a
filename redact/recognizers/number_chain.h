// NumberChain: letters and digits that belong together: "20-48812", "TPS-44 817 Q", "883 221", "RX 481977". What reference.cc
// and unexplained.cc judge. Tested through reference.cases and unexplained.cases.
#pragma once

#include <cstddef>
#include <optional>

#include "redact/base/span.h"
#include "redact/text_view.h"

namespace guichet::redact {

struct NumberChain {
  std::size_t first = 0;  ///< word
  std::size_t last = 0;   ///< word, inclusive
  Span span;
  std::size_t digits = 0;
  std::size_t letters = 0;  ///< bytes
  std::size_t groups = 1;   ///< parted by a blank
  bool dashed = false;
};

/// The chain of words that begins at word `at`; empty where it holds no digit. O(its length).
std::optional<NumberChain> chain_at(const TextView& view, std::size_t at);

/// A date, a clock time, a span of years, a decimal.
bool is_time(const TextView& view, const NumberChain& chain);

}  // namespace guichet::redact
