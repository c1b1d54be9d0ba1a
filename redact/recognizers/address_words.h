// The words of civic addresses, folded, both languages. Source: Canada Post, Addressing Guidelines (street types,
// directions, delivery installations), and what people write instead.
#pragma once

#include <string_view>

namespace guichet::redact {

/// Behind a street's name; on their own they are seldom anything else.
bool is_street_type(std::string_view word) noexcept;
/// Behind a street's name, but everyday words too: they need a capital.
bool is_weak_street_type(std::string_view word) noexcept;
/// Before a street's name: "rue", "boul".
bool is_french_street_type(std::string_view word) noexcept;
bool is_weak_french_street_type(std::string_view word) noexcept;
/// Roads with a number: "Highway 7", "route 132".
bool is_numbered_road(std::string_view word) noexcept;
/// Streets that carry no type: "Broadway", "Kingsway".
bool is_lone_street(std::string_view word) noexcept;
bool is_direction(std::string_view word) noexcept;
bool is_unit_word(std::string_view word) noexcept;
bool is_floor_word(std::string_view word) noexcept;
/// "days", "of", "people": not in the name of a street.
bool is_no_street_word(std::string_view word) noexcept;
/// "Hauptstrasse", "Damrak" no, "Keizersgracht" yes: the type is the end of the word.
bool ends_like_a_street(std::string_view word) noexcept;
/// "via", "calle", "rua", "ulica": before the name, with the number behind it.
bool is_foreign_street_type(std::string_view word) noexcept;

}  // namespace guichet::redact
