// BirthWords: the words that say, or deny, that a date near them is one of birth. Folded, both languages.
// Tested by date_of_birth.cases and birthday.cases.
#pragma once

#include <cstdint>
#include <string_view>

namespace guichet::redact {

/// What a word says about a date near it; bits.
using BirthKinds = std::uint8_t;
inline constexpr BirthKinds kOtherMatter = 1;  ///< "birth certificate": not the date of anybody's birth
inline constexpr BirthKinds kDateOfLaw = 2;    ///< "before", "issued": another date, one of an event or of law
inline constexpr BirthKinds kDeed = 4;         ///< "sent": what has a date of its own, in a sentence about it
inline constexpr BirthKinds kMany = 8;         ///< "children", "anyone": born then are many, a mere year tells nothing
inline constexpr BirthKinds kDenial = 16;
inline constexpr BirthKinds kCorrection = 32;  ///< between a wrong date of birth and the right one
inline constexpr BirthKinds kAlsoBorn = 64;    ///< "and my husband": between two dates of birth
inline constexpr BirthKinds kLead = 128;       ///< "in the year": between a cue and a mere year or month

BirthKinds birth_kinds(std::string_view word, std::uint32_t hash) noexcept;

/// A cue that names the date itself, so that the date may be said in the next sentence.
bool names_the_date(std::string_view cue) noexcept;
/// "born", "née": a cue that tells of the birth, behind which place and date follow.
bool tells_of_birth(std::string_view cue) noexcept;

/// One person whom clients speak of: "son", "conjointe", "elle". Not their documents.
bool is_relative(std::string_view word) noexcept;
/// A child, or several.
bool is_child(std::string_view word) noexcept;

}  // namespace guichet::redact
