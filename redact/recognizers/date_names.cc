// Dates with the month's name.
#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "redact/recognizers/date_forms.h"
#include "redact/recognizers/number_words.h"

namespace guichet::redact {
namespace {

// How the parts of a date are named.
using Names = std::array<std::string_view, 6>;
constexpr Names kDays = {"day", "jour", "dd", "jj", "d", "j"};
constexpr Names kMonths = {"month", "mois", "mm", "m", "month", "mois"};
constexpr Names kYears = {"year", "annee", "yyyy", "aaaa", "y", "a"};
bool among(const Names& names, std::string_view word) { return std::find(names.begin(), names.end(), word) != names.end(); }

// ", 1990", " de l'an 1990", " nineteen ninety": perhaps a year behind the rest.
void read_year_behind(DateReader& reader, int& year) {
  DateReader ahead = reader;
  if (ahead.done()) return;
  // "9 dec (2021)", "Nov 21, but 1976", "3 janv., donc 1957"
  static constexpr std::string_view kAsides[] = {"but", "so", "mais", "donc", "soit"};
  if ((ahead.gap() == " (" || ahead.gap() == "(") && ahead.is_number() && ahead.word().size() == 4) {
    if (const int said = read_year(ahead, false); said != 0 && ahead.gap().starts_with(')')) {
      reader = ahead;
      year = said;
    }
    return;
  }
  if (!ahead.gap_is_short()) return;
  if (std::find(std::begin(kAsides), std::end(kAsides), ahead.word()) != std::end(kAsides)) {
    ahead.step();
    if (!ahead.is_number() || ahead.word().size() != 4) return;
  }
  skip_filler(ahead);
  if (!ahead.gap_is_short()) return;
  if (const int said = read_year(ahead, true); said != 0) {
    reader = ahead;
    year = said;
  }
}

// "the 4th of the 4th 1984", "le vingt du mois de neuf, 2000", "twenty-ninth, second, ninety-two"
// `of`: "du" or "of" led to it, so that a plain number will do: "le 6 du 6 1960".
bool read_month_counted(DateReader& reader, bool in_words, bool of) {
  DateReader ahead = reader;
  bool ordinal = in_words;
  if (reader.is_number()) {
    if (!is_month(number_of(reader.word())) || reader.word().size() > 2) return false;
    ahead.step();
    const std::size_t digits_end = ahead.at();
    skip_ordinal_suffix(ahead);
    ordinal = of || ahead.at() != digits_end;
  } else if (!in_words || !is_month(read_number_words(ahead, 1))) {
    return false;
  }
  DateReader year = ahead;
  if (!year.gap_is_short()) return false;
  skip_filler(year);
  if (!ordinal || !year.gap_is_short() || read_year(year, in_words || of) == 0) return false;
  reader = ahead;
  return true;
}

}  // namespace

bool read_day_month(DateReader& reader, int& year) {
  const bool in_words = !reader.is_number();
  if (read_day(reader) == 0 || !reader.gap_is_short()) return false;
  const std::size_t day_end = reader.at();
  const bool of = reader.word() == "du" || reader.word() == "of";
  skip_filler(reader);
  const bool joined = reader.at() != day_end || reader.gap().find(',') != std::string_view::npos;
  if (!reader.gap_is_short() || !(read_month_name(reader) != 0 || read_month_counted(reader, in_words && joined, of))) return false;
  read_year_behind(reader, year);
  return true;
}

bool read_other_calendar(DateReader& reader, int& year) {
  static constexpr std::string_view kSolar[] = {"farvardin", "ordibehesht", "khordad", "mordad",    "shahrivar", "mehr", "aban",
                                         "azar",      "bahman",      "esfand",  "hamal",     "saur",      "jawza", "saratan",
                                         "asad",      "sonbola",     "mizan",   "aqrab",     "jadi",      "dalwa", "hoot", "tir", "dey"};
  static constexpr std::string_view kLunar[] = {"muharram", "moharram", "safar", "rabi", "jumada", "joumada", "rajab",
                                         "shaban",   "chaabane", "ramadan", "shawwal", "chaoual", "dhul", "zilhaj"};
  if (read_day(reader) == 0 || !reader.gap_is_short()) return false;
  const bool solar = std::find(std::begin(kSolar), std::end(kSolar), reader.word()) != std::end(kSolar);
  if (!solar && std::find(std::begin(kLunar), std::end(kLunar), reader.word()) == std::end(kLunar)) return false;
  reader.step();
  // "rabi al awwal"
  for (int n = 0; n < 3 && !reader.done() && !reader.is_number() && reader.gap_is_short(); ++n) reader.step();
  if (!reader.is_number() || !reader.gap_is_short() || reader.word().size() != 4) return false;
  const int written = number_of(reader.word());
  if (!is_foreign_year(written)) return false;
  reader.step();
  year = solar ? written + 621 : 622 + written * 97 / 100;
  return true;
}

bool read_short_year_first(DateReader& reader, int& year) {
  if (!reader.is_number() || reader.word().size() != 2 || !reader.gap().ends_with('\'')) return false;
  const int said = full_year(number_of(reader.word()));
  reader.step();
  if (!reader.gap_is_short()) return false;
  skip_filler(reader);
  int none = 0;
  DateReader ahead = reader;
  if (!reader.gap_is_short() || !(read_month_day(reader, none) || read_day_month(reader = ahead, none))) return false;
  year = said;
  return none == 0;
}

bool read_month_day(DateReader& reader, int& year) {
  if (read_month_name(reader) == 0 || !reader.gap_is_short()) return false;
  skip_filler(reader);
  DateReader ahead = reader;
  if (const int said = read_year(ahead, false); said != 0) {  // "March 1987"
    reader = ahead;
    year = said;
    return true;
  }
  if (read_day(reader) == 0) return false;
  read_year_behind(reader, year);
  return true;
}

bool read_year_in_words_first(DateReader& reader, int& year) {
  if (reader.is_number()) return false;
  const int said = read_year(reader, false);
  if (said == 0 || !reader.gap_is_short()) return false;
  skip_filler(reader);
  int none = 0;
  DateReader ahead = reader;
  if (!reader.gap_is_short() || !(read_month_day(reader, none) || read_day_month(reader = ahead, none))) return false;
  year = said;
  return true;
}

void for_each_date_part_name(const std::function<void(std::string_view)>& visit) {
  for (const auto& names : {kDays, kMonths, kYears}) std::for_each(names.begin(), names.end(), visit);
}

bool names_date_part(std::string_view word) noexcept { return among(kDays, word) || among(kMonths, word) || among(kYears, word); }

bool read_named_parts(DateReader& reader, int& year) {
  bool day = false;
  bool month = false;
  for (int n = 0; n < 3; ++n) {
    if (reader.done() || (n > 0 && (reader.gap().size() > 3 || reader.gap().find('[') != std::string_view::npos)))
      return false;
    if (reader.word() == "birth") reader.step();
    const std::string_view name = reader.word();
    reader.step();
    // "jour de naissance : 14"
    for (int more = 0; more < 2; ++more) {
      const std::string_view word = reader.word();
      if (word == "of" || word == "de" || word == "birth" || word == "naissance") reader.step();
    }
    if (reader.done() || reader.gap().size() > 3 || reader.gap().find('[') != std::string_view::npos) return false;
    if (among(kDays, name)) {
      day = read_number(reader, 2, is_day);
      if (!day) return false;
    } else if (among(kMonths, name)) {
      month = read_month_name(reader) != 0 || read_number(reader, 2, is_month);
      if (!month) return false;
    } else if (among(kYears, name)) {
      year = read_year(reader, true);
      if (year == 0) return false;
    } else {
      return false;
    }
  }
  return day && month && year != 0;
}

}  // namespace guichet::redact
