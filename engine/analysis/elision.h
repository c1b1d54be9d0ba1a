// Elision: parts a French clitic from its word, so that "l'abonnement" is found by "abonnement";
// "aujourd'hui" stays whole. Tested by analyzer_test.cc.
#pragma once

#include <cstddef>
#include <string_view>

namespace guichet::engine {

/// Bytes of the clitic at the front of a lower-case word, its apostrophe included; 0 where there is none.
/// Both apostrophes: "l'" is 2 bytes, "l’" 4.
std::size_t clitic_length(std::string_view lower) noexcept;

}  // namespace guichet::engine
