#include "engine/tagging/typo.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace guichet::engine {
namespace {

constexpr std::size_t kLongest = 32;

bool has_digit(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Damerau-Levenshtein, restricted ("optimal string alignment"), in three rows.
std::size_t slips(std::string_view a, std::string_view b) {
  std::array<std::array<std::size_t, kLongest + 1>, 3> rows{};
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i + 2) % 3];
    const auto& two_above = rows[(i + 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], two_above[j - 2] + 1);
    }
  }
  return rows[a.size() % 3][b.size()];
}

}  // namespace

bool is_typo_of(std::string_view typed, std::string_view meant) noexcept {
  const std::size_t length = std::min(typed.size(), meant.size());
  const std::size_t longest = std::max(typed.size(), meant.size());
  const std::size_t allowed = longest < 4 ? 0 : longest < 8 ? 1 : 2;
  if (longest - length > allowed || longest > kLongest || length == 0) return false;
  if (has_digit(typed) || has_digit(meant)) return false;
  // The first or the last letter is right: hands slip inside a word. Spares most of the work.
  if (typed.front() != meant.front() && typed.back() != meant.back()) return false;
  return slips(typed, meant) <= allowed;
}

}  // namespace guichet::engine
