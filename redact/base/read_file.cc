#include "redact/base/read_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "redact/base/file_error.h"

namespace guichet {
namespace {

constexpr Message kTooLarge{"the file is larger than {0} bytes", "le fichier dépasse {0} octets"};

}  // namespace

Result<std::string> read_file(const std::string& path, std::size_t max_bytes) {
  const int fd = path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return tl::unexpected(file_error(errno, path));
  std::string bytes;
  std::string block(std::size_t{64} << 10U, '\0');
  Result<std::string> result;
  while (true) {
    const ssize_t got = ::read(fd, block.data(), block.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      result = tl::unexpected(file_error(errno, path));
      break;
    }
    if (got == 0) {
      result = std::move(bytes);
      break;
    }
    bytes.append(block, 0, static_cast<std::size_t>(got));
    if (bytes.size() > max_bytes) {
      result = fail(ErrorCode::kTooLarge, kTooLarge, {std::to_string(max_bytes)}, {path, 0, 0});
      break;
    }
  }
  if (fd != STDIN_FILENO) ::close(fd);
  return result;
}

}  // namespace guichet
