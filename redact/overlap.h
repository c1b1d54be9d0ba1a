// Overlap: which candidate wins where several cover the same bytes.
//
// What the negative grammar keeps goes first: a candidate inside a kept span, or crossing its edge, falls;
// one that wholly covers it and more stands. A sealed span (a placeholder) stays under any candidate. Then the longer beats the shorter (the e-mail beats the phone
// number inside it), then the better score, the nearer cue, the earlier rule. What a loser covered and no
// winner does is masked as well, when it has four letters or digits or more: "450-555-0146, poste
// 22613-555-0142" is one number glued to another, not one number and text. Deterministic, O(n log n) and the
// bytes of the losers. Tested by tests/redact/overlap_test.cc.
#pragma once

#include <string_view>
#include <vector>

#include "redact/recognizer.h"

namespace guichet::redact {

/// Spans that stay readable, for asking which candidates they strike out. Immutable.
class KeptSpans {
 public:
  KeptSpans() = default;
  explicit KeptSpans(std::vector<Span> in_text_order);

  /// Whether a candidate lies inside a kept span or crosses its edge; one that wholly covers it and more stands.
  bool strikes_out(const Span& candidate) const;

 private:
  std::vector<Span> kept_;
  std::vector<std::size_t> farthest_end_;  // of the spans up to here
};

/// The winners, in text order, not overlapping. `text` is the folded one; `kept` and `sealed` in text order,
/// `sealed` not overlapping.
std::vector<Candidate> resolve_overlaps(std::string_view text, std::vector<Candidate> candidates, const std::vector<Span>& kept,
                                        const std::vector<Span>& sealed = {});

}  // namespace guichet::redact
