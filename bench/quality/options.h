// Options of guichet_quality.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "redact/base/result.h"

namespace guichet::bench {

struct Options {
  std::string task;               ///< "redact", "suggest" or "tag"
  std::vector<std::string> sets;  ///< empty: every set of the task that is present
  std::string split = "dev";
  std::filesystem::path data;     ///< root of shared data; empty: found, see corpora::Roots
  bool json = false;
  bool details = false;           ///< figures by type or kind on a test split too
  bool misses = false;            ///< where it went wrong: ids and byte offsets
  bool baselines = false;         ///< suggest only: what others reach, beside ours
  bool show_text = false;         ///< with misses: the text; labelled corpora only, never a client's mail
  unsigned threads = 0;           ///< suggest only; 0: one a core
};

/// kUsage with the argument that is wrong.
[[nodiscard]] Result<Options> parse_options(int argc, char** argv);

extern const std::string_view kUsageText;

}  // namespace guichet::bench
