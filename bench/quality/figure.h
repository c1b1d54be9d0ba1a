// Figure: corpora's, under the name the measures of this folder use.
#pragma once

#include "corpora/figure.h"

namespace guichet::bench {

using corpora::Figure;
using corpora::Interval;
using corpora::wilson;

}  // namespace guichet::bench
