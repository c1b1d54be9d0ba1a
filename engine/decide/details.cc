#include "engine/decide/details.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "engine/analysis/data.h"
#include "engine/analysis/word_list.h"
#include "engine/decide/pattern.h"
#include "engine/decide/quantity.h"
#include "redact/base/stable_hash.h"

namespace guichet::engine {
namespace {

// The upper half names the aspect, the lower its value: values of one aspect differ in the lower half only.
std::uint32_t value_of(std::string_view aspect, std::string_view value) {
  return (stable_hash(aspect) << 16) | (stable_hash(value) & 0xffffU);
}
std::uint32_t aspect_of(std::uint32_t value) { return value >> 16; }

struct Table {
  std::vector<std::pair<std::uint32_t, Pattern>> phrases;
  std::vector<std::pair<std::uint32_t, Pattern>> against;  // where one matches, the value is not said
  std::vector<std::string_view> unreadable;
};

Table load(std::string_view file) {
  Table table;
  WordSets sets;
  std::uint32_t value = 0;
  auto* section = &table.phrases;
  for (const auto line : entries(file)) {
    if (line.size() > 2 && line.front() == '[' && line.back() == ']') {
      auto names = parts(line.substr(1, line.size() - 2));
      section = names.front() == "not" ? &table.against : &table.phrases;
      if (section == &table.against) names.erase(names.begin());
      value = names.size() == 2 ? value_of(names[0], names[1]) : 0;
      if (value == 0) table.unreadable.push_back(line);
    } else if (read_word_set(line, sets)) {
      continue;
    } else if (auto pattern = Pattern::parse(line, sets); pattern && value != 0) {
      section->emplace_back(value, *std::move(pattern));
    } else {
      table.unreadable.push_back(line);
    }
  }
  return table;
}

const Table& table_of(Language language) {
  static const Table english = load(data::kEnglishDetails);
  static const Table french = load(data::kFrenchDetails);
  return language == Language::kFrench ? french : english;
}

bool has_aspect(const std::vector<std::uint32_t>& values, std::uint32_t aspect) {
  return std::any_of(values.begin(), values.end(), [&](std::uint32_t value) { return aspect_of(value) == aspect; });
}
bool has(const std::vector<std::uint32_t>& values, std::uint32_t value) {
  return std::binary_search(values.begin(), values.end(), value);
}

// A number alone is an age: years.
Quantity in_days(Quantity quantity) {
  constexpr double kYear = 365;
  if (quantity.measure != Measure::kAlone) return quantity;
  return {Measure::kDays, quantity.least * kYear, quantity.most > 1e6 ? quantity.most : quantity.most * kYear};
}

}  // namespace

bool Quantity::meets(const Quantity& other) const noexcept {
  const auto a = in_days(*this);
  const auto b = in_days(other);
  return a.measure == b.measure && a.least <= b.most && b.least <= a.most;
}

Details details_of(const std::vector<Word>& words, Language language) {
  Details details;
  for (const auto& [value, pattern] : table_of(language).phrases) {
    if (!has(details.values, value) && pattern.matches(words)) {
      details.values.insert(std::lower_bound(details.values.begin(), details.values.end(), value), value);
    }
  }
  for (const auto& [value, pattern] : table_of(language).against) {
    if (has(details.values, value) && pattern.matches(words)) std::erase(details.values, value);
  }
  details.quantities = quantities_of(words);
  return details;
}

Said said_of(const Details& first, const Details& second, const Details& message) {
  bool differ = false;
  std::size_t for_first = 0;
  std::size_t for_second = 0;
  for (const auto value : first.values) {
    const auto aspect = aspect_of(value);
    if (has(second.values, value) || !has_aspect(second.values, aspect)) continue;
    differ = true;
    for_first += has(message.values, value) ? 1U : 0U;
  }
  for (const auto value : second.values) {
    if (has(first.values, value) || !has_aspect(first.values, aspect_of(value))) continue;
    for_second += has(message.values, value) ? 1U : 0U;
  }
  const bool united = std::any_of(message.quantities.begin(), message.quantities.end(),
                                  [](const Quantity& said) { return said.measure == Measure::kDays; });
  for (const auto& one : first.quantities) {
    for (const auto& other : second.quantities) {
      if (one.measure != other.measure || one.meets(other)) continue;
      differ = true;
      for (const auto& said : message.quantities) {
        if (united && said.measure == Measure::kAlone) continue;  // "two years, form 5": the years are meant
        for_first += said.meets(one) && !said.meets(other) ? 1U : 0U;
        for_second += said.meets(other) && !said.meets(one) ? 1U : 0U;
      }
    }
  }
  if (!differ) return Said::kNoDetail;
  if (for_first == 0 && for_second == 0) return Said::kUnsaid;
  if (for_second == 0) return Said::kFirst;
  return for_first == 0 ? Said::kSecond : Said::kBoth;
}

std::vector<std::string_view> unreadable_detail_lines() {
  auto lines = table_of(Language::kEnglish).unreadable;
  const auto& french = table_of(Language::kFrench).unreadable;
  lines.insert(lines.end(), french.begin(), french.end());
  return lines;
}

}  // namespace guichet::engine
