// Words that matter for names, folded: what kind of word is this? Data in name_lists.cc, names/, everyday_words.cc
// and place_words.cc; one look-up, O(1). Tested by person.cases.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace guichet::redact {

/// What a word may be; a word may be several ("grace", "jordan"). Bits.
using WordKinds = std::uint8_t;
inline constexpr WordKinds kGivenName = 1;
inline constexpr WordKinds kSurname = 2;
inline constexpr WordKinds kParticle = 4;  ///< "de", "van", "el", "bin"
inline constexpr WordKinds kEveryday = 8;  ///< a common word of either language
inline constexpr WordKinds kPlace = 16;    ///< a place, people, language, month, program or brand
inline constexpr WordKinds kOrganisation =
    32;  ///< "inc", "university", "hôpital": ends or begins an organisation's name
inline constexpr WordKinds kAnnounces = 64;         ///< a word of a cue that announces a name however it is written: "name", "appelle"
inline constexpr WordKinds kAnnouncesCapital = 128; ///< likewise, but only with a capital: "Me", "Agent"

inline constexpr WordKinds kNameKinds = 63;  ///< those that say what a word is in a name

/// Every word of the lists.
void for_each_name_word(const std::function<void(std::string_view)>& visit);

WordKinds word_kinds(std::string_view word) noexcept;
/// With its word_hash() already known; for the words of a TextView it is in them.
WordKinds word_kinds(std::string_view word, std::uint32_t hash) noexcept;

/// "de", "van", "el", "bin": part of a name, never a name.
bool is_name_particle(std::string_view word) noexcept;

/// Words of everyday English or French and names of places, those that are names too ("will", "rose",
/// "jordan") included.
bool is_everyday_word(std::string_view word) noexcept;

}  // namespace guichet::redact
