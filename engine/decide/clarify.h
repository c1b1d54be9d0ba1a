// Clarify: the question that tells the offered answers apart.
//
//   "Is your question about one of these?"                      answers of different topics: their titles say it
//   "Which is it: “lost or stolen” or “never arrived”?"          siblings: the words in which their titles differ
//   "Is your question about this?"                              one alone
//
// Tested by decision_test.cc.
#pragma once

#include <string>
#include <vector>

#include "engine/reply.h"
#include "redact/base/language.h"

namespace guichet::engine {

/// `options` are not empty; their questions are titles in `language`.
std::string separating_question(const std::vector<Clarification>& options, Language language);

}  // namespace guichet::engine
