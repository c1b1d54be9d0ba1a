// Measures of redaction: each counts cases, and says of each case whether it counts. All are proportions.
// One file per measure; the table is all.cc. Tested by tests/bench/redaction_measures_test.cc.
//
// Rules that hold for all of them (corpora README):
// - USERNAME, PASSWORD and PLATE are measured as OTHER.
// - A label of a foreign type (LOCATION, ORG, DATE) and a label marked optional are neither demanded nor held
//   against what is found there.
// - A message with a `scope` is labelled for those types only: labels and finds of other types do not count,
//   except that any find masks what it covers.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "corpora/record.h"
#include "redact/base/message.h"
#include "redact/base/span.h"
#include "redact/entity_type.h"

namespace guichet::corpora {

struct Found {
  redact::EntityType type = redact::EntityType::kOther;
  Span span;
  std::string_view rule{};  ///< static storage; only to print
};

/// A message and what the redactor found in it, in text order.
struct Outcome {
  const Message* message = nullptr;
  std::vector<Found> found;
};

/// One case of a measure.
struct Case {
  std::optional<redact::EntityType> type;  ///< of the label or find; none: the case is a message
  bool counts = false;                     ///< in the numerator
  Span span;
  std::string_view rule{};                 ///< of a find
};

struct RedactionMeasure {
  std::string_view name{};
  guichet::Message summary;
  bool higher_is_better = true;
  void (*judge)(const Outcome& outcome, std::vector<Case>& cases) = nullptr;
};

/// The table, in the order of reports.
std::span<const RedactionMeasure* const> redaction_measures() noexcept;

/// The type a label or find is measured as.
redact::EntityType measured_type(redact::EntityType type) noexcept;

/// Whether the message is labelled for this type.
bool in_scope(const Message& message, redact::EntityType type) noexcept;

/// A label that must be found: of a type of ours, not optional, in scope.
bool demanded(const Message& message, const Label& label) noexcept;

/// Whether every letter and digit of `span` lies in one of the finds (of that type, when given).
bool covered(std::string_view text, Span span, std::span<const Found> found,
             std::optional<redact::EntityType> type = {}) noexcept;

}  // namespace guichet::corpora
