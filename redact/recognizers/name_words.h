// Words that matter for names, folded. Data in name_words.cc.
#pragma once

#include <string_view>

namespace guichet::redact {

/// "de", "van", "el", "bin": part of a name, never a name.
bool is_name_particle(std::string_view word) noexcept;

/// Words of everyday English or French, those that are names too ("will", "mark", "rose") included.
bool is_everyday_word(std::string_view word) noexcept;

}  // namespace guichet::redact
