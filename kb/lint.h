// Lint: the health of a knowledge base as a whole: pairs, codes, dates, empty fields.
#pragma once

#include <string_view>
#include <vector>

#include "kb/answer.h"
#include "kb/finding.h"
#include "kb/page.h"

namespace guichet::kb {

struct LintOptions {
  bool require_pairs = true;  ///< a code in one language only is an error, not a warning
  Date today = Date::today();
};

/// Runs every check of kb/lint/all.cc. In the order of the table, then of the answers.
std::vector<Finding> lint(const std::vector<Answer>& answers, const std::vector<Page>& pages,
                          const LintOptions& options = {});

struct LintCheckInfo {
  std::string_view name;
  Message summary;
};
/// The table, for `guichet lint --list`.
std::vector<LintCheckInfo> lint_checks();

}  // namespace guichet::kb
