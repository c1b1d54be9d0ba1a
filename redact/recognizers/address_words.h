// The words of civic addresses, folded, both languages. Source: Canada Post, Addressing Guidelines (street types,
// directions, delivery installations), and what people write instead.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace guichet::redact {

/// What a word may be in an address; bits.
using AddressKinds = std::uint32_t;
inline constexpr AddressKinds kStreetType = 1;            ///< behind a street's name: "street", "ave"
inline constexpr AddressKinds kWeakStreetType = 2;        ///< likewise, but an everyday word too: it needs a capital
inline constexpr AddressKinds kFrenchStreetType = 4;      ///< before a street's name: "rue", "boul"
inline constexpr AddressKinds kWeakFrenchStreetType = 8;  ///< likewise, but an everyday word too: "place", "cours"
inline constexpr AddressKinds kNumberedRoad = 16;         ///< "Highway 7", "route 132"
inline constexpr AddressKinds kLoneStreet = 32;           ///< carries no type: "Broadway"
inline constexpr AddressKinds kDirection = 64;
inline constexpr AddressKinds kLodging = 128;  ///< a house with a name and rooms: "hotel", "residence"
inline constexpr AddressKinds kUnitWord = 256;  ///< "apt", "bureau"
inline constexpr AddressKinds kFloorWord = 512;
inline constexpr AddressKinds kNoStreetWord = 1024;  ///< "days", "of": not in the name of a street
inline constexpr AddressKinds kForeignType = 2048;   ///< before the name, the number behind it: "via", "calle"
inline constexpr AddressKinds kBoxStart = 4096;      ///< opens a box or rural route: "po", "case", "rr"; or "corner of"
inline constexpr AddressKinds kForeignSuffix = 8192;  ///< between the name and the number: "utca", "caddesi"
inline constexpr AddressKinds kOpener = 16384;        ///< a street's type that is worth a look at the words around it
inline constexpr AddressKinds kHome = 1 << 16;        ///< before its number, of a dwelling: "villa 14", "plot 310", "kv 14"
inline constexpr AddressKinds kCounted = 1 << 17;     ///< before its number, of anything: "block 3", "zone 2", "km 12"
inline constexpr AddressKinds kStage = 1 << 18;       ///< likewise; counts only among others: "phase 2", "level 3"
inline constexpr AddressKinds kQuarter = 1 << 19;     ///< before its name: "hay Essalam", "lotissement Riad"
inline constexpr AddressKinds kQuarterEnd = 1 << 20;  ///< behind its name: "Vasavi Colony", "Rose Cottage"
inline constexpr AddressKinds kSide = 1 << 21;        ///< begins where in a house: "lower unit", "rear door"
inline constexpr AddressKinds kPremise = kHome | kCounted | kStage;

/// Every word of the lists.
void for_each_address_word(const std::function<void(std::string_view)>& visit);

AddressKinds address_kinds(std::string_view word) noexcept;

/// Whether a word may be one of these kinds.
inline bool is(std::string_view word, AddressKinds kinds) noexcept { return (address_kinds(word) & kinds) != 0; }

/// "Hauptstrasse", "Keizersgracht": the type is the end of the word.
bool ends_like_a_street(std::string_view word) noexcept;

}  // namespace guichet::redact
