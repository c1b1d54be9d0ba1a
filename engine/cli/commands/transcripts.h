// What `redact` and `detect` share: the flags of transcripts, and a batch that reports to the user.
#pragma once

#include <vector>

#include "engine/cli/commands.h"
#include "redact/batch.h"

namespace guichet::cli {

std::vector<Option> transcript_options();

/// The options of a batch from the flags. kUsage.
[[nodiscard]] Result<redact::BatchOptions> transcript_batch(const Arguments& arguments, redact::BatchAction action);

/// Runs it, with notices and progress on stderr; the exit code. `report` gets the counts.
int run_transcripts(const Arguments& arguments, const Session& session, redact::BatchOptions options,
                    redact::BatchReport& report);

}  // namespace guichet::cli
