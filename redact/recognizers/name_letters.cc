#include "redact/recognizers/name_letters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <memory>

#include "redact/recognizers/word_lists.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kLetters = 27;  // a to z, and the edge of the word
constexpr std::size_t kGroups = kLetters * kLetters * kLetters;
constexpr std::size_t kShortest = 4;  // of the words counted: shorter ones are little words, particles and initials
constexpr std::size_t kEdge = 26;

// Calls `visit` with every group of three letters, the edges included; false if something else is in the word.
template <class Visit>
bool for_each_group(std::string_view word, const Visit& visit) {
  std::size_t first = kEdge;
  std::size_t second = kEdge;
  for (std::size_t i = 0; i <= word.size(); ++i) {
    const std::size_t third = i == word.size() ? kEdge : static_cast<std::size_t>(static_cast<unsigned char>(word[i] - 'a'));
    if (third > kEdge || (third == kEdge && i < word.size())) return false;
    if (i > 0) visit((first * kLetters + second) * kLetters + third);
    first = second;
    second = third;
  }
  return true;
}

class Groups {
 public:
  Groups() : weights_(std::make_unique<std::array<float, kGroups>>()) {
    const auto names = std::make_unique<std::array<std::uint32_t, kGroups>>();
    const auto words = std::make_unique<std::array<std::uint32_t, kGroups>>();
    count(kGivenNames, *names);
    count(kSurnames, *names);
    for (const NameList* list : all_name_lists()) {
      count(list->given, *names);
      count(list->surnames, *names);
    }
    count(kEverydayWords, *words);
    constexpr double kUnseen = 0.5;  // what is counted for a group that never came (Laplace's rule, half a count)
    double all_names = 0;
    double all_words = 0;
    for (std::size_t i = 0; i < kGroups; ++i) {
      all_names += (*names)[i];
      all_words += (*words)[i];
    }
    const double base = std::log((all_words + kUnseen * kGroups) / (all_names + kUnseen * kGroups));
    for (std::size_t i = 0; i < kGroups; ++i) {
      (*weights_)[i] = static_cast<float>(std::log(((*names)[i] + kUnseen) / ((*words)[i] + kUnseen)) + base);
    }
  }

  float of(std::string_view word) const noexcept {
    float sum = 0;
    return for_each_group(word, [&](std::size_t group) { sum += (*weights_)[group]; }) ? sum : 0;
  }

 private:
  static void count(std::string_view list, std::array<std::uint32_t, kGroups>& groups) {
    while (!list.empty()) {
      const std::string_view word = list.substr(0, list.find(' '));
      list.remove_prefix(std::min(word.size() + 1, list.size()));
      if (word.size() >= kShortest) for_each_group(word, [&](std::size_t group) { ++groups[group]; });
    }
  }

  std::unique_ptr<std::array<float, kGroups>> weights_;
};

}  // namespace

float name_likeness(std::string_view word) noexcept {
  static const Groups kTable;
  return word.size() < kShortest ? 0 : kTable.of(word);
}

}  // namespace guichet::redact
