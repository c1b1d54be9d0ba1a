// What `redact` and `detect` share: the flags of transcripts, and a batch that reports to the user.
#pragma once

#include <functional>
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

/// The flags that say where records are and where they go: all of transcript_options() that has nothing to do with finding.
std::vector<Option> record_options();

using RunBatch = std::function<Result<redact::BatchReport>(const redact::BatchOptions& options)>;
/// The same for any batch.
int run_records(const Session& session, redact::BatchOptions options, const RunBatch& batch, redact::BatchReport& report);

}  // namespace guichet::cli
