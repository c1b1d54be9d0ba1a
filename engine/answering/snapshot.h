// Snapshot: a generation in memory: all that suggest() and search() look at. Tested through engine_test.cc.
#pragma once

#include <string>

#include "engine/index/page_database.h"
#include "engine/rank/answer_index.h"
#include "engine/rank/model.h"

namespace guichet::engine {

/// Immutable once loaded: any number of threads.
struct Snapshot {
  std::string generation;
  AnswerIndex answers;
  PageDatabase pages;
  RankModel model;
};

/// Reads generations/<id>/ of a workspace after checking every file against the manifest. kNotFound, kCorrupt.
[[nodiscard]] Result<Snapshot> load_snapshot(const std::string& workspace);

}  // namespace guichet::engine
