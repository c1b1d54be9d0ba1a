// Word changes: the longest common subsequence of the words of two texts, by the table (Wagner and Fischer 1974): answers
// have a hundred words. Tested by agent_view_test.cc.
#include <algorithm>
#include <cstdint>

#include "engine/agent_view.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kMostWords = 2000;

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = text.find_first_not_of(" \n\t\r", i);
    if (begin == std::string_view::npos) break;
    const std::size_t end = std::min(text.find_first_of(" \n\t\r", begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    i = end;
  }
  return words;
}

void append(std::vector<Change>& changes, Change::Kind kind, std::string_view word) {
  if (changes.empty() || changes.back().kind != kind) changes.push_back({kind, {}});
  std::string& text = changes.back().text;
  if (!text.empty()) text += ' ';
  text += word;
}

}  // namespace

std::vector<Change> word_changes(std::string_view before, std::string_view after) {
  const auto a = split(before);
  const auto b = split(after);
  std::vector<Change> changes;
  if (std::max(a.size(), b.size()) > kMostWords) {
    for (const auto word : a) append(changes, Change::Kind::kRemoved, word);
    for (const auto word : b) append(changes, Change::Kind::kAdded, word);
    return changes;
  }
  // rest[i][j]: length of the longest common subsequence of a[i…] and b[j…].
  const std::size_t width = b.size() + 1;
  std::vector<std::uint16_t> rest((a.size() + 1) * width, 0);
  for (std::size_t i = a.size(); i-- > 0;) {
    for (std::size_t j = b.size(); j-- > 0;) {
      rest[i * width + j] = a[i] == b[j] ? static_cast<std::uint16_t>(rest[(i + 1) * width + j + 1] + 1)
                                         : std::max(rest[(i + 1) * width + j], rest[i * width + j + 1]);
    }
  }
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() || j < b.size()) {
    if (i < a.size() && j < b.size() && a[i] == b[j]) {
      append(changes, Change::Kind::kSame, b[j]);
      ++i;
      ++j;
    } else if (i < a.size() && (j == b.size() || rest[(i + 1) * width + j] >= rest[i * width + j + 1])) {
      append(changes, Change::Kind::kRemoved, a[i++]);
    } else {
      append(changes, Change::Kind::kAdded, b[j++]);
    }
  }
  return changes;
}

}  // namespace guichet::engine
