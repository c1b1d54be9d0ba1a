// tag(): the answers that a masked reply was made of. Tested by tagging_test.cc, engine_test.cc.
#pragma once

#include <string_view>

#include "engine/answering/snapshot.h"
#include "engine/tag.h"

namespace guichet::engine {

Tag tag(const Snapshot& snapshot, std::string_view text);

}  // namespace guichet::engine
