#include "corpora/figure.h"

#include <algorithm>
#include <cmath>

namespace guichet::corpora {

Interval wilson(double hits, std::size_t n) {
  if (n == 0) return {};
  constexpr double kZ = 1.959963984540054;  // 97.5 % quantile of the normal distribution
  const double count = static_cast<double>(n);
  const double p = hits / count;
  const double z2 = kZ * kZ;
  const double centre = (p + z2 / (2 * count)) / (1 + z2 / count);
  const double half = kZ * std::sqrt(p * (1 - p) / count + z2 / (4 * count * count)) / (1 + z2 / count);
  // Exact at the ends, where rounding would leave 5e-17.
  return {hits <= 0 ? 0.0 : std::max(0.0, centre - half), hits >= count ? 1.0 : std::min(1.0, centre + half)};
}

Figure Figure::proportion(std::size_t hits, std::size_t n) {
  const double value = n == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(n);
  return {value, n, hits, wilson(static_cast<double>(hits), n)};
}

Figure Figure::mean(double sum, std::size_t n) {
  return {n == 0 ? 0 : sum / static_cast<double>(n), n, std::nullopt, std::nullopt};
}

}  // namespace guichet::corpora
