// Suggestions: ranked answers and found sections as the reply shows them. Tested through engine_test.cc.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/rank/ranker.h"
#include "engine/rank/reading.h"
#include "engine/answering/snapshot.h"
#include "engine/reply.h"

namespace guichet::engine {

/// The answers for a reading, best first.
std::vector<RankedAnswer> rank(const Snapshot& snapshot, const Reading& reading, const CandidateFilter& filter,
                               std::size_t limit);

/// The first has `confidence`; the others their share of it by their odds, and together never more than 1.
std::vector<Suggestion> to_suggestions(const Snapshot& snapshot, const std::vector<RankedAnswer>& ranked,
                                       double confidence, bool explain);

/// The best sections in the reading's language, at most `limit`; snippets come with add_snippets().
[[nodiscard]] Result<std::vector<Suggestion>> page_suggestions(const Snapshot& snapshot, const Reading& reading,
                                                               std::size_t limit);

/// A section as it is shown.
Suggestion page_suggestion(const PageHit& hit);
/// Puts a named page before all others, found or not.
void put_first(std::vector<Suggestion>& pages, const PageHit& named);

/// Of what is shown only: reading the texts again costs more than finding them. A section's body goes then.
void add_snippets(std::vector<Suggestion>& suggestions, const Reading& reading);

/// Puts an answer before all others, found or not.
void put_first(std::vector<RankedAnswer>& ranked, std::uint32_t answer);

}  // namespace guichet::engine
