// Vocabulary: the words of a generation's published texts in one language, and what a word that is not among them was
// meant to be: one slip from five letters on, two from nine, the first letter right; two words written as one; one word
// written as two. Words with a digit in them are never touched. Tested by vocabulary_test.cc.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace guichet::engine {

/// Filled, then read by any number of threads. Words are folded.
class Vocabulary {
 public:
  /// Words of other signs than a to z, and those of one letter, are not taken.
  void add(std::string_view word, std::uint32_t count = 1);

  std::uint32_t count(std::string_view word) const;
  bool has(std::string_view word) const { return count(word) > 0; }
  std::size_t size() const noexcept { return counts_.size(); }

  /// The known word that an unknown one was meant to be: the nearest, of those the most frequent. Looks at the words with
  /// the same first letter and about the same length.
  std::optional<std::string> meant(std::string_view word) const;
  /// "studypermit": "study", "permit". Both frequent enough to be no accident.
  std::optional<std::pair<std::string, std::string>> parted(std::string_view word) const;

  /// All words with their counts, in no order.
  const std::unordered_map<std::string, std::uint32_t>& counts() const noexcept { return counts_; }

 private:
  static constexpr std::size_t kLongest = 40;
  struct Entry {
    std::uint32_t letters = 0;          // a bit for each letter of the alphabet
    const std::string* word = nullptr;  // a key of counts_, whose nodes stay where they are
  };
  std::unordered_map<std::string, std::uint32_t> counts_;
  std::array<std::array<std::vector<Entry>, kLongest + 1>, 26> shelves_;  // by first letter and length
};

/// Letters changed, left out, put in, or swapped with their neighbour, at least; `most` + 1 when there are more.
/// (Optimal string alignment: Boytsov 2011, "Indexing methods for approximate dictionary searching", section 2.1.)
std::size_t slips(std::string_view a, std::string_view b, std::size_t most);

}  // namespace guichet::engine
