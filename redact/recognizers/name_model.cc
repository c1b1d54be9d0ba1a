#include "redact/recognizers/name_model.h"

#include <bit>
#include <charconv>
#include <string>

namespace guichet::redact {

extern const std::string_view kNameModelTable;  // name_model.tsv, by redact/CMakeLists.txt

namespace {

constexpr float kHundredths = 100;

std::string_view field(std::string_view& line) {
  const std::size_t tab = std::min(line.find('\t'), line.size());
  const std::string_view value = line.substr(0, tab);
  line.remove_prefix(std::min(tab + 1, line.size()));
  return value;
}

template <class Number>
bool read_number(std::string_view text, Number& number, int base) {
  const auto [after, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
  return error == std::errc() && after == text.data() + text.size();
}

}  // namespace

NameModel NameModel::read(std::string_view table) {
  NameModel model;
  std::vector<Weight> rows;
  while (!table.empty()) {
    const std::size_t end = std::min(table.find('\n'), table.size());
    std::string_view line = table.substr(0, end);
    table.remove_prefix(std::min(end + 1, table.size()));
    if (line.empty() || line.front() == '#') continue;
    field(line);
    Weight row;
    if (read_number(field(line), row.hash, 16) && row.hash != 0 && read_number(field(line), row.weight, 10)) rows.push_back(row);
    else ++model.unreadable_;
  }
  model.slots_.assign(std::bit_ceil(2 * rows.size() + 1), Weight{});
  model.mask_ = model.slots_.size() - 1;
  for (const Weight& row : rows) {
    std::size_t at = row.hash & model.mask_;
    while (model.slots_[at].hash != 0) at = (at + 1) & model.mask_;
    model.slots_[at] = row;
  }
  model.size_ = rows.size();
  return model;
}

const NameModel& NameModel::built_in() {
  static const NameModel kModel = read(kNameModelTable);
  return kModel;
}

float NameModel::log_odds(const NameSurroundings& around, std::size_t word) const noexcept {
  std::int32_t sum = 0;
  around.visit(word, [&](NameTrait trait, std::uint32_t a, std::uint32_t b) { sum += weight(trait_hash(trait, a, b)); });
  return static_cast<float>(sum) / kHundredths;
}

}  // namespace guichet::redact
