// suggest(): from a masked message to a decision. Tested through engine_test.cc.
#pragma once

#include <string_view>

#include "engine/answering/snapshot.h"
#include "engine/options.h"
#include "engine/reply.h"

namespace guichet::engine {

/// `text` is masked, valid UTF-8. Fails only when the page index cannot be read.
[[nodiscard]] Result<Reply> suggest(const Snapshot& snapshot, std::string_view text, const SuggestOptions& options);

}  // namespace guichet::engine
