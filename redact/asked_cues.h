// AskedCues: in a transcript pasted into one message, what a line asks for is the cue of the next one:
// "Agent: your plate, for the note?" / "Client: Y18 BDC". Without a question mark too, where another speaker's turn follows:
// "Agent: please enter your PIN." / "me: 2066". Tested by tests/redact/asked_cues_test.cc.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

#include "redact/base/span.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// Visits each sentence that asks for something at the end of a line, and the byte where the next line's words begin, behind
/// the name of a speaker. From the line that holds byte `from` on. O(n).
void for_each_asked(std::string_view text, std::size_t from, const std::function<void(const Span& asked, std::size_t answer)>& visit);

/// Repeats the cues of each question that ends a line at the head of the line below, behind the name of a speaker, as
/// cues of no length. `cues`: in text order, as CueIndex gives them, and so afterwards. O(n + cues).
void repeat_asked_cues(std::string_view text, std::vector<CueHit>& cues);

}  // namespace guichet::redact
