// Builds an engine over a data set in a temporary workspace and asks it the set's questions.
#pragma once

#include <string_view>
#include <vector>

#include "bench/quality/suggestion/measure.h"
#include "corpora/dataset.h"
#include "engine/publish.h"
#include "redact/redactor.h"

namespace guichet::bench {

/// What the answers know of past questions.
enum class Examples {
  kNone,   ///< titles and bodies only: a knowledge base on its first day
  kTrain,  ///< and their own example questions and the questions of the train split
};
std::string_view name(Examples examples) noexcept;

struct SuggestionRun {
  engine::Published published;
  std::size_t examples = 0;    ///< example questions in the answers
  std::size_t refused = 0;     ///< records that kb would not take
  std::vector<corpora::Question> questions;
  std::vector<Answered> answers;  ///< by question
  std::vector<bool> well_taught;  ///< by question: its answer has ten train questions or more
};

/// Of `answers`, those of well-taught questions; none when all or none are.
std::vector<Answered> well_taught(const SuggestionRun& run, const std::vector<Answered>& answers);

struct SuggestionTask {
  const corpora::Dataset* set = nullptr;
  std::string_view split;  ///< of the questions asked
  Examples examples = Examples::kTrain;
  unsigned threads = 1;
};

/// The workspace is a folder of the system's temporary folder, removed at the end. The language of a question
/// is not told to the engine. kNotFound when the set is not here; the errors of loading and publishing.
[[nodiscard]] Result<SuggestionRun> run_suggestion(const SuggestionTask& task, const corpora::Roots& roots,
                                                   const redact::Redactor& redactor);

}  // namespace guichet::bench
