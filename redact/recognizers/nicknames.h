// Nicknames: given names and the short forms people use for them, in both languages and a few of the clients' others:
// "Bob" may be Robert, "Manu" Emmanuel, "Momo" Mohamed. Folded. Tested by tests/redact/nicknames_test.cc.
#pragma once

#include <cstdint>
#include <string_view>

namespace guichet::redact {

/// The same for all forms of a name, from 1 on; 0: none is known. O(1).
std::uint16_t nickname_family(std::string_view word) noexcept;

/// Whether two words may be forms of one given name: the same, or of one family and one of them a short form. "Alexandre"
/// and "Alexandra" are two persons, "Alex" may be either.
bool may_be_same_name(std::string_view a, std::string_view b) noexcept;

/// All forms, each with one space behind it.
std::string_view nickname_words() noexcept;

}  // namespace guichet::redact
