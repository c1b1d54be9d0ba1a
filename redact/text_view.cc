#include "redact/text_view.h"

#include <algorithm>

namespace guichet::redact {
namespace {

constexpr std::string_view kPreviousTurn = "(previous turn)";
constexpr std::uint32_t kPreviousTurnDistance = 1U << 20U;

}  // namespace

TextView::Near TextView::nearest_cue(std::uint16_t owner, Span span, std::uint32_t before,
                                     std::uint32_t after) const noexcept {
  Near near;
  // Cues are sorted by where they begin; one that ends within reach began at most its own length earlier.
  constexpr std::size_t kLongestCue = 40;
  const std::size_t from = span.begin > before + kLongestCue ? span.begin - before - kLongestCue : 0;
  auto hit = std::lower_bound(cues_.begin(), cues_.end(), from,
                              [](const CueHit& cue, std::size_t at) { return cue.begin < at; });
  const auto next = std::lower_bound(placeholders_.begin(), placeholders_.end(), span.end,
                                     [](const Span& one, std::size_t at) { return one.begin < at; });
  const std::size_t first = next == placeholders_.begin() ? 0 : std::prev(next)->end;
  const std::size_t last = next == placeholders_.end() ? text().size() : next->begin;
  for (; hit != cues_.end() && hit->begin <= span.end + after; ++hit) {
    if (hit->owner != owner || hit->begin < first || hit->end > last) continue;
    std::uint32_t distance = UINT32_MAX;
    if (hit->end <= span.begin) {
      distance = static_cast<std::uint32_t>(span.begin - hit->end);
      if (distance > before) continue;
    } else if (hit->begin >= span.end) {
      // What follows a value is weaker evidence than what leads to it.
      distance = static_cast<std::uint32_t>(hit->begin - span.end);
      if (distance > after) continue;
      distance += before / 2;
    } else {
      continue;
    }
    if (distance < near.distance) near = {hit->phrase, distance};
  }
  if (near.phrase.empty() && (pending_cues_ >> owner & 1U) != 0) near = {kPreviousTurn, kPreviousTurnDistance};
  return near;
}

}  // namespace guichet::redact
