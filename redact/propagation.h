// Propagation: a name found once is a name wherever it stands: later in the message, in the next turn, in
// lower case, the given name alone. Tested by tests/redact/propagation_test.cc.
#pragma once

#include <string>
#include <vector>

#include "redact/recognizer.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// Adds a PERSON candidate for every run of words that are known: from `known` (folded words of the
/// conversation) or from the PERSON winners of this message. Words that are also everyday words ("will",
/// "rose", "grant") count only with a capital.
void propagate_names(const TextView& view, const std::vector<std::string>& known, std::vector<Candidate>& candidates);

}  // namespace guichet::redact
