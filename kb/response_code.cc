#include "kb/response_code.h"

#include <algorithm>

namespace guichet::kb {
namespace {

constexpr Message kNotSixDigits{"a response code is six digits", "un code de réponse compte six chiffres"};
constexpr Message kLostZero{
    "a response code is six digits; this one has five: was it {0} before a spreadsheet dropped the zero?",
    "un code de réponse compte six chiffres; celui-ci en a cinq : était-ce {0} avant qu'un tableur ôte le zéro?"};

bool all_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

ResponseCode::ResponseCode(std::string_view digits) { std::copy_n(digits.begin(), digits_.size(), digits_.begin()); }

Result<ResponseCode> ResponseCode::parse(std::string_view text) {
  if (!all_digits(text)) return fail(ErrorCode::kInput, kNotSixDigits);
  if (text.size() == 5) return fail(ErrorCode::kInput, kLostZero, {"0" + std::string(text)});
  if (text.size() != 6) return fail(ErrorCode::kInput, kNotSixDigits);
  return ResponseCode(text);
}

}  // namespace guichet::kb
