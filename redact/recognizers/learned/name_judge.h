// NameJudge: how likely a word is part of a person's name when all its signs (name_signs.h) are weighed together, by boosted trees.
// A table made from guichet's own corpus by guichet_fit_names, name_trees.tsv; not a neural network, no state.
// Tested by tests/redact/name_signs_test.cc.
#pragma once

#include <string_view>

#include "redact/recognizers/learned/boosted_trees.h"
#include "redact/recognizers/learned/name_signs.h"

namespace guichet::redact {

/// Immutable: any number of threads.
class NameJudge {
 public:
  explicit NameJudge(std::string_view table) : trees_(BoostedTrees::read(table, kNameSigns)) {}

  /// The table name_trees.tsv.
  static const NameJudge& built_in();

  /// 0 to 1.
  float probability(const NameSigns& signs) const noexcept;

  const BoostedTrees& trees() const noexcept { return trees_; }

 private:
  BoostedTrees trees_;
};

}  // namespace guichet::redact
