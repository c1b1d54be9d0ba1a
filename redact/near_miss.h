// NearMiss: which rule came nearest to a value that none found, and what it lacked. For `detect --explain`: it names rules and
// reasons, never the value. Tested by tests/redact/near_miss_test.cc.
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "redact/base/result.h"
#include "redact/base/span.h"
#include "redact/entity.h"
#include "redact/rule_matcher.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// Immutable; thread-safe.
class NearMisses {
 public:
  [[nodiscard]] static Result<NearMisses> make();

  /// What the matcher itself said of a text: all candidates, whatever their score, and what stays.
  struct Seen {
    std::vector<Candidate> candidates;
    std::vector<Span> kept;  ///< in text order
    std::function<float(EntityType)> threshold;
  };
  /// `value` in raw bytes; `type` as which it should have been found, none for any.
  Nearest nearest(const TextView& view, const Seen& seen, Span value, std::optional<EntityType> type) const;

 private:
  NearMisses(RuleMatcher doubtful, RuleMatcher loose) : doubtful_(std::move(doubtful)), loose_(std::move(loose)) {}
  RuleMatcher doubtful_;  // without cue and check
  RuleMatcher loose_;     // nor edges
};

}  // namespace guichet::redact
