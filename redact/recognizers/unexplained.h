// Unexplained: identifiers with no word near that says what they are. In a message to a counter such a one is somebody's.
// Cases: unexplained.cases.
#pragma once

#include <string_view>

#include "redact/recognizers/number_chain.h"

namespace guichet::redact {

/// Whether a chain is an identifier by its shape alone: six digits or more, or letters and digits with four digits, and
/// nothing that explains it: a date, a measure, an amount, a version, a file, a page, a statute, a product, a row of keys.
bool is_unexplained(const TextView& view, const NumberChain& chain);

/// "15th", "2mois", "1560h", "4096x2160": digits and what they count, in one word.
bool is_measure(const TextView& view, const NumberChain& chain);

/// Whether the bytes without a blank around a span are a page, an address on the net, a file or a line of a program: others
/// judge those.
bool in_machine_text(std::string_view text, const Span& span);

}  // namespace guichet::redact
