// Checkpoint: where a batch stands, in "<output>.resume": a place in the input, a length of the output and
// the counts until there. No text, no name, no conversation's key.
#pragma once

#include <optional>
#include <string>

#include "redact/batch/workers.h"

namespace guichet::redact {

struct Checkpoint {
  std::string parameters;  ///< hash of the options, the policy and the input files' size and time
  Place place;
  std::uint64_t written = 0;
  std::string output_tail;  ///< hash of the output's last bytes
  BatchReport report;
};

std::string checkpoint_path(const std::string& output);

/// Replaces the file at once: a kill leaves the one before.
[[nodiscard]] Status write_checkpoint(const std::string& output, const Checkpoint& checkpoint);

/// Nothing when there is none; kInput when it is damaged.
[[nodiscard]] Result<std::optional<Checkpoint>> read_checkpoint(const std::string& output);

}  // namespace guichet::redact
