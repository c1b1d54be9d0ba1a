// Runs the redactor over a labelled set and judges what it found.
#pragma once

#include <string_view>
#include <vector>

#include "bench/quality/figure.h"
#include "bench/quality/redaction/measure.h"
#include "corpora/dataset.h"
#include "redact/redactor.h"

namespace guichet::bench {

/// One case of one measure, with its message.
struct JudgedCase {
  const RedactionMeasure* measure;
  const corpora::Message* message;  ///< in RedactionRun::messages
  Case judged;
};

struct RedactionRun {
  std::vector<corpora::Message> messages;
  std::vector<JudgedCase> cases;
};

/// The messages of `split`, and those without a split. Messages of one conversation share what the redactor
/// remembers. kNotFound when the set is not here; the errors of reading and of redacting.
[[nodiscard]] Result<RedactionRun> run_redaction(const corpora::Dataset& set, const corpora::Roots& roots,
                                                 std::string_view split, const redact::Redactor& redactor);

/// Of the cases of a measure; of one type or language only where given.
Figure figure(const RedactionRun& run, const RedactionMeasure& measure, std::optional<Language> language = {},
              std::optional<redact::EntityType> type = {});

}  // namespace guichet::bench
