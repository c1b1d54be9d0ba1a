// ValueList: the values a policy allows or denies, found in any spelling: case, accents, spaces and
// punctuation do not count, so "1-888-242-2100" is found as "1 (888) 242.2100".
// Tested by tests/redact/value_list_test.cc.
#pragma once

#include <string>
#include <vector>

#include "redact/base/span.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// Immutable; thread-safe.
class ValueList {
 public:
  explicit ValueList(const std::vector<std::string>& values);

  /// Adds the spans of all occurrences, whole words only. O(words), whatever the number of values with
  /// different first words.
  void append_matches(const TextView& view, std::vector<Span>& spans) const;

 private:
  std::vector<std::vector<std::string>> values_;  // words of each, sorted
};

}  // namespace guichet::redact
