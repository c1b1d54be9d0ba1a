// The words of a folded text: runs of letters and runs of digits, apart. Tested by tests/redact/cue_index_test.cc.
#pragma once

#include <vector>

#include "redact/fold/fold.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// O(n).
std::vector<Word> split_words(const Folded& folded);

/// Likewise, into a list of the caller's, which is emptied first.
void split_words(const Folded& folded, std::vector<Word>& words);

}  // namespace guichet::redact
