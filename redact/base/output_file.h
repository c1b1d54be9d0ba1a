// OutputFile: what a command writes, whole or not at all.
//
// A named file is written beside its place as "<name>.part" (mode 0600), synced, and renamed when
// committed; dropped without commit() it is removed, so nobody reads half a file. "-" is standard
// output, and a write that the device refuses (/dev/full, a closed pipe) is an error, never silence.
// Tested by output_file_test.cc.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "redact/base/result.h"

namespace guichet {

/// One thread. Buffers 64 KiB.
class OutputFile {
 public:
  /// `path` "-" is standard output; a device or pipe (/dev/null) is written directly.
  [[nodiscard]] static Result<OutputFile> create(const std::string& path);
  OutputFile(OutputFile&&) noexcept;
  OutputFile& operator=(OutputFile&&) noexcept;
  ~OutputFile();

  [[nodiscard]] Status write(std::string_view bytes);
  /// Hands all bytes to the operating system; for a standard output that someone follows.
  [[nodiscard]] Status flush();
  /// Flushes, syncs, renames into place and syncs the folder. The last call.
  [[nodiscard]] Status commit();

 private:
  class Impl;
  explicit OutputFile(std::unique_ptr<Impl>);
  std::unique_ptr<Impl> impl_;
};

/// Makes a rename in this folder durable. kIo.
[[nodiscard]] Status sync_folder(const std::string& folder);

}  // namespace guichet
