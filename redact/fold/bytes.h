// The bytes of a folded text (fold.h): what counts as a digit, a letter, a part of a word. Letters of other scripts
// are UTF-8, so every byte from 0x80 on is a letter's.
#pragma once

namespace guichet::redact {

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
constexpr bool is_word(char c) noexcept { return is_letter(c) || is_digit(c); }

}  // namespace guichet::redact
