// Files: the few operations on files and folders that a generation needs, each with the operating system's reason.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "redact/base/result.h"

namespace guichet::engine {

/// fsync of a regular file. kIo.
[[nodiscard]] Status sync_file(const std::string& file);

/// A folder and all below; links are removed, not followed. No error when there is none. kIo.
[[nodiscard]] Status remove_tree(const std::string& folder);

/// Names in a folder, sorted; empty when there is no folder. kIo.
[[nodiscard]] Result<std::vector<std::string>> names_in(const std::string& folder);

/// SHA-256 of a file in lower-case hexadecimal. kNotFound, kIo.
[[nodiscard]] Result<std::string> sha256_of_file(const std::string& file);
std::string sha256(std::string_view bytes);

}  // namespace guichet::engine
