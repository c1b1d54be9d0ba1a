// What clients ask and no answer covers: messages in groups of alike ones, for `lint --unanswered`.
#pragma once

#include <vector>

#include "engine/cli/commands.h"
#include "kb/finding.h"

namespace guichet::cli {

/// One finding a group of two or more, largest first, at the line of its most typical message. Messages are masked as they
/// are read; none is shown. kNotFound, kIo; a malformed line is a finding.
[[nodiscard]] Result<std::vector<kb::Finding>> unanswered_findings(const Arguments& arguments, const Session& session);

/// Groups of texts that share words, largest first; each begins with its most typical member. Word lists in, indices out.
/// A text joins the group whose words it shares most of; linear in the texts times the groups that share one of its
/// rarest words. Deterministic.
std::vector<std::vector<std::size_t>> groups_of(const std::vector<std::vector<std::string>>& texts);

}  // namespace guichet::cli
