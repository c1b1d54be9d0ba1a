// Typo: whether one word is another with slips of the keyboard. Tested by tagging_test.cc.
#pragma once

#include <string_view>

namespace guichet::engine {

/// One slip (a letter too many, too few, wrong, or two swapped) from four letters on, two from eight; never with digits.
/// Folded words; bytes are compared.
bool is_typo_of(std::string_view typed, std::string_view meant) noexcept;

}  // namespace guichet::engine
