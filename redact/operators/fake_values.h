// Made-up values of the operator `fake`, from ranges that belong to nobody wherever such a range exists. `shape` is the value
// to be replaced, in ASCII: its separators, its capitals and the number of its digits are kept where they fit.
// Tested by tests/redact/fake_test.cc.
#pragma once

#include <string>
#include <string_view>

#include "redact/base/language.h"
#include "redact/operators/dice.h"

namespace guichet::redact {

// fake_numbers.cc
std::string fake_phone(Dice& dice, std::string_view shape);         ///< 555-01XX; in France the numbers ARCEP keeps for fiction
std::string fake_sin(Dice& dice, std::string_view shape);           ///< begins with 0, which is not issued; Luhn
std::string fake_card(Dice& dice, std::string_view shape);          ///< 4000 00, the prefix of test cards; Luhn
std::string fake_iban(Dice& dice, std::string_view shape);          ///< of the same country, bank 000…; ISO 7064 mod 97-10
std::string fake_health_card(Dice& dice, std::string_view shape);   ///< Quebec's and Ontario's check digits, others by shape
std::string fake_postal_code(Dice& dice, std::string_view shape);
std::string fake_ip_address(Dice& dice, std::string_view shape);    ///< of the ranges for documentation: RFC 5737, 3849, 9542
/// Digits for digits and letters for letters; the first `keep` of them stay.
std::string fake_shape(Dice& dice, std::string_view shape, std::size_t keep = 0);

// fake_words.cc
/// A word that is a given name and a surname, with the capitals of `word`.
std::string fake_name_word(Dice& dice, std::string_view word, Language language);
std::string fake_address(Dice& dice, Language language);
/// The same way of writing, another day and a year one to five away.
std::string fake_date(Dice& dice, std::string_view shape);

}  // namespace guichet::redact
