#include "engine/analysis/word_list.h"

namespace guichet::engine {
namespace {

constexpr std::string_view kBlanks = " \t\r";

std::string_view trimmed(std::string_view line) {
  const auto first = line.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return line.substr(first, line.find_last_not_of(kBlanks) - first + 1);
}

}  // namespace

std::vector<std::string_view> entries(std::string_view file) {
  std::vector<std::string_view> found;
  while (!file.empty()) {
    const auto end = std::min(file.find('\n'), file.size());
    const auto line = file.substr(0, end);
    file.remove_prefix(std::min(end + 1, file.size()));
    if (const auto entry = trimmed(line.substr(0, line.find('#'))); !entry.empty()) found.push_back(entry);
  }
  return found;
}

std::vector<std::string_view> parts(std::string_view line) {
  std::vector<std::string_view> found;
  for (auto begin = line.find_first_not_of(kBlanks); begin != std::string_view::npos;) {
    const auto end = std::min(line.find_first_of(kBlanks, begin), line.size());
    found.push_back(line.substr(begin, end - begin));
    begin = line.find_first_not_of(kBlanks, end);
  }
  return found;
}

}  // namespace guichet::engine
