// Token: the short word that stands for a value in "[PHONE:k7f3am…]": a letter, then letters and digits, the last of them a
// check of the others, so that a number somebody wrote in brackets is not taken for one.
// Tested by tests/redact/token_test.cc.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "redact/key.h"

namespace guichet::redact {

inline constexpr std::size_t kHashToken = 12;   ///< characters; 54 bits
inline constexpr std::size_t kVaultToken = 16;  ///< 74 bits: two values under one token would bring back the wrong one

/// `length` characters of lower-case ASCII; at most 32.
std::string make_token(const Digest& digest, std::size_t length);

/// Whether it may have come from make_token, of either length.
bool is_token(std::string_view text) noexcept;

}  // namespace guichet::redact
