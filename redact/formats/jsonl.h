// JSON lines: one object a line; the texts are under --field, by name or JSON Pointer.
#pragma once

#include "redact/formats/line_source.h"

namespace guichet::redact {

/// A text may be a string, a number, or an array of them. An object where a text should be, or a record
/// without any of the fields, is malformed: it could hold what nobody looked at.
std::unique_ptr<LineSource> jsonl_source(LineReader reader, const FormatOptions& options);
Result<std::unique_ptr<Source>> open_jsonl(const std::string& path, const FormatOptions& options);

}  // namespace guichet::redact
