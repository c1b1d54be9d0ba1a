// BirthAlone: a date on a line of its own, and where a night of birth begins. Tested by date_of_birth.cases.
#pragma once

#include <cstddef>

#include "redact/recognizers/birth_scene.h"

namespace guichet::redact {

/// "14 08 91" alone on its line, beside a line that is a name or a client's number. O(line).
bool birth_alone(const BirthScene& scene, const WrittenDate& date);

/// "la nuit du 28 au 29 fevrier 2020", "the night of 3 to 4 Jan 2019": where the two days begin; `begin` without a night. O(1).
std::size_t from_night(const BirthScene& scene, const WrittenDate& date, std::size_t begin);

}  // namespace guichet::redact
