// Loading: files of answers and pages into plain values, with everything that was odd about them.
//
//   auto answers = kb::load_answers({"answers.jsonl"}, redactor);
//   for (const Finding& finding : answers->findings) ...
//
// A record that breaks the format is a Finding of severity kError and is left out; the rest is loaded.
// Findings name file, line and field, never what the text was.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "kb/answer.h"
#include "kb/example.h"
#include "kb/finding.h"
#include "kb/page.h"
#include "redact/base/result.h"
#include "redact/redactor.h"

namespace guichet::kb {

/// Called now and then with records read so far and, where known, bytes read and in all.
using Progress = std::function<void(std::size_t records, std::size_t bytes, std::size_t total_bytes)>;

template <class T>
struct Loaded {
  std::vector<T> items;
  std::vector<Finding> findings;
};

struct LoadOptions {
  bool allow_uncoded = false;  ///< answers without a code are taken (evaluation sets)
  Progress progress;           ///< may be empty
};

/// Answers from .jsonl and .csv files ("-": jsonl on standard input). Client questions go through
/// `redactor`; titles and bodies are vouched for. kNotFound, kIo.
[[nodiscard]] Result<Loaded<Answer>> load_answers(const std::vector<std::string>& files,
                                                  const redact::Redactor& redactor, const LoadOptions& options = {});

/// Pages from .jsonl files, single .html files, and folders of them. Never leaves a folder given: links
/// that point out of it, devices and pipes are reported and passed over. kNotFound, kIo.
[[nodiscard]] Result<Loaded<Page>> load_pages(const std::vector<std::string>& paths, const LoadOptions& options = {});

/// Labelled questions from .jsonl files ("-": standard input). Their texts go through `redactor`; records of the
/// test split are counted and left out. kNotFound, kIo.
[[nodiscard]] Result<Loaded<Example>> load_examples(const std::vector<std::string>& files,
                                                    const redact::Redactor& redactor, const LoadOptions& options = {});

/// The names of the formats, for `guichet index --help`.
std::vector<std::string_view> loader_names();

}  // namespace guichet::kb
