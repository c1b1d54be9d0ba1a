// LineSource: what the formats that are read line by line share: the reader, and records that are
// malformed before anybody looks inside.
#pragma once

#include <deque>
#include <utility>

#include "redact/base/line_reader.h"
#include "redact/formats/format.h"

namespace guichet::redact {

inline constexpr Message kLineTooLong{"the line is longer than {0} bytes; it was left out",
                                      "la ligne dépasse {0} octets; elle a été laissée de côté"};

class LineSource : public Source {
 public:
  explicit LineSource(LineReader reader) : reader_(std::move(reader)) {}

  Status resume(std::uint64_t offset, std::uint64_t line, unsigned) override {
    ahead_.clear();
    return reader_.seek(offset, line);
  }
  bool resumable() const override { return reader_.size().has_value(); }
  std::optional<std::uint64_t> size() const override { return reader_.size(); }

  /// Gives a line back, to be the next that is read.
  void unread(Record line) { ahead_.push_front(std::move(line)); }

  /// For a source of another format that goes on in its place.
  LineReader take_reader() { return std::move(reader_); }

  /// The next line as a record, its text repaired, its problem set when it was too long.
  Result<std::optional<Record>> read_line() {
    if (!ahead_.empty()) {
      Record line = std::move(ahead_.front());
      ahead_.pop_front();
      return std::optional<Record>(std::move(line));
    }
    auto line = reader_.next();
    if (!line) return failed(std::move(line));
    if (!*line) return std::optional<Record>();
    return std::optional<Record>(record_of(**line));
  }

 protected:
  const std::string& path() const { return reader_.path(); }

 private:
  Record record_of(const Line& line) const {
    Record record;
    record.where = {reader_.path(), line.number, 0};
    record.offset = line.offset;
    if (line.too_long) {
      record.problem = Error(ErrorCode::kTooLarge, kLineTooLong, {std::to_string(kMaxLineBytes)}, record.where);
      return record;
    }
    record.bytes = repaired_text(line.text, record.repaired);
    record.repaired_line = line.number;
    if (line.terminated) record.bytes += '\n';
    return record;
  }

  LineReader reader_;
  std::deque<Record> ahead_;
};

/// Bytes of a byte order mark at the beginning of a file's first record.
inline std::size_t byte_order_mark(const Record& record) {
  return record.offset == 0 && record.bytes.compare(0, 3, "\xEF\xBB\xBF") == 0 ? 3 : 0;
}

}  // namespace guichet::redact
