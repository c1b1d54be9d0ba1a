// Sibling detail: whether a message says what parts the first answer from a sibling behind it. Siblings share a topic and
// differ in a detail (inside or outside Canada, first or renewal); without the detail, no score tells which is meant.
// Tested by sibling_detail_test.cc.
#pragma once

#include <vector>

#include "engine/rank/answer_index.h"
#include "engine/rank/query.h"
#include "engine/rank/ranker.h"

namespace guichet::engine {

/// The first of `ranked` has a sibling among the next two, of one topic and language, and no word of the message speaks for
/// the first and not for the sibling. Answers without a code have no siblings.
bool lacks_detail(const std::vector<RankedAnswer>& ranked, const AnswerIndex& index, const Query& query);

}  // namespace guichet::engine
