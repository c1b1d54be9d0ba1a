// LoadReport: what a load gathers besides its records: findings, progress, the identifiers already taken.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "kb/finding.h"
#include "kb/load.h"

namespace guichet::kb::loaders {

/// One load, one thread.
class LoadReport {
 public:
  explicit LoadReport(Progress progress, std::size_t total_bytes = 0);

  void add(Severity severity, std::string_view check, const Message& message, MessageArguments arguments,
           Location where);
  /// Somebody else's error, as a finding.
  void add(Severity severity, std::string_view check, const Error& error, Location where);

  /// A note, once per file and key, that the key means nothing here. At most 20 keys of a file are named.
  void unknown_field(std::string_view key, const Location& where);

  /// Takes an identifier; false, with a finding, when an earlier record of the load has it, or when it
  /// cannot serve as one: over 200 bytes (the index has a limit), or with control characters.
  /// An error that keeps the load from going live, unless the two stand in files of different formats: then
  /// it is one page exported twice, the first is kept, and it is a warning.
  bool take_id(const std::string& id, const Location& where);

  /// One record more; `bytes` were read since the last call.
  void advance(std::size_t bytes);
  /// Tells the progress function the final state.
  void finish();

  std::vector<Finding> take_findings() { return std::move(findings_); }

 private:
  Progress progress_;
  std::size_t total_bytes_;
  std::size_t records_ = 0;
  std::size_t bytes_ = 0;
  std::vector<Finding> findings_;
  std::map<std::string, std::set<std::string, std::less<>>> unknown_;  // file: keys
  std::unordered_map<std::string, Location> ids_;
};

/// A key or file name fit for a message: valid UTF-8, no control characters, at most 200 bytes.
std::string printable(std::string_view name);

}  // namespace guichet::kb::loaders
