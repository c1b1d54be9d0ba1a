#include "redact/cue_misspelling.h"

#include <algorithm>
#include <utility>

namespace guichet::redact {
namespace {

constexpr std::size_t kShortest = 7;

// Letters written for each other: by sound, or because they are neighbours in the word one remembers.
constexpr std::pair<char, char> kAlike[] = {{'a', 'e'}, {'e', 'i'}, {'i', 'y'}, {'a', 'o'}, {'o', 'u'}, {'c', 's'}, {'c', 'k'}, {'s', 'z'}, {'f', 'v'}, {'n', 'm'}, {'t', 'd'}};

char alike(char c, const std::pair<char, char>& pair) { return c == pair.first ? pair.second : c == pair.second ? pair.first : '\0'; }

}  // namespace

std::vector<std::string> misspellings(std::string_view word) {
  std::vector<std::string> found;
  if (word.size() < kShortest) return found;
  const auto add = [&](std::string variant) {
    if (variant != word) found.push_back(std::move(variant));
  };
  // The first letter is hardly ever wrong, and a word without its last is often another.
  for (std::size_t i = 1; i < word.size(); ++i) {
    const std::string before(word.substr(0, i));
    const std::string after(word.substr(i + 1));
    if (i + 1 < word.size()) {
      add(before + after);
      add(before + word[i + 1] + word[i] + std::string(word.substr(i + 2)));
    }
    add(before + word[i] + word[i] + after);
    for (const auto& pair : kAlike) {
      if (const char other = alike(word[i], pair); other != '\0') add(before + other + after);
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace guichet::redact
