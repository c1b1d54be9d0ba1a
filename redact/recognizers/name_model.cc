#include "redact/recognizers/name_model.h"

#include <bit>

#include "redact/recognizers/learned/table_text.h"

namespace guichet::redact {

extern const std::string_view kNameModelTable;  // name_model.tsv, by redact/CMakeLists.txt

namespace {

constexpr float kHundredths = 100;

}  // namespace

NameModel NameModel::read(std::string_view table) {
  NameModel model;
  std::vector<Weight> rows;
  while (!table.empty()) {
    std::string_view line = take_field(table, '\n');
    if (line.empty() || line.front() == '#') continue;
    take_field(line, '\t');  // the trait's name, to read
    Weight row;
    if (read_number(take_field(line, '\t'), row.hash, 16) && row.hash != 0 && read_number(take_field(line, '\t'), row.weight, 10)) rows.push_back(row);
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
