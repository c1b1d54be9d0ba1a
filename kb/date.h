// Date: a calendar day, "2026-09-15" (ISO 8601). No time zone: dates of answers are the department's days.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace guichet::kb {

struct Date {
  int year = 1970;
  unsigned month = 1;  ///< 1 to 12
  unsigned day = 1;    ///< 1 to 31

  /// Exactly YYYY-MM-DD and a day that exists; nothing otherwise.
  static std::optional<Date> parse(std::string_view text) noexcept;
  /// Today in UTC.
  static Date today();
  std::string text() const;

  friend auto operator<=>(const Date&, const Date&) = default;
};

}  // namespace guichet::kb
