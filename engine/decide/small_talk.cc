#include "engine/decide/small_talk.h"

#include <algorithm>
#include <array>

#include "engine/analysis/data.h"
#include "engine/analysis/word_list.h"
#include "engine/decide/pattern.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kMostWords = 16;
constexpr std::size_t kPlaces = 3;

// In the order they are tried: "no thanks" is a no.
constexpr std::array<std::string_view, 9> kSections{"none", "no", "thanks", "yes", "hello", "1", "2", "3", "last"};
constexpr std::array kTalk{SmallTalk::kNone, SmallTalk::kNo, SmallTalk::kThanks, SmallTalk::kYes, SmallTalk::kHello};
constexpr std::size_t kFirstPlace = kTalk.size();
constexpr std::size_t kLast = kFirstPlace + kPlaces;

struct Table {
  std::array<std::vector<Pattern>, kSections.size()> sections;
  std::vector<std::string_view> unreadable;
};

Table load() {
  Table table;
  WordSets sets;
  std::vector<Pattern>* section = nullptr;
  for (const auto line : entries(data::kSmallTalk)) {
    if (line.size() > 2 && line.starts_with('[') && line.ends_with(']')) {
      const auto found = std::find(kSections.begin(), kSections.end(), line.substr(1, line.size() - 2));
      section = found == kSections.end() ? nullptr : &table.sections[static_cast<std::size_t>(found - kSections.begin())];
      if (section == nullptr) table.unreadable.push_back(line);
    } else if (read_word_set(line, sets)) {
      continue;
    } else if (auto pattern = Pattern::parse(line, sets); pattern && section != nullptr) {
      section->push_back(*std::move(pattern));
    } else {
      table.unreadable.push_back(line);
    }
  }
  return table;
}

const Table& table() {
  static const Table kLoaded = load();
  return kLoaded;
}

bool any_matches(std::size_t section, const std::vector<Word>& words) {
  const auto& patterns = table().sections[section];
  return std::any_of(patterns.begin(), patterns.end(), [&](const Pattern& pattern) { return pattern.matches(words); });
}

}  // namespace

std::optional<SmallTalk> small_talk(const std::vector<Word>& words) {
  if (words.empty() || words.size() > kMostWords) return std::nullopt;
  for (std::size_t i = 0; i < kTalk.size(); ++i) {
    if (any_matches(i, words)) return kTalk[i];
  }
  return std::nullopt;
}

std::optional<std::size_t> chosen_place(const std::vector<Word>& words, std::size_t count) {
  if (count == 0 || words.empty() || words.size() > kMostWords) return std::nullopt;
  for (std::size_t place = 0; place < std::min(count, kPlaces); ++place) {
    if (any_matches(kFirstPlace + place, words)) return place;
  }
  if (any_matches(kLast, words)) return count - 1;
  return std::nullopt;
}

std::vector<std::string_view> unreadable_small_talk_lines() { return table().unreadable; }

}  // namespace guichet::engine
