// CsvReader: the records of a CSV file, in bounded memory (RFC 4180).
//
// Cells in double quotes may hold commas, line ends and doubled quotes; lines end with LF or CRLF; a BOM is
// passed over; blank lines hold no record. A quote inside an unquoted cell stands for itself (5'10").
// Spreadsheets set to French write semicolons: the separator is the one of , ; TAB that the first line
// holds most often. Tested by csv_test.cc, with csv-spectrum when present.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "redact/base/line_reader.h"

namespace guichet::kb::loaders {

struct CsvRecord {
  enum class Fault {
    kNone,
    kTextAfterQuote,  ///< "a"b: the quoted cell does not end at a separator
    kOpenQuote,       ///< the quoted cell never ends, or not within kMaxLineBytes; reading stops here
    kLineTooLong,     ///< a line passes kMaxLineBytes
  };
  std::uint64_t line = 0;  ///< where it begins, from 1
  std::size_t bytes = 0;   ///< of the lines it took
  Fault fault = Fault::kNone;
  std::vector<std::string> cells;  ///< any bytes; not to be used with a fault
};

/// One thread.
class CsvReader {
 public:
  /// "-" is standard input. kNotFound, kIo.
  [[nodiscard]] static Result<CsvReader> open(const std::string& path);

  /// The next record, broken or not; nothing at the end.
  [[nodiscard]] Result<std::optional<CsvRecord>> next();

  char separator() const noexcept { return separator_; }

 private:
  explicit CsvReader(LineReader reader) : reader_(std::move(reader)) {}
  bool split(std::string_view line, CsvRecord& record);

  LineReader reader_;
  char separator_ = 0;  // 0: not known yet
  bool stopped_ = false;
  bool in_quotes_ = false;
  std::string cell_;
};

}  // namespace guichet::kb::loaders
