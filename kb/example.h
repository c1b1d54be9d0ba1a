// Example: a labelled past question: what a client wrote, and the answers that were right for it. They train the
// engine (`guichet learn`); agents' tags, events and evaluation sets come in this shape.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "redact/base/error.h"
#include "redact/base/language.h"
#include "redact/clean_text.h"

namespace guichet::kb {

/// What an example may be used for.
enum class ExampleUse {
  kTrain,  ///< teaches what clients say, and how far to believe it
  kDev,    ///< only how far to believe: mix, calibration and thresholds
};

/// The value of the `split` field: "train", "dev". "test" is no use: such a record is never taken in.
std::string_view name(ExampleUse use) noexcept;
std::optional<ExampleUse> parse_example_use(std::string_view name) noexcept;

/// Plain data. The text went through the redactor.
struct Example {
  std::string id;                     ///< unique among examples; a later one of the same id replaces it
  Language language = Language::kEnglish;
  redact::CleanText text;
  std::vector<std::string> relevant;  ///< ids or codes of answers; empty exactly when out_of_scope
  bool out_of_scope = false;          ///< a human must take it
  ExampleUse use = ExampleUse::kTrain;
  Location source;                    ///< file and line it was loaded from
};

}  // namespace guichet::kb
