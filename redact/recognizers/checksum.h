// Check digits and other validators shared by several recognizers. All take a folded value and look at
// its digits (or letters and digits) alone.
#pragma once

#include <string>
#include <string_view>

namespace guichet::redact {

/// The ASCII digits of a value, in order.
std::string digits_of(std::string_view value);

/// ISO/IEC 7812-1 annex B ("Luhn"), over digits only.
bool passes_luhn(std::string_view digits) noexcept;

/// Whether all characters are the same ("000000000").
bool all_same(std::string_view digits) noexcept;

}  // namespace guichet::redact
