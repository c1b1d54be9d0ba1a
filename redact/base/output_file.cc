#include "redact/base/output_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

#include "redact/base/file_error.h"
#include "redact/base/write_all.h"

namespace guichet {
namespace {

constexpr std::size_t kBufferBytes = std::size_t{64} << 10U;

}  // namespace

class OutputFile::Impl {
 public:
  Impl(std::string path, std::string part, int fd) : path_(std::move(path)), part_(std::move(part)), fd_(fd) {}
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  ~Impl() {
    close();
    if (!part_.empty()) ::unlink(part_.c_str());
  }

  Status write(std::string_view bytes) {
    buffer_.append(bytes);
    return buffer_.size() >= kBufferBytes ? flush() : Status();
  }

  Status flush() {
    auto written = write_all(fd_, buffer_, path_);
    buffer_.clear();  // also after a failure: what could not be written is not tried again
    return written;
  }

  Status commit() {
    if (auto flushed = flush(); !flushed) return flushed;
    if (part_.empty()) return {};
    if (::fsync(fd_) != 0) return tl::unexpected(file_error(errno, path_));
    close();
    if (::rename(part_.c_str(), path_.c_str()) != 0) return tl::unexpected(file_error(errno, path_));
    part_.clear();
    return sync_folder(folder_of(path_));
  }

 private:
  void close() {
    if (fd_ > STDERR_FILENO) ::close(fd_);
    fd_ = -1;
  }

  std::string path_;
  std::string part_;  // empty when written in place
  int fd_;
  std::string buffer_;
};

OutputFile::OutputFile(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
OutputFile::OutputFile(OutputFile&&) noexcept = default;
OutputFile& OutputFile::operator=(OutputFile&&) noexcept = default;
OutputFile::~OutputFile() = default;

Result<OutputFile> OutputFile::create(const std::string& path) {
  if (path == "-") return OutputFile(std::make_unique<Impl>("-", "", STDOUT_FILENO));
  struct stat info{};
  if (::stat(path.c_str(), &info) == 0) {
    if (S_ISDIR(info.st_mode)) return tl::unexpected(file_error(EISDIR, path));
    if (!S_ISREG(info.st_mode)) {
      const int fd = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
      if (fd < 0) return tl::unexpected(file_error(errno, path));
      return OutputFile(std::make_unique<Impl>(path, "", fd));
    }
  }
  std::string part = path + ".part";
  const int fd = ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
  if (fd < 0) return tl::unexpected(file_error(errno, path));
  // A part left by a crash has the mode it had.
  if (::fchmod(fd, S_IRUSR | S_IWUSR) != 0) {
    const int reason = errno;
    ::close(fd);
    return tl::unexpected(file_error(reason, path));
  }
  return OutputFile(std::make_unique<Impl>(path, std::move(part), fd));
}

Status OutputFile::write(std::string_view bytes) { return impl_->write(bytes); }
Status OutputFile::flush() { return impl_->flush(); }
Status OutputFile::commit() { return impl_->commit(); }

Status sync_folder(const std::string& folder) {
  const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return tl::unexpected(file_error(errno, folder));
  const bool synced = ::fsync(fd) == 0;
  const int reason = errno;
  ::close(fd);
  if (!synced && reason != EINVAL) return tl::unexpected(file_error(reason, folder));
  return {};
}

}  // namespace guichet
