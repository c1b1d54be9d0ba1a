// Parts of dates, which are dates only right behind a cue.
#include <string_view>

#include "redact/recognizers/date_forms.h"
#include "redact/recognizers/number_words.h"

namespace guichet::redact {
namespace {

// "140290", "900214"
bool read_six_digits(std::string_view digits, int& year) {
  const auto two = [&](std::size_t at) { return number_of(digits.substr(at, 2)); };
  const bool year_last = (is_month(two(2)) && is_day(two(0))) || (is_month(two(0)) && is_day(two(2)));
  year = full_year(year_last ? two(4) : two(0));
  return year_last || (is_month(two(2)) && is_day(two(4)));
}

}  // namespace

bool read_part(DateReader& reader, int& year) {
  if (reader.done()) return false;
  if (!reader.is_number()) {
    // "may 87", "avril soixante et onze"; "nineteen ninety"
    DateReader ahead = reader;
    if (read_month_name(ahead) != 0 && ahead.gap_is_short()) {
      skip_filler(ahead);
      year = ahead.gap_is_short() ? read_year(ahead, true) : 0;
      if (year != 0) {
        reader = ahead;
        return true;
      }
    }
    // "six six ninety-six", "douze onze quatre-vingt-deux"
    for (const std::size_t most : {std::size_t{2}, std::size_t{1}}) {
      DateReader words = reader;
      if (!is_day(read_number_words(words, most)) || !words.gap_is_short() || !is_month(read_number_words(words, 1)) || !words.gap_is_short()) continue;
      year = read_year(words, true);
      if (year == 0) continue;
      reader = words;
      return true;
    }
    year = read_year(reader, false);
    return year != 0;
  }
  const std::string_view digits = reader.word();
  const int n = number_of(digits);
  reader.step();
  if (digits.size() == 6) return read_six_digits(digits, year);
  const bool joined = !reader.done() && reader.is_number() &&
                      (reader.gap() == "/" || reader.gap() == "-" || reader.gap() == "." || reader.gap() == " / ");
  if (digits.size() == 4 && is_year(n)) {
    year = n;
    if (joined && reader.word().size() == 2 && is_month(number_of(reader.word()))) reader.step();
    return true;
  }
  if (digits.size() > 2 || !joined) return false;
  const int second = number_of(reader.word());
  if (reader.word().size() == 4) {
    if (!is_month(n) || !is_year(second)) return false;
    year = second;
  } else if (reader.word().size() > 2 || !((is_day(n) && is_month(second)) || (is_month(n) && is_day(second)))) {
    return false;  // not "12/3"
  }
  reader.step();
  // "31/02/19999"
  return reader.done() || !reader.is_number() || mark_of(reader.gap()) == ' ' || reader.gap().size() > 1;
}

}  // namespace guichet::redact
