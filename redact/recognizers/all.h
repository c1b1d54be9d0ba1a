// The table of recognizers.
#pragma once

#include <span>

#include "redact/recognizer.h"

namespace guichet::redact {

/// Every recognizer, in the order of priority: where two claim the same bytes with equal right, the
/// earlier wins. At most 64.
std::span<const Recognizer* const> all_recognizers() noexcept;

}  // namespace guichet::redact
