// Guess: what a file is whose name does not say it, standard input above all.
#pragma once

#include "redact/formats/format.h"

namespace guichet::redact {

/// JSON lines when fields were asked for, or when the first line is a JSON object; text otherwise.
Result<std::unique_ptr<Source>> open_guessed(const std::string& path, const FormatOptions& options);

}  // namespace guichet::redact
