#include "redact/base/line_reader.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "redact/base/file_error.h"

namespace guichet {

class LineReader::Impl {
 public:
  Impl(std::string path, int fd, std::size_t max_line) : path_(std::move(path)), fd_(fd), max_line_(max_line) {
    buffer_.resize(std::size_t{64} << 10U);
  }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  ~Impl() {
    if (fd_ > STDIN_FILENO) ::close(fd_);
  }

  Result<std::optional<Line>> next() {
    Line line;
    line.number = ++line_number_;
    line.offset = offset_;
    std::size_t searched = begin_;
    while (true) {
      const void* found = searched < end_ ? std::memchr(&buffer_[searched], '\n', end_ - searched) : nullptr;
      if (found != nullptr) {
        const auto at = static_cast<std::size_t>(static_cast<const char*>(found) - buffer_.data());
        finish(line, at - begin_, at + 1);
        return std::optional<Line>(line);
      }
      searched = end_;
      if (end_ - begin_ > max_line_) {  // keep counting bytes, not holding them
        line.too_long = true;
        offset_ += end_ - begin_;
        begin_ = end_ = searched = 0;
      }
      const auto got = fill(searched);
      if (!got) return failed(Result<std::size_t>(got));
      if (*got == 0) {
        if (begin_ == end_ && !line.too_long) return std::optional<Line>();
        line.terminated = false;
        finish(line, end_ - begin_, end_);
        return std::optional<Line>(line);
      }
    }
  }

  Status seek(std::uint64_t offset, std::uint64_t line) {
    if (::lseek(fd_, static_cast<off_t>(offset), SEEK_SET) < 0) return tl::unexpected(file_error(errno, path_));
    begin_ = end_ = 0;
    offset_ = offset;
    line_number_ = line - 1;
    return {};
  }

  const std::string& path() const noexcept { return path_; }

  std::optional<std::uint64_t> size() const noexcept {
    struct stat info{};
    if (::fstat(fd_, &info) != 0 || !S_ISREG(info.st_mode)) return std::nullopt;
    return static_cast<std::uint64_t>(info.st_size);
  }

 private:
  void finish(Line& line, std::size_t length, std::size_t next_begin) {
    if (length > max_line_) line.too_long = true;
    if (!line.too_long) line.text = std::string_view(&buffer_[begin_], length);
    offset_ += next_begin - begin_;
    begin_ = next_begin;
  }

  // Reads more at the buffer's end, moving what is held to its front first; `searched` moves along.
  Result<std::size_t> fill(std::size_t& searched) {
    if (begin_ > 0) {
      std::memmove(buffer_.data(), &buffer_[begin_], end_ - begin_);
      searched -= begin_;
      end_ -= begin_;
      begin_ = 0;
    }
    if (end_ == buffer_.size()) buffer_.resize(2 * buffer_.size());
    while (true) {
      const ssize_t got = ::read(fd_, &buffer_[end_], buffer_.size() - end_);
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) return tl::unexpected(file_error(errno, path_));
      end_ += static_cast<std::size_t>(got);
      return static_cast<std::size_t>(got);
    }
  }

  std::string path_;
  int fd_;
  std::size_t max_line_;
  std::string buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::uint64_t offset_ = 0;
  std::uint64_t line_number_ = 0;
};

LineReader::LineReader(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
LineReader::LineReader(LineReader&&) noexcept = default;
LineReader& LineReader::operator=(LineReader&&) noexcept = default;
LineReader::~LineReader() = default;

Result<LineReader> LineReader::open(const std::string& path, std::size_t max_line) {
  if (path == "-") return LineReader(std::make_unique<Impl>("-", STDIN_FILENO, max_line));
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return tl::unexpected(file_error(errno, path));
  struct stat info{};
  if (::fstat(fd, &info) == 0 && S_ISDIR(info.st_mode)) {
    ::close(fd);
    return tl::unexpected(file_error(EISDIR, path));
  }
  return LineReader(std::make_unique<Impl>(path, fd, max_line));
}

Result<std::optional<Line>> LineReader::next() { return impl_->next(); }
Status LineReader::seek(std::uint64_t offset, std::uint64_t line) { return impl_->seek(offset, line); }
const std::string& LineReader::path() const noexcept { return impl_->path(); }
std::optional<std::uint64_t> LineReader::size() const noexcept { return impl_->size(); }

}  // namespace guichet
