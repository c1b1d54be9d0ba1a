// Message rank: the answers for a message. A story of many words holds more that is beside the point than its question does;
// the question alone lacks the detail. So a long message is ranked by both, and the log-odds are mixed: the longer it is, the
// more its question counts. Tested by message_rank_test.cc.
#pragma once

#include <string_view>
#include <vector>

#include "engine/answering/snapshot.h"
#include "engine/rank/ranker.h"
#include "engine/rank/reading.h"

namespace guichet::engine {

/// `text` is what was read, in UTF-8. Best first; ties in the order of the input.
std::vector<RankedAnswer> rank_message(const Snapshot& snapshot, const Reading& reading, std::string_view text,
                                       const CandidateFilter& filter, std::size_t limit);

/// Adds to `ranked` what was found in the other language for a message that mixes the two: half of its words say nothing to
/// either index. The log-odds of an answer and of its pair are mixed; `others` are of the other language. Best first.
std::vector<RankedAnswer> mix_languages(const AnswerIndex& index, std::vector<RankedAnswer> ranked,
                                        const std::vector<RankedAnswer>& others, Language language);

/// What the question counts in a message of so many words, 0 to 1.
double question_share(std::size_t words) noexcept;

}  // namespace guichet::engine
