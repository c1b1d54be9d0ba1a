#include "engine/rank/query.h"

#include <algorithm>
#include <unordered_set>

#include "engine/analysis/analyzer.h"

namespace guichet::engine {

Query make_query(const std::vector<Word>& words) {
  Query query;
  std::unordered_set<std::string> seen;
  for (const auto& word : words) {
    if (!word.searchable()) continue;
    const auto same = std::find_if(query.words.begin(), query.words.end(),
                                   [&](const QueryWord& other) { return other.term == word.term; });
    if (same != query.words.end()) {
      ++same->count;
    } else if (query.words.size() < kMaxQueryWords) {
      auto others = word.also;
      if (!word.variant.empty()) others.insert(others.begin(), word.variant);
      if (others.size() > kMaxOthers) others.resize(kMaxOthers);
      query.words.push_back({word.term, std::move(others), word.folded, 1});
      for (auto& gram : grams(word.folded)) {
        if (seen.insert(gram).second) query.grams.push_back(std::move(gram));
      }
    }
  }
  return query;
}

}  // namespace guichet::engine
