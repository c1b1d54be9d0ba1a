// Lint: the health of a knowledge base as a whole: pairs, codes, dates, empty fields.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "kb/answer.h"
#include "kb/finding.h"
#include "kb/page.h"

namespace guichet::kb {

/// What labelled questions name: ids or codes of answers.
struct LabelCounts {
  std::set<std::string> answers;
  std::size_t questions = 0;
};

struct LintOptions {
  bool require_pairs = true;  ///< a code in one language only is an error, not a warning
  Date today = Date::today();
  std::size_t stale_days = 365;        ///< an approved answer reviewed longer ago is reported
  std::optional<LabelCounts> usage{};      ///< tagged past questions: codes that none has are reported
  std::optional<LabelCounts> questions{};  ///< test questions: answers that none is for are reported
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
