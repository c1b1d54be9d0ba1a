// A bare date of a year in which an adult or a child of school age was born is a date of birth, unless something near it
// says what else happened then. Nobody writes another whole date so old to a counter without saying of what it is.
// Tested by date_of_birth.cases.
#pragma once

#include "redact/recognizers/birth_scene.h"

namespace guichet::redact {

/// Whether a date that no cue and no neighbour explains may be of somebody's birth: day, month and year, standing by
/// itself, of 1915 to 2014; no preposition of an event before it ("on", "since", "du"), no range, and no word of an event in
/// its sentence. O(a dozen words).
bool presumed_birth(const BirthScene& scene, const WrittenDate& date);

}  // namespace guichet::redact
