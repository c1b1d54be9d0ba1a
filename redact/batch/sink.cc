#include "redact/batch/sink.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include "redact/base/file_error.h"
#include "redact/base/output_file.h"
#include "redact/base/write_all.h"

namespace guichet::redact {
namespace {

constexpr Message kLocked{"another process is writing this file", "un autre processus écrit ce fichier"};
constexpr Message kShort{"the part written earlier is shorter than its checkpoint says; run again without --resume",
                         "la partie écrite auparavant est plus courte que ne le dit le point de reprise; relancez sans --resume"};
constexpr std::size_t kBufferBytes = std::size_t{64} << 10U;
constexpr std::uint64_t kTailBytes = std::uint64_t{64} << 10U;

}  // namespace

std::string part_path(const std::string& output) { return output + ".part"; }

std::string hash_of(std::string_view bytes) {
  std::array<unsigned char, 32> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                     nullptr, 0);
  std::array<char, 2 * hash.size() + 1> hex{};
  sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
  return hex.data();
}

Result<std::string> hash_before(int fd, std::uint64_t end, const std::string& path) {
  const std::uint64_t length = std::min(end, kTailBytes);
  std::string bytes(length, '\0');
  for (std::size_t got = 0; got < bytes.size();) {
    const ssize_t n = ::pread(fd, &bytes[got], bytes.size() - got, static_cast<off_t>(end - length + got));
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return tl::unexpected(file_error(errno, path));
    if (n == 0) return fail(ErrorCode::kInput, kShort, {}, {path, 0, 0});
    got += static_cast<std::size_t>(n);
  }
  return hash_of(bytes);
}

Sink::Sink(std::string path, std::string part, int fd, std::uint64_t size)
    : path_(std::move(path)), part_(std::move(part)), fd_(fd), size_(size) {}

Sink::Sink(Sink&& other) noexcept
    : path_(std::move(other.path_)),
      part_(std::exchange(other.part_, {})),
      fd_(std::exchange(other.fd_, -1)),
      size_(other.size_),
      keep_(other.keep_),
      buffer_(std::move(other.buffer_)) {}

Sink::~Sink() {
  if (fd_ > STDERR_FILENO) ::close(fd_);
  if (!part_.empty() && !keep_) ::unlink(part_.c_str());
}

Result<Sink> Sink::open(const std::string& path, std::uint64_t keep) {
  if (path == "-") return Sink("-", "", STDOUT_FILENO, 0);
  struct stat info{};
  if (::stat(path.c_str(), &info) == 0) {
    if (S_ISDIR(info.st_mode)) return tl::unexpected(file_error(EISDIR, path));
    if (!S_ISREG(info.st_mode)) {
      const int fd = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
      if (fd < 0) return tl::unexpected(file_error(errno, path));
      return Sink(path, "", fd, 0);
    }
  }
  const std::string part = part_path(path);
  const int fd = ::open(part.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
  if (fd < 0) return tl::unexpected(file_error(errno, path));
  Sink sink(path, part, fd, keep);
  sink.keep_part();  // until it is ours
  if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
    if (errno == EWOULDBLOCK) return fail(ErrorCode::kLocked, kLocked, {}, {path, 0, 0});
    return tl::unexpected(file_error(errno, path));
  }
  if (::fstat(fd, &info) != 0) return tl::unexpected(file_error(errno, path));
  if (static_cast<std::uint64_t>(info.st_size) < keep) return fail(ErrorCode::kInput, kShort, {}, {path, 0, 0});
  if (::fchmod(fd, S_IRUSR | S_IWUSR) != 0 || ::ftruncate(fd, static_cast<off_t>(keep)) != 0 ||
      ::lseek(fd, static_cast<off_t>(keep), SEEK_SET) < 0) {
    return tl::unexpected(file_error(errno, path));
  }
  sink.keep_ = false;
  return sink;
}

Status Sink::write(std::string_view bytes) {
  buffer_.append(bytes);
  size_ += bytes.size();
  return buffer_.size() >= kBufferBytes ? flush() : Status();
}

Status Sink::flush() {
  auto written = write_all(fd_, buffer_, path_);
  buffer_.clear();  // also after a failure: what could not be written is not tried again
  return written;
}

Status Sink::sync() {
  if (Status flushed = flush(); !flushed) return flushed;
  if (!part_.empty() && ::fdatasync(fd_) != 0) return tl::unexpected(file_error(errno, path_));
  return {};
}

Status Sink::commit() {
  if (Status synced = sync(); !synced) return synced;
  if (part_.empty()) return {};
  if (::rename(part_.c_str(), path_.c_str()) != 0) return tl::unexpected(file_error(errno, path_));
  part_.clear();
  return sync_folder(folder_of(path_));
}

Result<std::string> Sink::tail_hash() const { return hash_before(fd_, size_, path_); }

}  // namespace guichet::redact
