// Stop words: the function words of a language, which nobody searches. Asked before accents are folded, or
// "thé" would become "the" and be lost. The lists are data/en/stop_words.txt and data/fr/stop_words.txt.
#pragma once

#include <string_view>

#include "redact/base/language.h"

namespace guichet::engine {

/// `lower_word` as lower() of fold.h leaves it; without its clitic.
bool is_stop_word(std::string_view lower_word, Language language);

}  // namespace guichet::engine
