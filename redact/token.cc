#include "redact/token.h"

#include <algorithm>

namespace guichet::redact {
namespace {

// Douglas Crockford's base 32 (no i, l, o, u), the letters first.
constexpr std::string_view kAlphabet = "abcdefghjkmnpqrstvwxyz0123456789";
constexpr std::size_t kLetters = 22;

char check_of(std::string_view front) {
  std::size_t sum = 0;
  for (std::size_t i = 0; i < front.size(); ++i) sum += kAlphabet.find(front[i]) * (2 * i + 1);
  return kAlphabet[sum % kAlphabet.size()];
}

}  // namespace

std::string make_token(const Digest& digest, std::size_t length) {
  std::string token;
  for (std::size_t i = 0; i + 1 < length; ++i) token += kAlphabet[digest[i] % (i == 0 ? kLetters : kAlphabet.size())];
  return token += check_of(token);
}

bool is_token(std::string_view text) noexcept {
  if (text.size() != kHashToken && text.size() != kVaultToken) return false;
  const bool known = std::all_of(text.begin(), text.end(), [](char c) { return kAlphabet.find(c) != std::string_view::npos; });
  return known && kAlphabet.find(text.front()) < kLetters && check_of(text.substr(0, text.size() - 1)) == text.back();
}

}  // namespace guichet::redact
