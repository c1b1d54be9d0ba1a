// JsonLines: the records of a JSON Lines file, one object a line, with everything that was wrong reported.
// A line over 1 MiB, not JSON, deeper than 64, or no object, is left out and the next one read; ill-formed
// UTF-8 is repaired with a warning. The same key twice is an error: nobody can say which one was meant.
// Tested by answer_jsonl_test.cc, with JSONTestSuite when present.
#pragma once

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kb/loaders/load_report.h"
#include "redact/base/line_reader.h"

namespace guichet::kb::loaders {

inline constexpr std::size_t kMaxJsonDepth = 64;

/// One file, one thread.
class JsonLines {
 public:
  /// "-" is standard input. kNotFound, kIo.
  [[nodiscard]] static Result<JsonLines> open(const std::string& path, LoadReport& report);

  /// The next object and its place; nothing at the end. It lives until the next call.
  struct Record {
    simdjson::dom::object object;
    Location where;
  };
  [[nodiscard]] Result<std::optional<Record>> next();

 private:
  JsonLines(LineReader reader, LoadReport& report) : reader_(std::move(reader)), report_(&report) {}
  std::optional<simdjson::dom::object> parse(std::string_view line, const Location& where);

  LineReader reader_;
  LoadReport* report_;
  simdjson::dom::parser parser_;
  std::string repaired_;
  bool any_ = false;
};

/// A key that comes twice in one object is an error; this remembers the keys seen, by their place in a table.
template <std::size_t kCount>
class SeenKeys {
 public:
  /// False, with a finding, the second time.
  bool first(std::size_t key, std::string_view name, const Location& where, LoadReport& report);

 private:
  bool seen_[kCount] = {};
};

void report_duplicate_key(std::string_view name, const Location& where, LoadReport& report);

template <std::size_t kCount>
bool SeenKeys<kCount>::first(std::size_t key, std::string_view name, const Location& where, LoadReport& report) {
  if (seen_[key]) {
    report_duplicate_key(name, where, report);
    return false;
  }
  seen_[key] = true;
  return true;
}

}  // namespace guichet::kb::loaders
