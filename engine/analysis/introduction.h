// Introduction: what a client says of who is writing: "My name is [PERSON], UCI [UCI]. …", "… [PERSONNE], [TÉLÉPHONE]". It asks
// nothing, and it must count neither for an answer nor for a hand-over: most who ask a general question say it too.
// Tested by introduction_test.cc.
#pragma once

#include <string>
#include <string_view>

#include "redact/base/language.h"

namespace guichet::engine {

/// `text` (UTF-8, masked) without the clauses that hold a placeholder of the redactor and besides it only words of
/// introduction. All of it where fewer than two other words would be left. O(n). Any thread.
std::string without_introduction(std::string_view text, Language language);

}  // namespace guichet::engine
