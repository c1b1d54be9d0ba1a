#include "engine/decide/handoff_model.h"

#include <charconv>

#include "engine/analysis/data.h"

namespace guichet::engine {

HandoffModel HandoffModel::read(std::string_view table) {
  HandoffModel model;
  while (!table.empty()) {
    const auto end = std::min(table.find('\n'), table.size());
    const auto line = table.substr(0, end);
    table.remove_prefix(std::min(end + 1, table.size()));
    if (line.empty() || line.front() == '#') continue;
    const auto tab = line.find('\t');
    Row row{};
    bool good = tab != std::string_view::npos;
    const char* at = line.data() + std::min(tab, line.size() - 1) + 1;
    const char* const stop = line.data() + line.size();
    for (std::size_t head = 0; head < kHandoffHeads && good; ++head) {
      while (at != stop && *at == ' ') ++at;
      const auto [after, error] = std::from_chars(at, stop, row[head]);
      good = error == std::errc();
      at = after;
    }
    if (!good || at != stop) ++model.unreadable_;
    else if (line.substr(0, tab) == "bias") model.bias_ = row;
    else model.rows_[handoff_hash(line.substr(0, tab))] = row;
  }
  return model;
}

const HandoffModel& HandoffModel::built_in() {
  static const HandoffModel kBoth = read(data::kHandoffModel);
  return kBoth;
}

HandoffScores HandoffModel::scores(const std::vector<HandoffFeature>& features) const {
  HandoffScores scores{};
  for (std::size_t head = 0; head < kHandoffHeads; ++head) scores[head] = bias_[head];
  for (const auto& feature : features) {
    const auto found = rows_.find(feature.hash);
    if (found == rows_.end()) continue;
    for (std::size_t head = 0; head < kHandoffHeads; ++head) {
      scores[head] += static_cast<double>(feature.value) * found->second[head];
    }
  }
  for (auto& score : scores) score /= 100;
  return scores;
}

}  // namespace guichet::engine
