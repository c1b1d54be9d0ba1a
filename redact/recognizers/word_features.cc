#include "redact/recognizers/word_features.h"

#include <algorithm>
#include <bit>
#include <set>
#include <string>

#include "redact/recognizers/date_forms.h"
#include "redact/recognizers/month_names.h"
#include "redact/recognizers/number_words.h"

namespace guichet::redact {

WordFeatureTable::WordFeatureTable() {
  std::set<std::string, std::less<>> words;
  const auto add = [&words](std::string_view word) { words.emplace(word); };
  for_each_name_word(add);
  for_each_address_word(add);
  for_each_month_name(add);
  for_each_number_word(add);
  for_each_date_part_name(add);
  slots_.resize(std::bit_ceil(2 * words.size()));
  mask_ = slots_.size() - 1;
  features_.emplace_back();
  for (const std::string& word : words) put(word);
}

void WordFeatureTable::put(const std::string& word) {
  const WordFeatures features{address_kinds(word), word_kinds(word),
                              static_cast<DateKinds>((number_word(word) >= 0 ? kNumberInWords : 0) | (month_named(word) > 0 ? kMonthName : 0) |
                                                     (names_date_part(word) ? kDatePart : 0))};
  if (features == features_[0] || word.empty() || word.size() > UINT16_MAX) return;
  auto known = std::find(features_.begin(), features_.end(), features);
  if (known == features_.end()) known = features_.insert(known, features);
  std::size_t at = word_hash(word) & mask_;
  while (slots_[at].features != 0) at = (at + 1) & mask_;
  slots_[at] = {first_bytes(word.data(), word.size(), word.size()), static_cast<std::uint32_t>(letters_.size()),
                static_cast<std::uint16_t>(known - features_.begin()), static_cast<std::uint16_t>(word.size())};
  if (word.size() > 8) letters_ += word.substr(8);
}

const WordFeatureTable& WordFeatureTable::of_all_lists() {
  static const WordFeatureTable kTable;
  return kTable;
}

std::uint32_t word_number(std::string_view word) noexcept {
  return WordFeatureTable::of_all_lists().number(word, {first_bytes(word.data(), word.size(), word.size()), word_hash(word)});
}

const WordFeatures& word_features(std::string_view word, std::uint32_t hash) noexcept {
  const WordFeatureTable& table = WordFeatureTable::of_all_lists();
  return table.of(table.number(word, {first_bytes(word.data(), word.size(), word.size()), hash}));
}

}  // namespace guichet::redact
