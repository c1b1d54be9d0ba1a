#include "engine/analysis/elision.h"

#include <algorithm>
#include <array>

namespace guichet::engine {
namespace {

constexpr std::array<std::string_view, 13> kClitics{"l", "d", "j", "n", "s", "c", "m", "t", "qu",
                                                    "jusqu", "lorsqu", "puisqu", "quoiqu"};
// Words that only look elided. Those that begin with no clitic ("aujourd'hui", "quelqu'un", "presqu'île") are safe
// by themselves; "d'aujourd'hui" still loses its first d'.
constexpr std::array<std::string_view, 4> kWhole{"s'il-vous-plait", "c'est-à-dire", "d'estaing", "t'chat"};

constexpr std::string_view kTypographic = "\u2019";

}  // namespace

std::size_t clitic_length(std::string_view lower) noexcept {
  if (std::find(kWhole.begin(), kWhole.end(), lower) != kWhole.end()) return 0;
  for (const auto clitic : kClitics) {
    if (!lower.starts_with(clitic)) continue;
    const auto rest = lower.substr(clitic.size());
    const std::size_t mark = rest.starts_with('\'') ? 1 : rest.starts_with(kTypographic) ? kTypographic.size() : 0;
    if (mark != 0 && rest.size() > mark) return clitic.size() + mark;
  }
  return 0;
}

}  // namespace guichet::engine
