// Dictionary: is this a word of English or of French at all? About 580,000 forms, from the Hunspell dictionaries of Canadian
// English (SCOWL) and of French (Dicollecte). What is in them and in no list of names is hardly a name in small letters, however
// seldom anybody writes it: "dormira", "tore", "marions". Tested by tests/redact/dictionary_test.cc.
#pragma once

#include <string_view>

namespace guichet::redact {

/// Of a folded word of letters. A word in none of the two is taken for one in a thousand times; never the other way. Names,
/// which the dictionaries write with a capital, are not in it. O(bytes); thread-safe.
bool in_dictionary(std::string_view word) noexcept;

}  // namespace guichet::redact
