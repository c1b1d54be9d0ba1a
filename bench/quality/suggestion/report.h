// Prints a suggestion run, for people and for programs.
#pragma once

#include <iosfwd>
#include <string_view>

#include "bench/quality/suggestion/run.h"

namespace guichet::bench {

struct SuggestionReport {
  std::string_view set;
  std::string_view split;
  Examples examples = Examples::kTrain;
  bool details = true;  ///< decisions by kind of question; top-1 by style
  bool misses = false;
  bool show_text = false;
};

void print_text(std::ostream& out, const SuggestionRun& run, const SuggestionReport& report);
/// One JSON object on one line.
void print_json(std::ostream& out, const SuggestionRun& run, const SuggestionReport& report);

}  // namespace guichet::bench
