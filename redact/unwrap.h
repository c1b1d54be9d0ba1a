// Where a mail program or a form broke a line of prose, the break says nothing: "my SIN is 046\n454 286". Such a break
// becomes a blank in the folded text, so that every rule and grammar reads on. Lines that were meant as lines (fields of a
// form, an address block, a list, turns of a chat, a signature) stay lines.
// Tested by tests/redact/unwrap_test.cc and invariance_test.cc.
#pragma once

#include <vector>

#include "redact/fold/fold.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// `words` are those of `folded`; they stay as they are. O(n); nothing for a text of one line.
void unwrap_lines(Folded& folded, const std::vector<Word>& words);

}  // namespace guichet::redact
