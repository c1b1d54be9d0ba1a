// SecretTopic: what a site asks for as a second secret: "name of your first pet", "the street u grew up on", "dans quelle ville
// vos parents se sont rencontres". Told by two words that stand near one another, so that it may be asked in any way.
// Tested by secret_answer.cases.
#pragma once

#include <cstddef>
#include <vector>

#include "redact/text_view.h"

namespace guichet::redact {

/// Words of the view; inclusive.
struct SecretTopic {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// All of a text, in order, none in two of them. O(words).
std::vector<SecretTopic> secret_topics(const TextView& view);

/// What an item of a list of answers is of: "pet" in "answers: pet Bandit, town Moosonee".
bool names_answer(std::string_view word) noexcept;

}  // namespace guichet::redact
