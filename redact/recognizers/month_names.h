// MonthNames: the months of both languages, what people shorten them to, and how they mistype them. Folded.
// Tested by date_of_birth.cases.
#pragma once

#include <functional>
#include <string_view>

namespace guichet::redact {

/// Every name of the lists.
void for_each_month_name(const std::function<void(std::string_view)>& visit);

/// 1 to 12; 0 of any other word. O(1).
int month_named(std::string_view word) noexcept;
/// The month whose full name is one slip away: a letter too many, too few, wrong, or two swapped. 0: none. O(1).
int month_nearly_named(std::string_view word) noexcept;
/// "12.XI.1985"; 0: none.
int roman_month(std::string_view word) noexcept;

}  // namespace guichet::redact
