// parse: the arguments of one command, read by its table. The only place that knows CLI11.
#pragma once

#include <string>
#include <vector>

#include "engine/cli/commands.h"

namespace guichet::cli {

/// `words` are what follows the command's name. kUsage; the sentence names options of the table, and never
/// what was typed, which may be a client's words.
[[nodiscard]] Result<Arguments> parse(const Command& command, const std::vector<std::string>& words);

/// The known name nearest to a mistyped one, or empty.
std::string_view nearest(std::string_view typed, const std::vector<std::string_view>& known);

}  // namespace guichet::cli
