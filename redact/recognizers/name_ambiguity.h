// NameAmbiguity: listed names that are something else as well, beyond what the lists of everyday words and places hold:
// words that people write in lower case, brands, awards, feasts, machines, public figures. Such a name alone is not enough
// evidence; any other listed name is. Tested by person_evidence_test.cc and person.cases.
#pragma once

#include <string_view>

namespace guichet::redact {

/// Whether a listed name may stand for something else when it stands alone. Folded. O(1).
bool may_be_no_person(std::string_view name) noexcept;

}  // namespace guichet::redact
