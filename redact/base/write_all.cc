#include "redact/base/write_all.h"

#include <unistd.h>

#include <cerrno>

#include "redact/base/file_error.h"

namespace guichet {

Status write_all(int fd, std::string_view bytes, const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t put = ::write(fd, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return tl::unexpected(file_error(errno, path));
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  return {};
}

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

}  // namespace guichet
