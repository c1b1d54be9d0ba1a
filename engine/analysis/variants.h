// Spelling variants: one word written two ways ("colour", "color"; "courriel", "e-mail" are two words and are not
// here). The tables are data/en/variants.txt and data/fr/variants.txt. Tested by analyzer_test.cc.
#pragma once

#include <string_view>

#include "redact/base/language.h"

namespace guichet::engine {

/// The spelling that stands for all; the word itself when it has no other. Folded words.
std::string_view canonical_spelling(std::string_view folded_word, Language language);

}  // namespace guichet::engine
