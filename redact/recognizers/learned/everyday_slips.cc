#include "redact/recognizers/learned/everyday_slips.h"

#include <bit>
#include <vector>

#include "redact/base/stable_hash.h"
#include "redact/recognizers/word_lists.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kShortest = 4;
constexpr std::size_t kLongest = 24;  // no everyday word is longer

// Calls `visit` with the hash of each form of the word that lacks one letter.
template <class Visit>
bool any_deletion(std::string_view word, const Visit& visit) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (i > 0 && word[i] == word[i - 1]) continue;  // the same form
    if (visit(stable_hash(word.substr(i + 1), stable_hash(word.substr(0, i))))) return true;
  }
  return false;
}

// Hashes of 32 bits, open addressing: of 140,000 forms one stranger in thirty thousand is taken for one.
class Forms {
 public:
  Forms() : slots_(std::size_t{1} << 19U) {
    for (std::string_view list = kEverydayWords; !list.empty();) {
      const std::string_view word = list.substr(0, list.find(' '));
      list.remove_prefix(std::min(word.size() + 1, list.size()));
      if (word.size() < kShortest) continue;
      add(stable_hash(word));
      any_deletion(word, [this](std::uint32_t hash) { return add(hash), false; });
    }
  }

  bool contains(std::uint32_t hash) const noexcept {
    for (std::size_t at = hash & (slots_.size() - 1); slots_[at] != 0; at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at] == hash) return true;
    }
    return false;
  }

 private:
  void add(std::uint32_t hash) {
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at] != 0 && slots_[at] != hash) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = hash;
  }

  std::vector<std::uint32_t> slots_;  // 0: free
};

}  // namespace

Slip slip_of_everyday_word(std::string_view word) noexcept {
  static const Forms kForms;
  if (word.size() < kShortest || word.size() > kLongest) return Slip::kNone;
  if (kForms.contains(stable_hash(word))) return Slip::kMissing;
  return any_deletion(word, [](std::uint32_t hash) { return kForms.contains(hash); }) ? Slip::kOther : Slip::kNone;
}

}  // namespace guichet::redact
