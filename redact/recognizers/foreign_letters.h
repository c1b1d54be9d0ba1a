// ForeignLetters: letters that neither English nor French writes: "Mỹ" is not "my", "Çelik" and "Ángel" are no words of ours. What the fold
// makes equal, the raw text tells apart. Tested by person.cases.
#pragma once

#include <string_view>

namespace guichet::redact {

/// Whether UTF-8 text holds a Latin letter with a mark that French does not know ("ỹ", "ñ", "ş", "ø", "á"). O(bytes).
bool has_foreign_letter(std::string_view raw) noexcept;

/// Whether UTF-8 text begins with a letter of another script: Cyrillic, Arabic, Ethiopic, Han, …; not a sign such as an arrow.
bool begins_in_other_script(std::string_view text) noexcept;

}  // namespace guichet::redact
