// OfficeAddress: whether an address is an institution's own: "Visa Application Centre, 1090 West Pender Street", "Ministère
// du Travail\n400, avenue University". Nobody lives there. Tested by address.cases and postal_code.cases.
#pragma once

#include <cstddef>

#include "redact/text_view.h"

namespace guichet::redact {

/// Whether an institution is named shortly before byte `begin`, on its line or the line above, and nobody speaks of
/// themselves there ("my", "je"). O(1).
bool belongs_to_office(const TextView& view, std::size_t begin);

}  // namespace guichet::redact
