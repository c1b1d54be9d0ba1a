#include "redact/recognizers/word_features.h"

#include <algorithm>
#include <bit>
#include <set>
#include <string>
#include <vector>

#include "redact/recognizers/date_forms.h"
#include "redact/recognizers/month_names.h"
#include "redact/recognizers/number_words.h"
#include "redact/word_hash.h"

namespace guichet::redact {
namespace {

class Table {
 public:
  Table() {
    std::set<std::string, std::less<>> words;
    const auto add = [&words](std::string_view word) { words.emplace(word); };
    for_each_name_word(add);
    for_each_address_word(add);
    for_each_month_name(add);
    for_each_number_word(add);
    for_each_date_part_name(add);
    slots_.resize(std::bit_ceil(words.size() + words.size() / 2));
    features_.emplace_back();
    for (const std::string& word : words) put(word);
  }

  const WordFeatures& of(std::string_view word, std::uint32_t hash) const noexcept {
    for (std::size_t at = hash & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
      const Slot& slot = slots_[at];
      if (slot.features == 0) return features_[0];
      if (slot.tag == tag_of(hash) && static_cast<unsigned char>(letters_[slot.begin]) == word.size() &&
          same_bytes(letters_.data() + slot.begin + 1, word.data(), word.size())) {
        return features_[slot.features];
      }
    }
  }

 private:
  // Eight bytes, so that thousands of words stay in the cache. Few words differ in what they are.
  struct Slot {
    std::uint32_t begin = 0;     // in letters_, of the word's length and bytes
    std::uint16_t tag = 0;       // the upper half of the hash
    std::uint16_t features = 0;  // in features_; 0: free
  };
  static std::uint16_t tag_of(std::uint32_t hash) noexcept { return static_cast<std::uint16_t>(hash >> 16U); }

  void put(const std::string& word) {
    const WordFeatures features{address_kinds(word), word_kinds(word),
                                static_cast<DateKinds>((number_word(word) >= 0 ? kNumberInWords : 0) | (month_named(word) > 0 ? kMonthName : 0) |
                                                       (names_date_part(word) ? kDatePart : 0))};
    if (features == features_[0] || word.size() > UINT8_MAX) return;
    auto known = std::find(features_.begin(), features_.end(), features);
    if (known == features_.end()) known = features_.insert(known, features);
    const std::uint32_t hash = word_hash(word);
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].features != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = {static_cast<std::uint32_t>(letters_.size()), tag_of(hash), static_cast<std::uint16_t>(known - features_.begin())};
    letters_ += static_cast<char>(word.size());
    letters_ += word;
  }

  std::vector<Slot> slots_;
  std::vector<WordFeatures> features_;
  std::string letters_;
};

}  // namespace

const WordFeatures& word_features(std::string_view word, std::uint32_t hash) noexcept {
  static const Table kTable;
  return kTable.of(word, hash);
}

}  // namespace guichet::redact
