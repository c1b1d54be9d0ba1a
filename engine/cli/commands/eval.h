// guichet eval: what may be measured. Each task takes the options of eval and says what it found.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpora/redaction_run.h"
#include "engine/cli/commands.h"

namespace guichet::cli {

/// eval_redact.cc
int eval_redact(const Arguments& arguments, const Session& session);

/// eval_suggest.cc
int eval_suggest(const Arguments& arguments, const Session& session);

/// One figure that a gate holds: "full_mask_recall.SIN.fr" at least, "clean_messages_touched" at most, "parity_gap.PHONE"
/// at most so much.
struct GateLine {
  std::string name;
  const corpora::RedactionMeasure* measure = nullptr;  ///< null: the parity gap of full_mask_recall
  std::optional<redact::EntityType> type{};
  std::optional<Language> language{};
  double bound = 0;
};

/// A JSON object of names and numbers. kNotFound, kIo; kInput, with the column, for anything that is not such a figure.
[[nodiscard]] Result<std::vector<GateLine>> read_gate(const std::string& file);

/// The measured value; nothing where there was no case, which no gate lets pass.
std::optional<double> measured(const GateLine& line, const corpora::RedactionRun& run);
bool holds(const GateLine& line, const corpora::RedactionRun& run);

}  // namespace guichet::cli
