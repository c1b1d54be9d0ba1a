// What `suggest` and `search` share: the workspace, and the flags of answering.
#pragma once

#include <optional>
#include <vector>

#include "engine/cli/commands.h"
#include "engine/engine.h"
#include "kb/date.h"

namespace guichet::cli {

Option db_option();
Option batch_option();
Option answer_jobs_option();
std::vector<Option> json_options();

/// --code, --channel, --audience, --date: which answers may be found.
std::vector<Option> filter_options();
struct Filters {
  std::string code_prefix;
  std::string channel;
  std::string audience;
  std::optional<kb::Date> date;
};
[[nodiscard]] Result<Filters> filters_of(const Arguments& arguments);

/// The folder of --db. kUsage when missing.
[[nodiscard]] Result<std::string> workspace_of(const Arguments& arguments);

/// --format of an output: jsonl or text. kUsage for anything else.
[[nodiscard]] Status check_output_format(const Arguments& arguments);

}  // namespace guichet::cli
