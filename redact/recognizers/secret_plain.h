// PlainSecret: a password that is a plain word: "interac password is maple", "mdp cest zaatar". Tested by secret.cases.
#pragma once

#include <cstddef>
#include <optional>

#include "redact/base/span.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// Behind "password is", from a byte on: a word that nobody says of a password, at the end of its clause. Of a transfer of money
/// up to three, everyday ones too. O(1).
std::optional<Span> plain_secret(const TextView& view, std::size_t from, bool of_transfer);

}  // namespace guichet::redact
