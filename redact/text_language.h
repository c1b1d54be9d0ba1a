// text_language: English or French, for choosing the words of placeholders. A count of function words and
// French letters: cheap, and a mistake costs a placeholder in the other language, nothing more. The engine
// has a better one. Tested by tests/redact/text_language_test.cc.
#pragma once

#include <optional>
#include <string_view>

#include "redact/base/language.h"

namespace guichet::redact {

/// Nothing when nothing speaks for either. O(n).
std::optional<Language> text_language(std::string_view text);

}  // namespace guichet::redact
