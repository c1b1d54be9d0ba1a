// Sibling guard: whether a reply says which of two near-twin answers it was made of. The words in which they differ
// have to be in the reply: what both say proves neither. Tested by tagging_test.cc.
#pragma once

#include <vector>

#include "engine/tagging/contenders.h"

namespace guichet::engine {

/// Of the reply, only tokens that are not `taken` (by answers already recognised) count.
bool tells_apart(const std::vector<TagToken>& reply, const std::vector<bool>& taken, const Contender& chosen,
                 const Contender& rival);

}  // namespace guichet::engine
