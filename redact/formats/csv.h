// CSV: RFC 4180 with a header row; the separator (comma, semicolon or tab) is the header's most frequent.
#pragma once

#include "redact/formats/format.h"

namespace guichet::redact {

/// --field and --conversation name columns; "id", "lang" and "role" are read where there are such.
/// A row with more or fewer cells than the header is malformed. So is one whose quotes are broken, and
/// from there to the end of the file every cell is taken for a text, whatever its column: a line may be a
/// piece of the cell that was broken.
Result<std::unique_ptr<Source>> open_csv(const std::string& path, const FormatOptions& options);

}  // namespace guichet::redact
