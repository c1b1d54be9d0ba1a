// The HTML files of a folder, in the order of their names, without ever leaving it: symbolic links, pipes,
// devices, folders that cannot be read and names that are not text are reported and passed over.
// Tested by html_folder_test.cc.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "kb/loaders/load_report.h"
#include "redact/base/result.h"

namespace guichet::kb::loaders {

inline constexpr std::size_t kMaxHtmlBytes = std::size_t{4} << 20U;

/// `name` is the path below the folder without the extension, "en/fees"; `file` the path for messages.
using TakeHtml = std::function<void(const std::string& name, const std::string& file, std::string bytes)>;

/// `path` is a folder, or one file (its name is then that of the file). kNotFound, kIo.
[[nodiscard]] Status read_html_files(const std::string& path, LoadReport& report, const TakeHtml& take);

}  // namespace guichet::kb::loaders
