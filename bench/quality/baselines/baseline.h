// Baselines: what one gets without guichet, on the same answers, examples and questions, in the same run. A table, one
// file each. They are told the language of each question, which the engine has to find out; that is in their favour.
#pragma once

#include <functional>
#include <iosfwd>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bench/quality/suggestion/run.h"

namespace guichet::bench {

/// One answer as every baseline gets it: folded to nothing, masked like everything.
struct BaselineAnswer {
  std::string id;
  std::string title;
  std::string body;
  std::vector<std::string> questions;
};

struct BaselineHit {
  std::string id;
  double score = 0;
};

/// Ready to be asked; best first, at most kRanked.
using BaselineAsk = std::function<std::vector<BaselineHit>(std::string_view question)>;

struct Baseline {
  std::string_view name;
  /// Over the answers of one language.
  BaselineAsk (*make)(const std::vector<BaselineAnswer>& answers, Language language);
};

/// The table.
std::span<const Baseline* const> baselines() noexcept;

struct BaselineRun {
  std::string_view name;
  std::vector<Answered> answers;  ///< confidence is the baseline's own score; every question is answered
};

/// Asks every baseline the questions of `run`; its answers point to them.
[[nodiscard]] Result<std::vector<BaselineRun>> run_baselines(const SuggestionTask& task, const SuggestionRun& run, const corpora::Roots& roots,
                                                             const redact::Redactor& redactor);

/// The engine and the baselines beside each other, by language.
void print_baselines(std::ostream& out, const SuggestionRun& run, const std::vector<BaselineRun>& all, bool json, std::string_view set);

}  // namespace guichet::bench
