// Stemmer: Snowball's English and French, through Xapian. Words in, stems out; accents are its business to see,
// ours to fold afterwards. Tested by analyzer_test.cc.
#pragma once

#include <string>
#include <string_view>

#include "redact/base/language.h"

namespace guichet::engine {

/// Of a lower-case word; the word itself when it has no stem. Any thread.
std::string stem(std::string_view lower_word, Language language);

}  // namespace guichet::engine
