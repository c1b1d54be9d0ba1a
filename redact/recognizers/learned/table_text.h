// TableText: the lines of a learned table, field by field. What cannot be read is said, never guessed.
// Tested by tests/redact/boosted_trees_test.cc and tests/redact/name_model_test.cc.
#pragma once

#include <algorithm>
#include <charconv>
#include <string_view>

namespace guichet::redact {

/// What stands before the separator, all if there is none; it and the separator are taken from the text.
inline std::string_view take_field(std::string_view& text, char separator) noexcept {
  const std::size_t end = std::min(text.find(separator), text.size());
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

/// False, when the field is anything but a number that fits.
template <class Number, class... Base>
bool read_number(std::string_view field, Number& number, Base... base) noexcept {
  const auto [after, error] = std::from_chars(field.data(), field.data() + field.size(), number, base...);
  return error == std::errc() && after == field.data() + field.size();
}

}  // namespace guichet::redact
