// Content: answers and pages from files, with everything the loaders and the lint had to say.
#pragma once

#include <string>
#include <vector>

#include "engine/cli/commands.h"
#include "kb/answer.h"
#include "kb/finding.h"
#include "kb/lint.h"
#include "kb/page.h"

namespace guichet::cli {

struct Content {
  std::vector<kb::Answer> answers;
  std::vector<kb::Page> pages;
  std::vector<kb::Finding> findings;

  std::size_t count(kb::Severity severity) const;
};

/// --answers, --pages, --unpaired.
std::vector<Option> content_options();

/// Loads and lints. kUsage without a file; kNotFound, kIo.
[[nodiscard]] Result<Content> load_content(const Arguments& arguments, const Session& session, kb::LintOptions options = {});

/// Findings on stderr, worst last.
void print_findings(const std::vector<kb::Finding>& findings, const Session& session);

/// "2 errors, 1 warning, 0 notes".
std::string count_findings(const Content& content, Language language);

}  // namespace guichet::cli
