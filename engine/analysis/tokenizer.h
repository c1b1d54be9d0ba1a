// Tokenizer: a text into words, by the boundaries of Unicode (UAX #29), byte offsets kept.
//
// "J'ai 3 permis [PHONE]" gives "J'ai", "3", "permis", and "PHONE" marked as a placeholder of the redactor.
// Elided words stay whole here: elision.h parts them. Tested by analyzer_test.cc.
#pragma once

#include <string_view>
#include <vector>

#include "engine/analysis/word.h"
#include "redact/base/result.h"

namespace guichet::engine {

struct Token {
  Span span;
  WordKind kind = WordKind::kWord;
};

/// `text` must be valid UTF-8. Any thread. Linear.
std::vector<Token> tokenize(std::string_view text);

/// kInternal when ICU cannot load its boundary rules; then tokenize() finds ASCII words only, so who opens an
/// index asks this first.
[[nodiscard]] Status tokenizer_ready();

}  // namespace guichet::engine
