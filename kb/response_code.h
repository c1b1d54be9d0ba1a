// ResponseCode: the six digits that every reply carries. "051103" = line of business 05, topic 11,
// answer 03. Text, not a number: a leading zero counts.
#pragma once

#include <array>
#include <compare>
#include <string>
#include <string_view>

#include "redact/base/result.h"

namespace guichet::kb {

/// A value; always six ASCII digits.
class ResponseCode {
 public:
  /// kInput for anything but six digits. Five digits are named as a lost leading zero, with the
  /// repair ("051103"), and not repaired: a spreadsheet that ate one zero may have eaten more.
  [[nodiscard]] static Result<ResponseCode> parse(std::string_view text);

  std::string_view text() const noexcept { return {digits_.data(), digits_.size()}; }
  std::string_view line_of_business() const noexcept { return text().substr(0, 2); }
  std::string_view topic() const noexcept { return text().substr(0, 4); }  ///< with its line of business

  friend auto operator<=>(const ResponseCode&, const ResponseCode&) = default;

 private:
  explicit ResponseCode(std::string_view digits);
  std::array<char, 6> digits_{};
};

}  // namespace guichet::kb
