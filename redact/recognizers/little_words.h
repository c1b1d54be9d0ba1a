// Little words of two letters in both languages, folded. "is 123456" is no passport number, "GA 302118" may be.
#pragma once

#include <string_view>

namespace guichet::redact {

bool is_little_word(std::string_view letters) noexcept;

}  // namespace guichet::redact
