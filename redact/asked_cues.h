// AskedCues: in a transcript pasted into one message, what a line asks for is the cue of the next one:
// "Agent: your plate, for the note?" / "Client: Y18 BDC". Tested by tests/redact/asked_cues_test.cc.
#pragma once

#include <string_view>
#include <vector>

#include "redact/text_view.h"

namespace guichet::redact {

/// Repeats the cues of each question that ends a line at the head of the line below, behind the name of a speaker, as
/// cues of no length. `cues`: in text order, as CueIndex gives them, and so afterwards. O(n + cues).
void repeat_asked_cues(std::string_view text, std::vector<CueHit>& cues);

}  // namespace guichet::redact
