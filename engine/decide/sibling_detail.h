// Sibling detail: whether a message says what parts the first answer from a sibling behind it. Siblings share a topic and
// differ in a detail (inside or outside Canada, first or renewal); without the detail, no score tells which is meant.
// Tested by reasons_test.cc and details_test.cc.
#pragma once

#include <vector>

#include "engine/rank/answer_index.h"
#include "engine/rank/ranker.h"
#include "engine/rank/reading.h"

namespace guichet::engine {

/// The first of `ranked` has a sibling among the next two, of one topic and language, and the message does not speak for the
/// first alone: where the titles differ in a known detail (details.h), it does not say the first's, or says the
/// sibling's; else no word of it stands in the first's title or questions and not in the sibling's. Answers without a
/// code have no siblings.
bool lacks_detail(const std::vector<RankedAnswer>& ranked, const AnswerIndex& index, const Reading& reading);

}  // namespace guichet::engine
