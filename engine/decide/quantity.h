// Quantity grammar: numbers with their unit and comparison, of both languages: "less than six months", "22 ans ou plus",
// "de 18 à 54 ans", "4month". Tested by details_test.cc.
#pragma once

#include <vector>

#include "engine/analysis/word.h"
#include "engine/decide/details.h"

namespace guichet::engine {

/// In the order of the text. Years alone ("2024"), form numbers and other large numbers are none.
std::vector<Quantity> quantities_of(const std::vector<Word>& words);

}  // namespace guichet::engine
