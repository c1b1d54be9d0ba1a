#include "redact/recognizers/learned/name_judge.h"

#include <cmath>

namespace guichet::redact {

extern const std::string_view kNameTreesTable;  // name_trees.tsv, by redact/CMakeLists.txt

const NameJudge& NameJudge::built_in() {
  static const NameJudge kJudge(kNameTreesTable);
  return kJudge;
}

float NameJudge::probability(const NameSigns& signs) const noexcept { return 1 / (1 + std::exp(-trees_.sum(signs))); }

}  // namespace guichet::redact
