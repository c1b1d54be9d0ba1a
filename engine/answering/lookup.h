// Lookup: what a message names (rank/named.h), found in a generation. Tested by lookup_test.cc.
#pragma once

#include <optional>
#include <string_view>

#include "engine/answering/snapshot.h"
#include "engine/rank/reading.h"
#include "engine/reply.h"
#include "kb/date.h"

namespace guichet::engine {

struct Lookup {
  bool named = false;  ///< the message names something, known or not, and asks nothing else
  std::optional<std::uint32_t> answer;  ///< live; of the reading's language where there is one
  std::optional<Reason> withheld;       ///< the named answer is not live, and why
  std::optional<PageHit> page;
};

/// Only the page index can fail.
[[nodiscard]] Result<Lookup> look_up(const Snapshot& snapshot, const Reading& reading, std::string_view text, const kb::Date& today);

}  // namespace guichet::engine
