// Help: printed from the table of commands.
#pragma once

#include <string>

#include "engine/cli/commands.h"

namespace guichet::cli {

std::string help(Language language);
std::string help(const Command& command, Language language);
std::string version();

/// Two columns: a term and what it means, wrapped at 80.
void append_row(std::string& out, std::string_view term, std::string_view meaning, std::size_t column);

}  // namespace guichet::cli
