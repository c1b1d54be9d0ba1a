// search(): answers and pages for a masked query, in one list. Tested through engine_test.cc.
#pragma once

#include <string_view>
#include <vector>

#include "engine/answering/snapshot.h"
#include "engine/options.h"
#include "engine/reply.h"

namespace guichet::engine {

[[nodiscard]] Result<std::vector<Suggestion>> search(const Snapshot& snapshot, std::string_view text,
                                                     const SearchOptions& options);

}  // namespace guichet::engine
