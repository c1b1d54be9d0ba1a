// Input: the records of several files, one after the other.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "redact/batch.h"
#include "redact/batch/workers.h"
#include "redact/formats/format.h"

namespace guichet::redact {

class Input {
 public:
  explicit Input(const BatchOptions& options) : options_(options) {}

  /// The next record, nothing at the end. A file that is not of its format is one record with a problem
  /// (Record::whole_file). kNotFound, kIo.
  [[nodiscard]] Result<std::optional<Record>> next();

  /// Goes on at a place of an earlier run.
  [[nodiscard]] Status resume(const Place& place);

  /// Where the record that next() gave last stands.
  const Place& place() const { return place_; }

 private:
  [[nodiscard]] Status open();
  Record refused(Error error);

  const BatchOptions& options_;
  std::size_t file_ = 0;  // of the open source, or the next one to open
  std::unique_ptr<Source> source_;
  Place place_;
};

/// The format of a file under these options; null for a name that is not in the table.
const Format* format_for(const BatchOptions& options, const std::string& path);

}  // namespace guichet::redact
