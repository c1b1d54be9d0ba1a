// DatabaseWriter: a new Xapian database, written in one transaction in a folder of its own and then compacted into
// one file. Nobody reads it before it is whole, so nothing here needs to survive a crash; the caller removes what
// is left. Tested by generation_test.cc.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>

#include "redact/base/result.h"

namespace guichet::engine {

/// A term and how often it occurs in the document.
using TermCounts = std::unordered_map<std::string, std::uint32_t>;

/// One thread.
class DatabaseWriter {
 public:
  /// `folder` must not exist; it is made, and removed by finish(). kIo.
  [[nodiscard]] static Result<DatabaseWriter> create(const std::string& folder);
  DatabaseWriter(DatabaseWriter&&) noexcept;
  DatabaseWriter& operator=(DatabaseWriter&&) noexcept;
  ~DatabaseWriter();

  /// Documents are numbered from 1 in this order. Terms come from make_term(), so that none is refused.
  [[nodiscard]] Status add(const TermCounts& terms, const std::string& record);

  /// Writes `file` (mode 0600, synced) and removes the folder. The last call.
  [[nodiscard]] Status finish(const std::string& file);

 private:
  class Impl;
  explicit DatabaseWriter(std::unique_ptr<Impl>);
  std::unique_ptr<Impl> impl_;
};

}  // namespace guichet::engine
