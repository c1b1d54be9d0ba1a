#include "redact/recognizers/checksum.h"

#include <algorithm>

namespace guichet::redact {

std::string digits_of(std::string_view value) {
  std::string digits(value);
  digits.erase(std::remove_if(digits.begin(), digits.end(), [](char c) { return c < '0' || c > '9'; }), digits.end());
  return digits;
}

bool passes_luhn(std::string_view digits) noexcept {
  int sum = 0;
  bool doubled = false;
  for (std::size_t i = digits.size(); i-- > 0; doubled = !doubled) {
    int digit = digits[i] - '0';
    if (doubled && (digit *= 2) > 9) digit -= 9;
    sum += digit;
  }
  return sum % 10 == 0 && !digits.empty();
}

bool all_same(std::string_view digits) noexcept {
  return std::all_of(digits.begin(), digits.end(), [&](char c) { return c == digits.front(); });
}

}  // namespace guichet::redact
