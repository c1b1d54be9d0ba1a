// Details: what parts siblings, read from a text: aspects with their values ("[place inside]", "[fate lost]") and
// quantities with their comparison ("6 months or less", "moins de 22 ans", "im 30"). The phrases are
// data/details.{en,fr}.txt. Tested by details_test.cc.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/analysis/word.h"
#include "redact/base/language.h"

namespace guichet::engine {

/// What a number counts. A number alone may be an age: kYears are compared with it.
enum class Measure { kAlone, kDays, kHours };

/// From `least` to `most`, both included, in days (a month is 30.4) or hours; an open end is just outside the number.
struct Quantity {
  Measure measure = Measure::kAlone;
  double least = 0;
  double most = 0;

  bool meets(const Quantity& other) const noexcept;
};

struct Details {
  std::vector<std::uint32_t> values;  ///< by the tables, of both languages alike; each once, in order
  std::vector<Quantity> quantities;
};

/// `words` as analyze() gives them for `language`. Any thread.
Details details_of(const std::vector<Word>& words, Language language);

/// What a message says of what parts two texts.
enum class Said {
  kNoDetail,  ///< the texts differ in none that is known
  kUnsaid,    ///< they do, and the message says neither
  kFirst,     ///< it says what the first says
  kSecond,    ///< what the second says
  kBoth,      ///< something of each
};
Said said_of(const Details& first, const Details& second, const Details& message);

/// Lines of the tables that cannot be read; a test keeps it empty.
std::vector<std::string_view> unreadable_detail_lines();

}  // namespace guichet::engine
