// EarlierFinds: what the other recognizers found before reference.cc looks, and how it stands to a chain of letters and
// digits. Tested by reference.cases.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "redact/recognizer.h"

namespace guichet::redact {

/// A copy, so that what is found later changes nothing.
class EarlierFinds {
 public:
  /// `found`: by their begin. `text` is borrowed.
  EarlierFinds(std::string_view text, const std::vector<Candidate>& found);

  /// Whether one of them has the span. `whole`: one word with its dashes, or a value with its label, is preferred to a
  /// part of it. `specific`: what only looks like a telephone or a passport, and nobody calls so, gives way.
  bool met(const Span& span, bool specific, bool whole) const;

  /// What a rule calls a part of the value, the whole is; kOther when none does.
  EntityType type_of_part(const Span& span) const;

  /// A part that a cue names: "2024/118" of "MEN/2024/118".
  std::optional<Candidate> called_part(const Span& span) const;

  /// What was found at `before`, when `span` has the same letters and digits at the same places.
  std::optional<Candidate> same_shape(const Span& before, const Span& span) const;

 private:
  std::size_t first_from(std::size_t at) const;
  bool is_part(const Span& part, const Span& all) const;

  std::string_view text_;
  std::vector<Candidate> found_;
  std::vector<std::size_t> reach_;  // the furthest end of found_ up to each
};

}  // namespace guichet::redact
