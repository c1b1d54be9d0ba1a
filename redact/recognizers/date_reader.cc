#include "redact/recognizers/date_reader.h"

#include <iterator>

#include "redact/recognizers/month_names.h"
#include "redact/recognizers/number_words.h"

namespace guichet::redact {

int number_of(std::string_view digits) noexcept {
  if (digits.empty() || digits.size() > 8) return -1;
  int n = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return -1;
    n = n * 10 + (c - '0');
  }
  return n;
}

void skip_ordinal_suffix(DateReader& reader) {
  static constexpr std::string_view kSuffixes[] = {"st", "nd", "rd", "th", "er", "re", "ere", "e", "o"};
  if (!reader.done() && reader.gap().empty() &&
      std::find(std::begin(kSuffixes), std::end(kSuffixes), reader.word()) != std::end(kSuffixes)) {
    reader.step();
  }
}

// And between named parts: "day 14, month March, year 1988".
void skip_filler(DateReader& reader) {
  static constexpr std::string_view kFillers[] = {"of",    "the",  "de",   "du",    "le", "in", "d",  "day", "jour",
                                           "month", "mois", "year", "annee", "an", "l",  "en", "del"};
  for (int n = 0; n < 5 && !reader.done(); ++n) {
    if (std::find(std::begin(kFillers), std::end(kFillers), reader.word()) == std::end(kFillers)) return;
    if (!reader.gap_is_short()) return;
    reader.step();
  }
}

int read_day(DateReader& reader) {
  if (reader.is_number()) {
    const std::string_view digits = reader.word();
    const int n = number_of(digits);
    if (digits.size() > 2 || !is_day(n)) return 0;
    reader.step();
    skip_ordinal_suffix(reader);
    return n;
  }
  // "march twelve seventy seven": the year may follow at once.
  for (const std::size_t most : {std::size_t{4}, std::size_t{2}, std::size_t{1}}) {
    DateReader ahead = reader;
    const int n = read_number_words(ahead, most);
    if (!is_day(n)) continue;
    reader = ahead;
    return n;
  }
  return 0;
}

int read_month_name(DateReader& reader) {
  if (reader.done() || reader.is_number()) return 0;
  int month = month_named(reader.word());
  // A slip of the keyboard is no word of its own.
  if (month == 0 && !reader.is_known()) month = month_nearly_named(reader.word());
  if (month == 0) return 0;
  reader.step();
  // "12 MAR/MARS 77", as passports have it in both languages.
  if (!reader.done() && reader.gap() == "/" && month_named(reader.word()) == month) reader.step();
  return month;
}

int read_year(DateReader& reader, bool two_digits) {
  if (reader.is_number()) {
    const std::string_view digits = reader.word();
    const int n = number_of(digits);
    // "2k", "2k5"
    if (digits == "2" && reader.word(1) == "k" && two_digits) {
      DateReader ahead = reader;
      ahead.step();
      if (!ahead.gap().empty()) return 0;
      ahead.step();
      int said = 2000;
      if (ahead.is_number() && ahead.gap().empty() && ahead.word().size() <= 2) {
        said += number_of(ahead.word());
        ahead.step();
      }
      reader = ahead;
      return said;
    }
    if (!(digits.size() == 4 && is_year(n)) && !(digits.size() == 2 && two_digits)) return 0;
    DateReader behind = reader;
    behind.step();
    if (digits.size() == 2 && behind.word() == "h" && behind.gap().size() <= 1) return 0;  // "5 mai 14 h 30"
    reader = behind;
    return full_year(n);
  }
  DateReader ahead = reader;
  const int n = read_number_words(ahead, 8);
  const bool short_form = two_digits && ((n >= 36 && n <= 99) || (n >= 1 && n <= 25 && reader.word() == "oh"));
  if (!is_year(n) && !short_form) return 0;
  reader = ahead;
  return full_year(n);
}

bool read_number(DateReader& reader, std::size_t most_digits, bool (*fits)(int)) {
  if (reader.done() || !reader.is_number() || reader.word().size() > most_digits || !fits(number_of(reader.word())))
    return false;
  reader.step();
  return true;
}

}  // namespace guichet::redact
