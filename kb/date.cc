#include "kb/date.h"

#include <chrono>
#include <cstdio>

namespace guichet::kb {

std::optional<Date> Date::parse(std::string_view text) noexcept {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto number = [&](std::size_t begin, std::size_t length) {
    int value = 0;
    for (std::size_t i = begin; i < begin + length; ++i) {
      if (text[i] < '0' || text[i] > '9') return -1;
      value = 10 * value + (text[i] - '0');
    }
    return value;
  };
  const int year = number(0, 4);
  const int month = number(5, 2);
  const int day = number(8, 2);
  if (year < 0 || month < 0 || day < 0) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(day)}};
  if (!date.ok()) return std::nullopt;
  return Date{year, static_cast<unsigned>(month), static_cast<unsigned>(day)};
}

Date Date::today() {
  const std::chrono::year_month_day now{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
  return Date{static_cast<int>(now.year()), static_cast<unsigned>(now.month()), static_cast<unsigned>(now.day())};
}

std::string Date::text() const {
  char buffer[40];
  const int length = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", year, month, day);
  return std::string(buffer, static_cast<std::size_t>(length));
}

}  // namespace guichet::kb
