// NumberWords: numbers written in words, both languages: the days and years of dates, the numbers of houses. Folded.
// Tested by date_of_birth.cases and address.cases.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

#include "redact/recognizers/date_reader.h"

namespace guichet::redact {

/// Every word of them.
void for_each_number_word(const std::function<void(std::string_view)>& visit);

/// "twelve", "premier", "cent"; -1 of any other word. O(1).
int number_word(std::string_view word) noexcept;

/// A number of at most `most` words, up to 9999 or so; "nineteen ninety" is 1990. -1 when there is none; the reader then
/// stands where it stood.
int read_number_words(DateReader& reader, std::size_t most);

}  // namespace guichet::redact
