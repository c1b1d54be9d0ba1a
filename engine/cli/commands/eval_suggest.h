// eval suggest: what its parts share: a generation asked labelled questions, and how that is told.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "corpora/dataset.h"
#include "engine/cli/commands.h"
#include "engine/cli/measures/measure.h"
#include "engine/cli/measures/risk_coverage.h"

namespace guichet::cli {

/// What is known of the answers of a workspace, by id.
struct AnswerFacts {
  std::map<std::string, std::string> topics;  ///< first four digits of the code
  std::map<std::string, std::string> codes;
  std::set<std::pair<std::string, std::string>> twins;  ///< ids, both ways round, as lint finds them
};

struct SuggestRun {
  std::string generation;
  AnswerFacts facts;
  std::vector<measures::Answered> answers;  ///< by question; points to the questions that were asked
};

/// Share of examples that a generation learned from, and its figures.
struct CurveStep {
  std::size_t examples = 0;
  std::vector<measures::Answered> answers;
};

struct SuggestEval {
  const std::vector<corpora::Question>* questions = nullptr;
  SuggestRun run;
  std::vector<SuggestRun> other;   ///< of --diff; one or none
  std::vector<CurveStep> curve;    ///< of --learning-curve
  bool show_text = false;
};

/// eval_suggest_report.cc
std::string eval_suggest_text(const SuggestEval& eval, Language language);
std::string eval_suggest_json(const SuggestEval& eval);

/// risk_coverage_svg.cc: the curve of each language, titled in both.
std::string risk_coverage_svg(const std::vector<measures::CurvePoint>& english, const std::vector<measures::CurvePoint>& french);

}  // namespace guichet::cli
