// Form numbers: "IMM 1294", "imm1294", "IMM-1294E" are one form. Its words get one further term, "=imm1294", in the
// index and in the query alike. Tested by lexicon_test.cc.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/word.h"

namespace guichet::engine {

/// Adds the term to the last word of each form number. Words before the spelling is read: nothing was joined yet.
void mark_form_numbers(std::vector<Word>& words);

/// The term, when the message names one form and nothing else that is searched, but for "form", "formulaire".
std::optional<std::string> asked_form(const std::vector<Word>& words);

}  // namespace guichet::engine
