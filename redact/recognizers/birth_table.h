// BirthTable: the dates of a table whose head says which column is of birth: "Name | DOB | Hired", pasted from a sheet, as CSV, or in
// columns of blanks. Those of the column are dates of birth, children's too; those of the other columns are none.
// Tested by date_of_birth.cases.
#pragma once

#include <cstddef>
#include <vector>

#include "redact/recognizers/birth_scene.h"

namespace guichet::redact {

struct BirthCells {
  std::vector<std::size_t> births;  ///< bytes at which a cell of the column begins to say a date, in order
  std::vector<Span> others;         ///< cells of the other columns, in order
};

/// `cues`: those of birth. O(n).
BirthCells birth_cells(const BirthScene& scene, const std::vector<CueHit>& cues);

}  // namespace guichet::redact
