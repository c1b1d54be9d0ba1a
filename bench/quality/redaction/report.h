// Prints a redaction run, for people and for programs.
#pragma once

#include <iosfwd>
#include <string_view>

#include "corpora/redaction_run.h"

namespace guichet::bench {

using corpora::figure;
using corpora::JudgedCase;
using corpora::redaction_measures;
using corpora::RedactionMeasure;
using corpora::RedactionRun;
using corpora::run_redaction;

struct RedactionReport {
  std::string_view set;
  std::string_view split;  ///< "all" for a set without splits
  bool by_type = true;
  bool misses = false;
  bool show_text = false;
};

void print_text(std::ostream& out, const RedactionRun& run, const RedactionReport& report);
/// One JSON object on one line.
void print_json(std::ostream& out, const RedactionRun& run, const RedactionReport& report);

}  // namespace guichet::bench
