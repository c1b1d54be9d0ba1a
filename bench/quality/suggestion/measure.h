// Measures of suggestion: those of the program (guichet eval suggest), under the names that this folder uses.
#pragma once

#include "bench/quality/figure.h"
#include "engine/cli/measures/measure.h"
#include "engine/cli/measures/ndcg.h"

namespace guichet::bench {

using measures::all;
using measures::answerable;
using measures::Answered;
using measures::by_readiness;
using measures::kRanked;
using measures::ndcg;
using measures::suggestion_measures;
using measures::SuggestionMeasure;

}  // namespace guichet::bench
