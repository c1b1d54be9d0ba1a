// read_file: a whole small file, never more than a stated size.
#pragma once

#include <cstddef>
#include <string>

#include "redact/base/result.h"

namespace guichet {

/// The bytes of a regular file or pipe ("-" is standard input). kNotFound, kIo, or kTooLarge above
/// `max_bytes`.
[[nodiscard]] Result<std::string> read_file(const std::string& path, std::size_t max_bytes);

}  // namespace guichet
