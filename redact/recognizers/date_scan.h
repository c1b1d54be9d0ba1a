// DateScan: a date in any written form, read at a word: "1994-08-21", "17/11/79", "12.06.1958", "19940821",
// "09-APR-1991", "22JUIL1994", "1er mai 1984", "Feb. 14, 1990", "May 1st, 1984", "the 30th of January 1996",
// "premier janvier deux mille", "March third nineteen ninety". Day and month in either order, both languages.
// Tested by date_of_birth.cases.
#pragma once

#include <cstddef>
#include <optional>

#include "redact/base/span.h"
#include "redact/text_view.h"

namespace guichet::redact {

struct WrittenDate {
  Span span;             ///< folded bytes
  std::size_t last = 0;  ///< its last word
  int year = 0;          ///< 0: none is written
  std::size_t article = 0;  ///< where its article begins ("the 30th", "le premier mars"), or the date itself

  /// With its article, as it is masked.
  Span whole() const noexcept { return {article, span.end}; }
};

/// The longest date that begins at word `i` of the view. O(1).
std::optional<WrittenDate> date_at(const TextView& view, std::size_t i);

/// What is a date only right behind a cue: "1956", "03/1990", "140290". O(1).
std::optional<WrittenDate> date_part_at(const TextView& view, std::size_t i);

}  // namespace guichet::redact
