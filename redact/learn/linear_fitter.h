// LinearFitter: teaches the linear model of names (name_model.h) with LIBLINEAR. Its L1 solver is seeded alike each time, and leaves
// most weights at zero, so that the table stays small.
#pragma once

#include <string>
#include <vector>

#include "redact/learn/lessons.h"

namespace guichet::redact {

/// The lines of name_model.tsv, sorted; all lessons but those of the fold `without`, if there is one of that number.
std::string fit_name_model(const std::vector<Lesson>& lessons, unsigned without = kFolds);

}  // namespace guichet::redact
