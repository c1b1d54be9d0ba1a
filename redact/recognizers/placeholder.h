// Where redaction has been already: the placeholders in a text.
#pragma once

#include <string_view>
#include <vector>

#include "redact/base/span.h"

namespace guichet::redact {

/// The placeholders ("[sin]", "[personne_2]") of a folded text, in order. O(n).
std::vector<Span> find_placeholders(std::string_view folded);

}  // namespace guichet::redact
