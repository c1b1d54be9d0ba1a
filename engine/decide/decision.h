// Decision: the ladder from what was found to what is done.
//
//   1 nothing to read              handoff  empty
//   2 a person must take it        handoff  own_file, asked_for_human, urgent, distress, out_of_scope
//   3 the right answer is withheld handoff  expired_answer, missing_translation
//     a page named by its address  pages    confident
//   4 sure enough, and alone       answer   confident
//   5 a few good ones              clarify  ambiguous (near one another) or low_confidence
//   6 a good page                  pages    low_confidence
//   7 else                         handoff  low_confidence, or no_match when nothing was found
//
// Tested by decision_test.cc.
#pragma once

#include <optional>
#include <vector>

#include "engine/decide/calibration.h"
#include "engine/reply.h"
#include "redact/base/language.h"

namespace guichet::engine {

struct Findings {
  Language language = Language::kEnglish;
  bool empty = false;                    ///< no word in the message
  std::optional<Reason> handoff;         ///< of handoff_reason()
  std::optional<Reason> withheld;        ///< the best candidate is not live, and why
  std::vector<Suggestion> answers;       ///< live, best first, with confidence
  double margin = 0;                     ///< log-odds between the first two
  bool lacks_detail = false;             ///< the first has a sibling that the message does not part it from: lacks_detail()
  bool outworded = false;                ///< a runner-up has words of the message that the first lacks: has_rival()
  double page_confidence = 0;            ///< of the best page; 0 without one
  bool named_page = false;               ///< the message is the address of the best page, and of no answer
  Thresholds limits = Calibration::built_in(Language::kEnglish).limits;  ///< of the calibration that gave the confidences
};

struct Decided {
  Decision decision = Decision::kHandoff;
  Reason reason = Reason::kNoMatch;
  std::vector<Clarification> clarify;
};

Decided decide(const Findings& findings);

/// At most three of the first answers that are worth offering, each of another topic (ResponseCode::topic(); without a
/// code: of another title); where one topic has them all, siblings of that topic. One alone is offered when it is likely
/// enough to be asked after: "is your question about this?"
std::vector<Clarification> choices(const std::vector<Suggestion>& answers);

}  // namespace guichet::engine
