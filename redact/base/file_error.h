// file_error: what the operating system said of a file, in both languages.
#pragma once

#include <string>

#include "redact/base/error.h"

namespace guichet {

/// kNotFound for ENOENT, kIo for the rest; `path` becomes the error's location.
Error file_error(int error_number, const std::string& path);

}  // namespace guichet
