// Loader: reads one format of answers or pages. The table is all.cc; to add a format, write a file like
// jsonl_answers.cc and add a row. Tested by tests/kb/*_test.cc.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kb/load.h"
#include "kb/loaders/load_report.h"

namespace guichet::kb::loaders {

/// Appends what the file holds. A record that breaks the format goes to the report and is left out;
/// the error is for a file that cannot be read at all.
using LoadAnswers = Status (*)(const std::string& path, const redact::Redactor& redactor, const LoadOptions& options,
                               LoadReport& report, std::vector<Answer>& answers);
/// `paths` are all of one format: page ids of HTML depend on what else is loaded.
using LoadPages = Status (*)(const std::vector<std::string>& paths, LoadReport& report, std::vector<Page>& pages);

struct Loader {
  std::string_view name;       ///< for help texts
  std::string_view extension;  ///< of its files, with the dot, compared without case
  LoadAnswers answers;         ///< null: the format holds no answers
  LoadPages pages;             ///< null: the format holds no pages
};

/// Every loader, in the order of help texts.
std::span<const Loader> all_loaders();

Status load_answers_jsonl(const std::string& path, const redact::Redactor& redactor, const LoadOptions& options,
                          LoadReport& report, std::vector<Answer>& answers);
Status load_answers_csv(const std::string& path, const redact::Redactor& redactor, const LoadOptions& options,
                        LoadReport& report, std::vector<Answer>& answers);
Status load_examples_jsonl(const std::string& path, const redact::Redactor& redactor, LoadReport& report,
                           std::vector<Example>& examples);
Status load_pages_jsonl(const std::vector<std::string>& paths, LoadReport& report, std::vector<Page>& pages);
Status load_pages_html(const std::vector<std::string>& paths, LoadReport& report, std::vector<Page>& pages);

}  // namespace guichet::kb::loaders
