// TreeFitter: teaches the boosted trees (learned/name_judge.h) that weigh the signs of a name, with XGBoost. What the linear model says of a
// word is one of the signs; as it would know by heart the lessons it was taught with, that of each fold comes from a model taught with
// the others (Wolpert, Stacked generalization, 1992).
#pragma once

#include <string>
#include <vector>

#include "redact/learn/lessons.h"

namespace guichet::redact {

/// The lines of name_trees.tsv.
std::string fit_name_trees(const std::vector<Lesson>& lessons);

}  // namespace guichet::redact
