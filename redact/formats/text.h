// Plain text, in blocks or line by line.
#pragma once

#include "redact/formats/line_source.h"

namespace guichet::redact {

/// A block is a letter, or a page of a longer text: it ends at the end of the file, at the first blank
/// line after 8 KiB, or at the first end of line after 16 KiB. A signature two lines below its greeting,
/// or a number below its label, is then seen with what tells it apart.
std::unique_ptr<LineSource> text_source(LineReader reader);
Result<std::unique_ptr<Source>> open_text(const std::string& path, const FormatOptions& options);

/// Each line is a message by itself.
Result<std::unique_ptr<Source>> open_lines(const std::string& path, const FormatOptions& options);

}  // namespace guichet::redact
