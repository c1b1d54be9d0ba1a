// Figure: one measured number, and how sure it is. Tested by tests/bench/figure_test.cc.
#pragma once

#include <cstddef>
#include <optional>

namespace guichet::corpora {

struct Interval {
  double low = 0;
  double high = 1;
};

/// Wilson's score interval at 95 % for `hits` of `n`: E. B. Wilson, "Probable inference, the law of succession,
/// and statistical inference", JASA 22 (1927) 209-212. [0, 1] for n = 0.
Interval wilson(double hits, std::size_t n);

/// A mean over `n` cases; a proportion where `interval` is set.
struct Figure {
  double value = 0;  ///< meaningless for n = 0
  std::size_t n = 0;
  std::optional<std::size_t> hits;
  std::optional<Interval> interval;

  static Figure proportion(std::size_t hits, std::size_t n);
  static Figure mean(double sum, std::size_t n);
};

}  // namespace guichet::corpora
