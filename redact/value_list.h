// ValueList: the values a policy allows or denies, found in any spelling: case, accents, spaces and
// punctuation do not count, so "1-888-242-2100" is found as "1 (888) 242.2100".
// Tested by tests/redact/value_list_test.cc.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "redact/base/span.h"
#include "redact/policy.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// Immutable; thread-safe.
class ValueList {
 public:
  explicit ValueList(const std::vector<ListedValue>& values);

  struct Match {
    Span span;                       ///< folded bytes
    std::optional<EntityType> type;  ///< of the listed value
  };
  /// All occurrences of the values for texts of this language, whole words only, by where they begin. O(words), whatever
  /// the number of values with different first words.
  std::vector<Match> find(const TextView& view, Language language) const;

 private:
  struct Value {
    std::vector<std::string> words;
    std::optional<EntityType> type;
    std::optional<Language> language;
  };
  std::array<std::uint64_t, 64> first_words_{};  // a bit per hash
  std::vector<Value> values_;  // by words
};

}  // namespace guichet::redact
