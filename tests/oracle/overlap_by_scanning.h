// The slow, obvious twin of redact/overlap.cc: every candidate against every kept span and every winner, and
// what is left of the losers byte by byte.
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "redact/recognizer.h"

namespace guichet::oracle {

/// Whether `a` is to be preferred to `b`, straight from the comment of overlap.h.
inline bool beats(const redact::Candidate& a, const redact::Candidate& b) {
  if (a.span.size() != b.span.size()) return a.span.size() > b.span.size();
  if (a.score != b.score) return a.score > b.score;
  if (a.cue_distance != b.cue_distance) return a.cue_distance < b.cue_distance;
  if (a.priority != b.priority) return a.priority < b.priority;
  return a.span.begin < b.span.begin;
}

inline std::vector<redact::Candidate> resolve_by_scanning(std::string_view text, std::vector<redact::Candidate> candidates,
                                                          const std::vector<Span>& kept,
                                                          const std::vector<Span>& sealed = {}) {
  std::vector<redact::Candidate> winners;
  std::vector<redact::Candidate> losers;
  while (!candidates.empty()) {
    const auto best = std::min_element(candidates.begin(), candidates.end(), beats);
    const redact::Candidate candidate = *best;
    candidates.erase(best);
    bool falls = false;
    bool loses = false;
    for (const Span& keep : kept) {
      const bool covers_more = candidate.span.contains(keep) && candidate.span.size() > keep.size();
      if (keep.overlaps(candidate.span) && !covers_more) falls = true;
    }
    for (const Span& span : sealed) {
      if (span.overlaps(candidate.span)) loses = true;
    }
    for (const redact::Candidate& winner : winners) {
      if (winner.span.overlaps(candidate.span)) loses = true;
    }
    if (!falls) (loses ? losers : winners).push_back(candidate);
  }
  // The rest of each loser, the best first: letter by letter, what no winner has.
  const auto is_word = [&](std::size_t i) { return (text[i] >= 'a' && text[i] <= 'z') || (text[i] >= '0' && text[i] <= '9'); };
  const auto free = [&](std::size_t i) {
    return std::none_of(sealed.begin(), sealed.end(), [&](const Span& s) { return s.begin <= i && i < s.end; }) &&
           std::none_of(winners.begin(), winners.end(), [&](const auto& w) { return w.span.begin <= i && i < w.span.end; });
  };
  for (const redact::Candidate& loser : losers) {
    for (std::size_t begin = loser.span.begin; begin < loser.span.end; ++begin) {
      if (!free(begin)) continue;
      std::size_t end = begin;
      while (end < loser.span.end && free(end)) ++end;
      const std::size_t next = end;
      int letters = 0;
      for (std::size_t i = begin; i < end; ++i) letters += is_word(i);
      while (begin < end && !is_word(begin)) ++begin;
      while (begin < end && !is_word(end - 1)) --end;
      if (letters >= 4) {
        winners.push_back(loser);
        winners.back().span = {begin, end};
      }
      begin = next;
    }
  }
  std::sort(winners.begin(), winners.end(),
            [](const redact::Candidate& a, const redact::Candidate& b) { return a.span.begin < b.span.begin; });
  return winners;
}

}  // namespace guichet::oracle
