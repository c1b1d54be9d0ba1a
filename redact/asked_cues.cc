#include "redact/asked_cues.h"

#include <algorithm>

#include "redact/fold/bytes.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kLongestQuestion = 160;  // bytes
constexpr std::size_t kLongestSpeaker = 24;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

// Where a line's words begin: behind "> ", "13:01 ", "Client :".
std::size_t behind_speaker(std::string_view text, std::size_t at) {
  const std::string_view head = text.substr(at, kLongestSpeaker);
  const std::size_t line = std::min(head.find('\n'), head.size());
  std::size_t begin = at;
  if (const std::size_t colon = head.substr(0, line).rfind(':'); colon != std::string_view::npos) {
    const std::string_view name = head.substr(0, colon);
    if (!name.empty() && std::any_of(name.begin(), name.end(), is_letter)) begin = at + colon + 1;
  }
  while (begin < text.size() && (is_blank(text[begin]) || text[begin] == '>')) ++begin;
  return begin;
}

}  // namespace

void repeat_asked_cues(std::string_view text, std::vector<CueHit>& cues) {
  if (cues.empty()) return;
  const std::size_t size = cues.size();
  for (std::size_t end = text.find('\n', cues.front().end); end != std::string_view::npos; end = text.find('\n', end + 1)) {
    std::size_t last = end;
    while (last > 0 && (is_blank(text[last - 1]) || text[last - 1] == '"')) --last;
    if (last == 0 || text[last - 1] != '?') continue;
    // The sentence that asks.
    std::size_t begin = last - 1;
    while (begin > 0 && last - begin < kLongestQuestion && text[begin - 1] != '\n' && text[begin - 1] != '?' &&
           !(text[begin - 1] == '.' && is_blank(text[begin]))) {
      --begin;
    }
    std::size_t next = end;
    while (next < text.size() && (text[next] == '\n' || is_blank(text[next]))) ++next;
    const auto answer = static_cast<std::uint32_t>(behind_speaker(text, next));
    auto cue = std::lower_bound(cues.begin(), cues.begin() + static_cast<std::ptrdiff_t>(size), begin,
                                [](const CueHit& one, std::size_t at) { return one.begin < at; });
    for (auto i = static_cast<std::size_t>(cue - cues.begin()); i < size && cues[i].end <= last; ++i) {
      cues.push_back({answer, answer, cues[i].owner, cues[i].phrase});
    }
  }
  if (cues.size() == size) return;
  std::stable_sort(cues.begin(), cues.end(), [](const CueHit& a, const CueHit& b) { return a.begin < b.begin; });
}

}  // namespace guichet::redact
