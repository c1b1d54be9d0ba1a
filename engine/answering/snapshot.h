// Snapshot: a generation in memory: all that suggest() and search() look at. Tested through engine_test.cc.
#pragma once

#include <optional>
#include <string>

#include "engine/analysis/lexicon.h"
#include "engine/index/page_database.h"
#include "engine/rank/answer_index.h"
#include "engine/rank/learned_model.h"
#include "engine/rank/model.h"

namespace guichet::engine {

/// Immutable once loaded: any number of threads.
struct Snapshot {
  std::string generation;
  AnswerIndex answers;
  PageDatabase pages;
  RankModel model;
  Lexicon lexicon;
  std::optional<LearnedModel> learned;  ///< none: nothing was learned

  const Calibration& calibration(Language language) const {
    return has_learned(language) ? learned->of(language).calibration : Calibration::built_in(language);
  }
  HandoffTrust trust() const { return learned ? learned->trust : HandoffTrust{}; }
  bool has_learned(Language language) const { return learned && !learned->of(language).signals.empty(); }
};

/// Reads generations/<id>/ of a workspace after checking every file against the manifest. kNotFound, kCorrupt.
[[nodiscard]] Result<Snapshot> load_snapshot(const std::string& workspace);

}  // namespace guichet::engine
