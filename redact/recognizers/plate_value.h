// PlateValue: a licence plate read at a word, in whatever way it is written or said: "CKVR 418", "fvt-4m81", "7 kz 218",
// "471 TLV", "FHR, 2 1 6", "four seven one, november kilo papa", "C comme Charlie, 4, 5". Tested by plate.cases.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "redact/base/span.h"
#include "redact/text_view.h"

namespace guichet::redact {

struct PlateValue {
  Span span;                ///< folded bytes
  std::size_t last = 0;     ///< its last word
  std::size_t letters = 0;  ///< signs, as one reads them: "november" is one letter
  std::size_t digits = 0;
  std::size_t groups = 0;   ///< parted by a blank or a sign
  bool said = false;        ///< in words, at least a part
  bool capitals = true;     ///< all letters of it
};

/// The longest run from word `first` on that may be a plate: up to eight letters and digits, both of them, in groups.
/// A word of a language, a unit, a month is no group of it, unless written in capitals. O(1).
std::optional<PlateValue> plate_at(const TextView& view, std::size_t first);

/// What a message may have in such a shape and is no plate where only a vehicle is spoken of: "2012 awd", "10 h 30", "h 2 j
/// 2 w 9", "$45.50 x 2", "flight AC 8844".
bool is_other_than_plate(const TextView& view, std::size_t first, const PlateValue& value);

}  // namespace guichet::redact
