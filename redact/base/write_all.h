// write_all: all bytes to a file descriptor, or the reason why not. Private to redact/.
#pragma once

#include <string>
#include <string_view>

#include "redact/base/result.h"

namespace guichet {

/// Writes again after an interruption or a short write. kIo; `path` names the file in the error.
[[nodiscard]] Status write_all(int fd, std::string_view bytes, const std::string& path);

/// The folder that a file lies in: "." for a bare name, "/" for one at the root.
std::string folder_of(const std::string& path);

}  // namespace guichet
