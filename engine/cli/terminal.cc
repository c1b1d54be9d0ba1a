#include "engine/cli/terminal.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>

namespace guichet::cli {

void write_stderr(std::string_view text) {
  while (!text.empty()) {
    const ssize_t put = ::write(STDERR_FILENO, text.data(), text.size());
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return;  // nobody to tell
    text.remove_prefix(static_cast<std::size_t>(put));
  }
}

bool stdout_is_terminal() { return ::isatty(STDOUT_FILENO) == 1; }
bool stderr_is_terminal() { return ::isatty(STDERR_FILENO) == 1; }

bool stdout_reader_gone() {
  pollfd out{STDOUT_FILENO, POLLOUT, 0};
  return ::poll(&out, 1, 0) == 1 && (out.revents & POLLERR) != 0;
}

Progress::Progress(const Message& what, Language language)
    : what_(what.in(language)), wanted_(stderr_is_terminal()), begin_(Clock::now()), last_(begin_) {}

void Progress::update(std::uint64_t done, std::optional<std::uint64_t> total) {
  if (!wanted_) return;
  const auto now = Clock::now();
  if (now - begin_ < std::chrono::seconds(1) || now - last_ < std::chrono::milliseconds(100)) return;
  last_ = now;
  shown_ = true;
  std::string line = "\r" + what_ + ' ';
  if (total && *total > 0) {
    constexpr std::uint64_t kCells = 30;
    const std::uint64_t share = done >= *total ? 100 : done * 100 / *total;
    const std::uint64_t full = share * kCells / 100;
    line += '[' + std::string(full, '#') + std::string(kCells - full, '.') + "] " + std::to_string(share) + " %";
  } else {
    line += std::to_string(done);
  }
  write_stderr(line + "\033[K");
}

void Progress::clear() {
  if (!shown_) return;
  write_stderr("\r\033[K");
  shown_ = false;
}

}  // namespace guichet::cli
