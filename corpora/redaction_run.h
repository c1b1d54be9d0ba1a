// Runs the redactor over a labelled set and judges what it found.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpora/dataset.h"
#include "corpora/figure.h"
#include "corpora/redaction_measure.h"
#include "redact/redactor.h"

namespace guichet::corpora {

/// One case of one measure, with its message.
struct JudgedCase {
  const RedactionMeasure* measure;
  const Message* message;  ///< in RedactionRun::messages
  Case judged;
};

/// Moves only: its cases point to its messages.
struct RedactionRun {
  std::vector<Message> messages;
  std::vector<JudgedCase> cases;
};

/// Messages of one conversation share what the redactor remembers. The errors of redacting.
[[nodiscard]] Result<RedactionRun> run_redaction(std::vector<Message> messages, const redact::Redactor& redactor);

/// The messages of `split`, and those without a split. kNotFound when the set is not here; the errors of reading.
[[nodiscard]] Result<RedactionRun> run_redaction(const Dataset& set, const Roots& roots,
                                                 std::string_view split, const redact::Redactor& redactor);

/// Which cases count: all, or those of one type, language or style of message.
struct Slice {
  std::optional<Language> language{};
  std::optional<redact::EntityType> type{};
  std::optional<std::string> style{};
};
Figure figure(const RedactionRun& run, const RedactionMeasure& measure, const Slice& slice = {});

/// How far apart a measure is in English and in French; nothing where one of them has no case.
std::optional<double> parity_gap(const RedactionRun& run, const RedactionMeasure& measure,
                                 std::optional<redact::EntityType> type = {});

}  // namespace guichet::corpora
