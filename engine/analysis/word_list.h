// Word lists: how the text files under data/ are read. One entry a line, words parted by blanks,
// "#" begins a comment. The files are compiled in, so the views live as long as the program.
#pragma once

#include <string_view>
#include <vector>

namespace guichet::engine {

/// The lines that say something, without comment and outer blanks.
std::vector<std::string_view> entries(std::string_view file);

/// The parts of a line between blanks.
std::vector<std::string_view> parts(std::string_view line);

}  // namespace guichet::engine
