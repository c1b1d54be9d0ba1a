#include "engine/analysis/vocabulary.h"

#include <algorithm>
#include <bit>

namespace guichet::engine {
namespace {

constexpr std::size_t kLettersForOne = 5;
constexpr std::size_t kLettersForTwo = 9;
// Shorter words are neighbours of too many.
constexpr std::size_t kLeastTarget = 4;
constexpr std::size_t kLeastPart = 3;
constexpr std::uint32_t kFrequentPart = 3;

bool is_plain(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::uint32_t letters_of(std::string_view word) {
  std::uint32_t letters = 0;
  for (const char c : word) letters |= std::uint32_t{1} << static_cast<unsigned>(c - 'a');
  return letters;
}

}  // namespace

std::size_t slips(std::string_view a, std::string_view b, std::size_t most) {
  constexpr std::size_t kLongest = 64;
  if (a.size() > kLongest || b.size() > kLongest) return most + 1;
  const auto more = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (more > most) return most + 1;
  std::array<std::array<std::size_t, kLongest + 1>, 3> rows{};
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i + 2) % 3];
    const auto& twice = rows[(i + 1) % 3];
    row[0] = i;
    std::size_t least = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], twice[j - 2] + 1);
      least = std::min(least, row[j]);
    }
    // A swap looks two rows up, so one row over the limit is no proof; two are, and the end is checked anyway.
    if (least > most + 1) return most + 1;
  }
  return std::min(rows[a.size() % 3][b.size()], most + 1);
}

void Vocabulary::add(std::string_view word, std::uint32_t count) {
  if (word.size() < 2 || word.size() > kLongest || !is_plain(word)) return;
  const auto [entry, fresh] = counts_.try_emplace(std::string(word), 0);
  entry->second += count;
  if (fresh) {
    shelves_[static_cast<std::size_t>(word.front() - 'a')][word.size()].push_back({letters_of(word), &entry->first});
  }
}

std::uint32_t Vocabulary::count(std::string_view word) const {
  const auto found = counts_.find(std::string(word));
  return found == counts_.end() ? 0 : found->second;
}

std::optional<std::string> Vocabulary::meant(std::string_view word) const {
  if (word.size() < kLettersForOne || word.size() > kLongest || !is_plain(word)) return std::nullopt;
  const std::size_t most = word.size() < kLettersForTwo ? 1 : 2;
  const auto letters = letters_of(word);
  const std::string* best = nullptr;
  std::size_t nearest = most + 1;
  std::uint32_t frequent = 0;
  const auto& shelves = shelves_[static_cast<std::size_t>(word.front() - 'a')];
  for (auto size = std::max(kLeastTarget, word.size() - most); size <= std::min(kLongest, word.size() + most); ++size) {
    for (const auto& entry : shelves[size]) {
      // A slip changes two letters of the set at most.
      if (static_cast<std::size_t>(std::popcount(entry.letters ^ letters)) > 2 * most) continue;
      const auto distance = slips(word, *entry.word, most);
      if (distance > most || distance > nearest) continue;
      const auto times = counts_.at(*entry.word);
      const bool better = distance < nearest || times > frequent || (times == frequent && *entry.word < *best);
      if (!better) continue;
      best = entry.word;
      nearest = distance;
      frequent = times;
    }
  }
  return best == nullptr ? std::nullopt : std::optional<std::string>(*best);
}

std::optional<std::pair<std::string, std::string>> Vocabulary::parted(std::string_view word) const {
  if (word.size() < 2 * kLeastPart || word.size() > kLongest || !is_plain(word)) return std::nullopt;
  std::size_t best = 0;
  std::uint32_t frequent = kFrequentPart - 1;
  for (std::size_t at = kLeastPart; at + kLeastPart <= word.size(); ++at) {
    const auto both = std::min(count(word.substr(0, at)), count(word.substr(at)));
    if (both <= frequent) continue;
    frequent = both;
    best = at;
  }
  if (best == 0) return std::nullopt;
  return std::pair(std::string(word.substr(0, best)), std::string(word.substr(best)));
}

}  // namespace guichet::engine
