// Sink: the output of a batch, which may be cut short by a kill and gone on with.
//
// A named file is written as "<name>.part" (0600, locked against a second writer) and renamed when whole.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "redact/base/result.h"

namespace guichet::redact {

class Sink {
 public:
  /// `keep` bytes of an earlier part stay; 0: from the beginning. "-" and devices are written directly.
  [[nodiscard]] static Result<Sink> open(const std::string& path, std::uint64_t keep);
  Sink(Sink&& other) noexcept;
  Sink& operator=(Sink&&) = delete;
  ~Sink();  ///< removes a part that was neither committed nor to be kept

  [[nodiscard]] Status write(std::string_view bytes);
  [[nodiscard]] Status flush();
  /// Flushes and makes the bytes written so far durable.
  [[nodiscard]] Status sync();
  [[nodiscard]] Status commit();
  void keep_part() { keep_ = true; }

  std::uint64_t size() const { return size_; }
  /// Hash of the last bytes before size(), to know the part again; after flush().
  [[nodiscard]] Result<std::string> tail_hash() const;

 private:
  Sink(std::string path, std::string part, int fd, std::uint64_t size);

  std::string path_;
  std::string part_;  // empty: written directly
  int fd_;
  std::uint64_t size_;
  bool keep_ = false;
  std::string buffer_;
};

/// The part of an output, and where a run to it stands.
std::string part_path(const std::string& output);

/// Hash of the bytes just before `end` of an open file, at most 64 KiB.
[[nodiscard]] Result<std::string> hash_before(int fd, std::uint64_t end, const std::string& path);
std::string hash_of(std::string_view bytes);

}  // namespace guichet::redact
