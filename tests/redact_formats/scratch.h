// A scratch folder, and files read and written in one call.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "redact/batch.h"
#include "redact/formats/format.h"
#include "tests/support/scratch_folder.h"

namespace guichet::redact {

using Scratch = testing_support::ScratchFolder;
using testing_support::bytes_of;

/// All records of a text in a format; `name` names the scratch file.
inline std::vector<Record> records_of(const std::string& format, std::string_view bytes, const FormatOptions& options = {}) {
  const Scratch scratch;
  auto source = find_format(format)->open(scratch.write("in", bytes), options);
  std::vector<Record> all;
  if (!source) {
    ADD_FAILURE() << source.error().describe(Language::kEnglish);
    return all;
  }
  while (true) {
    auto record = (*source)->next();
    if (!record || !*record) return all;
    all.push_back(std::move(**record));
  }
}

/// The whole output with each text put through `change`, as batch does with the redactor's.
template <class Change>
std::string rewritten(const std::vector<Record>& records, const Change& change) {
  std::string out;
  for (const Record& record : records) {
    if (record.problem) continue;
    std::size_t at = 0;
    for (const Piece& piece : record.pieces) {
      const std::string text = change(piece);
      out += record.bytes.substr(at, piece.raw.begin - at);
      out += text == piece.text ? record.bytes.substr(piece.raw.begin, piece.raw.size()) : encoded(piece, text);
      at = piece.raw.end;
    }
    out += record.bytes.substr(at);
  }
  return out;
}

/// `number`: placeholders tell whether two values were taken for one.
inline Redactor numbering_redactor() {
  Policy policy = Policy::standard();
  EXPECT_TRUE(policy.use_operator("number"));
  auto redactor = Redactor::make(std::move(policy));
  EXPECT_TRUE(redactor);
  return std::move(*redactor);
}

/// Runs a batch on one input; the output's bytes.
struct BatchRun {
  std::string output;
  BatchReport report;
  std::vector<std::string> notices;
};

inline BatchRun run_on(const Redactor& redactor, const std::string& name, std::string_view bytes, BatchOptions options = {}) {
  const Scratch scratch;
  BatchRun run;
  options.files = {scratch.write(name, bytes)};
  options.output = scratch.path("out");
  options.notice = [&](const BatchNotice& notice) {
    std::string text = notice.error.describe(Language::kEnglish);
    run.notices.push_back(text.substr(text.rfind('/') + 1));  // without the folder
  };
  auto report = run_batch(redactor, options);
  if (!report) {
    ADD_FAILURE() << report.error().describe(Language::kEnglish);
    return run;
  }
  run.report = std::move(*report);
  run.output = bytes_of(scratch.path("out"));
  return run;
}

}  // namespace guichet::redact
