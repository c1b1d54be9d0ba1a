// Overlap: which candidate wins where several cover the same bytes.
//
// What the negative grammar keeps goes first: a candidate inside a kept span, or crossing its edge, falls;
// one that wholly covers it and more stands. Then the longer beats the shorter (the e-mail beats the phone
// number inside it), then the better score, the nearer cue, the earlier rule. Deterministic, O(n log n).
// Tested by tests/redact/overlap_test.cc.
#pragma once

#include <vector>

#include "redact/recognizer.h"

namespace guichet::redact {

/// The winners, in text order, not overlapping. `kept` in text order.
std::vector<Candidate> resolve_overlaps(std::vector<Candidate> candidates, const std::vector<Span>& kept);

}  // namespace guichet::redact
