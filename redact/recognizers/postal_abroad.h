// PostalAbroad: postal codes of other countries: behind a cue ("zip: 90210", "PLZ 10827"), beside a town or a state
// ("75011 Paris", "CA 94105"), and those of the United Kingdom, whose shape is enough. Tested by postal_code.cases.
#pragma once

#include <cstdint>
#include <vector>

#include "redact/recognizer.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// `owner`: the place of the recognizer whose cues announce postal codes. O(n).
void find_postal_codes_abroad(const TextView& view, std::uint16_t owner, std::vector<Candidate>& found);

}  // namespace guichet::redact
