// Propagation: a value found once is found wherever it stands: later in the message, in the next turn, without its cue;
// a name also in lower case, its given name alone, its nickname or its initials. Tested by
// tests/redact/propagation_test.cc.
#pragma once

#include <string>
#include <vector>

#include "redact/known_values.h"
#include "redact/recognizer.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// Adds a PERSON candidate for every run of words that are known: from `known` (folded words of the
/// conversation) or from the PERSON winners of this message; short forms of known given names count ("Bob" of "Robert"),
/// and dotted initials of a whole name ("F. R."). Words that are also everyday words ("will", "rose", "grant") count only
/// with a capital. `initials`: of the persons known so far, "fr" for "Farhad Rezaei".
void propagate_names(const TextView& view, const std::vector<std::string>& known, std::vector<Candidate>& candidates,
                     const std::vector<std::string>& initials = {});

/// Adds a candidate for every place where a value stands that the conversation or this message's winners hold, however its
/// groups are written ("1109-4471" again as "11094471"). Only values long enough to be told from words. O(words).
void propagate_values(const TextView& view, const KnownValues& known, std::vector<Candidate>& candidates);

}  // namespace guichet::redact
