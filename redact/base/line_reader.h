// LineReader: the lines of a file or of standard input, one at a time, in bounded memory.
//
// std::getline on a line of 1 GiB takes 2 GiB and, short of memory, cuts the line without an error;
// this reader refuses a line over its limit, says its number, and goes on with the next.
// Tested by line_reader_test.cc.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "redact/base/result.h"

namespace guichet {

/// The longest line any command takes.
inline constexpr std::size_t kMaxLineBytes = std::size_t{1} << 20U;

struct Line {
  std::string_view text;     ///< without its LF; valid until the next call. Any bytes. Empty when too long
  std::uint64_t number = 0;  ///< from 1
  std::uint64_t offset = 0;  ///< of its first byte in the file
  bool too_long = false;     ///< the line passed the limit and was skipped
  bool terminated = true;    ///< false for a last line without LF
};

/// One thread. A CR before the LF stays in the text.
class LineReader {
 public:
  /// `path` "-" is standard input. kNotFound or kIo.
  [[nodiscard]] static Result<LineReader> open(const std::string& path, std::size_t max_line = kMaxLineBytes);
  LineReader(LineReader&&) noexcept;
  LineReader& operator=(LineReader&&) noexcept;
  ~LineReader();

  /// The next line; nothing at the end; kIo when the device fails.
  [[nodiscard]] Result<std::optional<Line>> next();

  /// Skips to a byte offset that begins a line numbered `line`. Regular files only.
  [[nodiscard]] Status seek(std::uint64_t offset, std::uint64_t line);

  const std::string& path() const noexcept;

  /// Size of the file in bytes, where it has one (for progress).
  std::optional<std::uint64_t> size() const noexcept;

 private:
  class Impl;
  explicit LineReader(std::unique_ptr<Impl>);
  std::unique_ptr<Impl> impl_;
};

}  // namespace guichet
