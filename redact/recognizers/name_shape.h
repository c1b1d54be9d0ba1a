// NameShape: names that no list holds but whose build tells them: "Gurdeepinder" (Punjabi stem and ending), "Oluwaseyifunmi",
// "Nshimirimana", "Kvaratskhelia", "Tessaromariam". Only builds that no word of English or French has.
// Tested by tests/redact/name_shape_test.cc.
#pragma once

#include <string_view>

#include "redact/recognizers/name_words.h"

namespace guichet::redact {

/// kGivenName or kSurname, or 0 where the build says nothing. Folded. O(length).
WordKinds name_shape(std::string_view word) noexcept;

}  // namespace guichet::redact
