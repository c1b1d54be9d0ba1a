#include "kb/loaders/csv_reader.h"

#include <algorithm>
#include <utility>

namespace guichet::kb::loaders {
namespace {

char likely_separator(std::string_view first_line) {
  char best = ',';
  std::ptrdiff_t most = 0;
  for (const char candidate : {',', ';', '\t'}) {
    const auto count = std::count(first_line.begin(), first_line.end(), candidate);
    if (count > most) {
      best = candidate;
      most = count;
    }
  }
  return best;
}

}  // namespace

Result<CsvReader> CsvReader::open(const std::string& path) {
  auto reader = LineReader::open(path);
  if (!reader) return failed(std::move(reader));
  return CsvReader(std::move(*reader));
}

// Adds a line to the record; true when the record ends with it, false when a quoted cell goes on.
bool CsvReader::split(std::string_view line, CsvRecord& record) {
  std::size_t i = 0;
  bool at_start = !in_quotes_;  // of a cell
  while (true) {
    if (in_quotes_) {
      const std::size_t quote = line.find('"', i);
      cell_.append(line.substr(i, quote == std::string_view::npos ? quote : quote - i));
      if (quote == std::string_view::npos) {
        cell_ += '\n';
        return false;
      }
      i = quote + 1;
      if (i < line.size() && line[i] == '"') {
        cell_ += '"';
        ++i;
        continue;
      }
      in_quotes_ = false;
      const bool only_cr = i + 1 == line.size() && line[i] == '\r';
      if (i == line.size() || only_cr || line[i] == separator_) {
        if (only_cr) ++i;
      } else {
        record.fault = CsvRecord::Fault::kTextAfterQuote;
        return true;
      }
    } else if (at_start && i < line.size() && line[i] == '"') {
      in_quotes_ = true;
      at_start = false;
      ++i;
      continue;
    } else {
      std::size_t end = std::min(line.find(separator_, i), line.size());
      std::size_t text_end = end;
      if (end == line.size() && end > i && line[end - 1] == '\r') --text_end;
      cell_.append(line.substr(i, text_end - i));
      i = end;
    }
    record.cells.push_back(std::exchange(cell_, {}));
    if (i == line.size()) return true;
    ++i;  // the separator
    at_start = true;
  }
}

Result<std::optional<CsvRecord>> CsvReader::next() {
  CsvRecord record;
  while (!stopped_) {
    auto line = reader_.next();
    if (!line) return failed(std::move(line));
    if (!*line) {
      stopped_ = true;
      if (!in_quotes_) break;
      record.fault = CsvRecord::Fault::kOpenQuote;
      return std::optional<CsvRecord>(std::move(record));
    }
    std::string_view text = (*line)->text;
    if ((*line)->number == 1 && text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
    if (record.line == 0) record.line = (*line)->number;
    record.bytes += text.size() + 1;
    if (in_quotes_ && ((*line)->too_long || cell_.size() + text.size() > kMaxLineBytes)) {
      stopped_ = true;
      record.fault = CsvRecord::Fault::kOpenQuote;
      return std::optional<CsvRecord>(std::move(record));
    }
    if ((*line)->too_long) {
      record.fault = CsvRecord::Fault::kLineTooLong;
      return std::optional<CsvRecord>(std::move(record));
    }
    if (separator_ == 0 && !text.empty()) separator_ = likely_separator(text);
    if (!in_quotes_ && (text.empty() || text == "\r")) {
      record = {};
      continue;
    }
    if (split(text, record)) {
      cell_.clear();
      return std::optional<CsvRecord>(std::move(record));
    }
  }
  return std::optional<CsvRecord>();
}

}  // namespace guichet::kb::loaders
