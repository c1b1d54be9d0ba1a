// What may stand beside the value of a rule (Edge of recognizer.h). Tested by tests/redact/rule_matcher_test.cc.
#pragma once

#include <string_view>

#include "redact/base/span.h"
#include "redact/recognizer.h"

namespace guichet::redact {

/// Whether the neighbours of a value, not empty, are what the edge allows. `cue_glued`: its cue ends where it begins.
bool edges_hold(Edge edge, std::string_view text, Span span, bool cue_glued) noexcept;

}  // namespace guichet::redact
