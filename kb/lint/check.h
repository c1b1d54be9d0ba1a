// Check: one thing that can be wrong with a knowledge base as a whole. The table is all.cc; to add a check,
// write a file like url.cc and add a row. Tested by tests/kb/lint_test.cc.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "kb/lint.h"

namespace guichet::kb::lints {

/// Borrowed; in the order they were loaded.
struct View {
  const std::vector<Answer>& answers;
  const std::vector<Page>& pages;
  const LintOptions& options;
};

/// Findings of one check, all under its name.
class Findings {
 public:
  Findings(std::string_view check, std::vector<Finding>& out) : check_(check), out_(out) {}
  void add(Severity severity, const Message& message, MessageArguments arguments, const Location& where) {
    out_.push_back({severity, check_, message, std::move(arguments), where});
  }

 private:
  std::string_view check_;
  std::vector<Finding>& out_;
};

struct Check {
  std::string_view name;  ///< stable
  Message summary;
  void (*run)(const View& view, Findings& findings);
};

std::span<const Check> all_checks();

void check_missing_translation(const View& view, Findings& findings);
void check_duplicate_code(const View& view, Findings& findings);
void check_duplicate_id(const View& view, Findings& findings);
void check_empty_text(const View& view, Findings& findings);
void check_same_text(const View& view, Findings& findings);
void check_dates(const View& view, Findings& findings);
void check_audience(const View& view, Findings& findings);
void check_url(const View& view, Findings& findings);
void check_page_pair(const View& view, Findings& findings);
void check_near_duplicate(const View& view, Findings& findings);
void check_contradiction(const View& view, Findings& findings);
void check_pair_parity(const View& view, Findings& findings);
void check_redirect_loop(const View& view, Findings& findings);
void check_stale(const View& view, Findings& findings);
void check_unused_code(const View& view, Findings& findings);
void check_unreached_answer(const View& view, Findings& findings);

}  // namespace guichet::kb::lints
