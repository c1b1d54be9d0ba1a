// What the tests of kb share: a scratch folder, files in it, findings by check, data found or skipped.
#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "kb/finding.h"
#include "kb/load.h"
#include "tests/support/scratch_folder.h"

namespace guichet::kb {

using testing_support::bytes_of;

/// A test with a folder of its own, removed afterwards.
class FolderTest : public testing::Test {
 protected:
  std::string path(std::string_view name) const { return scratch_.path(name); }
  std::string write(std::string_view name, std::string_view bytes) const { return scratch_.write(name, bytes); }

  testing_support::ScratchFolder scratch_;
  std::filesystem::path folder_ = scratch_.path();
};

/// The redactor of the tests, made once.
inline const redact::Redactor& test_redactor() {
  static const auto redactor = redact::Redactor::make();
  return *redactor;
}

/// "error json 3", "note unknown-field 1 note": severity, check, line and arguments, one string a finding.
inline std::vector<std::string> summary(const std::vector<Finding>& findings) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings) {
    constexpr std::string_view kNames[] = {"note", "warning", "error"};
    std::string line(kNames[static_cast<std::size_t>(finding.severity)]);
    line += ' ' + std::string(finding.check) + ' ' + std::to_string(finding.where.line);
    for (const std::string& argument : finding.arguments) line += ' ' + argument;
    lines.push_back(std::move(line));
  }
  return lines;
}

/// How many findings of each check.
inline std::map<std::string, int> counts(const std::vector<Finding>& findings) {
  std::map<std::string, int> out;
  for (const Finding& finding : findings) ++out[std::string(finding.check)];
  return out;
}

inline bool any_error(const std::vector<Finding>& findings) {
  return std::any_of(findings.begin(), findings.end(),
                     [](const Finding& finding) { return finding.severity == Severity::kError; });
}

/// A place in the measuring data that is not part of the repository; empty when it is not here.
inline std::filesystem::path shared(std::string_view name) {
  const char* root = std::getenv("GUICHET_SHARED");
  const auto base = root != nullptr ? std::filesystem::path(root)
                                    : std::filesystem::path(GUICHET_SOURCE_DIR).parent_path() / "shared";
  const auto place = base / "corpora" / name;
  return std::filesystem::exists(place) ? place : std::filesystem::path();
}

#define GUICHET_NEED_SHARED(variable, name)            \
  const std::filesystem::path variable = shared(name); \
  if (variable.empty())                                \
  GTEST_SKIP() << "the measuring data " << name << " is not here (GUICHET_SHARED names its folder)"

}  // namespace guichet::kb
