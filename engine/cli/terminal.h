// Terminal: what the standard streams are, and a progress bar.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "redact/base/message.h"

namespace guichet::cli {

void write_stderr(std::string_view text);
bool stdout_is_terminal();
bool stderr_is_terminal();
/// Standard output is a pipe that nobody reads any more.
bool stdout_reader_gone();

/// A bar on standard error for work of more than a second; nothing when that is no terminal. One thread.
class Progress {
 public:
  Progress(const Message& what, Language language);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { clear(); }

  /// In any unit; without a total only what is done is shown.
  void update(std::uint64_t done, std::optional<std::uint64_t> total);
  /// Takes the bar away, so that a line can be written.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;
  std::string what_;
  bool wanted_;
  bool shown_ = false;
  Clock::time_point begin_;
  Clock::time_point last_;
};

}  // namespace guichet::cli
