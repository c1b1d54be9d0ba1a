// Dates in digits.
#include <array>
#include <cstddef>
#include <string_view>

#include "redact/recognizers/date_forms.h"
#include "redact/recognizers/month_names.h"

namespace guichet::redact {
namespace {

// "1990 feb 14", "1990, le 14 fevrier": behind the year.
bool read_behind_year(DateReader& reader) {
  skip_filler(reader);
  if (!reader.gap_is_short()) return false;
  if (read_month_name(reader) != 0) {
    skip_filler(reader);
    return reader.gap_is_short() && read_day(reader) != 0;
  }
  // "1993 the 11th month the 2nd day"
  DateReader month = reader;
  if (read_day(month) != 0 && (month.word() == "month" || month.word() == "mois")) {
    skip_filler(month);
    if (!month.gap_is_short() || read_day(month) == 0) return false;
    if (month.word() == "day" || month.word() == "jour") month.step();
    reader = month;
    return true;
  }
  if (read_day(reader) == 0) return false;
  skip_filler(reader);
  return reader.gap_is_short() && read_month_name(reader) != 0;
}

// The sign behind each number of "1999年6月2日".
void skip_counter(DateReader& reader) {
  if (!reader.done() && reader.gap().empty() && reader.word().size() == 3 &&
      static_cast<unsigned char>(reader.word()[0]) >= 0xE3)
    reader.step();
}

// "12.XI.1985", "5 XI 1976": behind the day. Between blanks one letter is no month.
bool read_roman_month_and_year(DateReader& reader, int& year) {
  if (roman_month(reader.word()) == 0) return false;
  const char mark = mark_of(reader.gap());
  // "10 X 2006"
  const bool alone = mark == ' ' && reader.word().size() < 2;
  if (reader.gap().size() > 3 || (alone && !reader.is_capital())) return false;
  reader.step();
  if (reader.done() || mark_of(reader.gap()) != mark || (alone && reader.gap() != " ")) return false;
  year = read_year(reader, mark != ' ');
  return year != 0;
}

}  // namespace

bool read_numeric(DateReader& reader, int& year) {
  std::array<int, 3> value{};
  std::array<std::size_t, 3> length{};
  std::string_view separator;
  std::size_t last = 0;  // word of digits
  for (std::size_t n = 0; n < 3; ++n) {
    if (reader.done() || !reader.is_number()) {
      if (n != 1 || reader.done()) return false;
      if (length[0] == 4) {
        if (!is_year(value[0]) || !reader.gap_is_short()) return false;
        year = value[0];
        return read_behind_year(reader);
      }
      return length[0] <= 2 && is_day(value[0]) && read_roman_month_and_year(reader, year);
    }
    if (n > 0) {
      const std::string_view gap = reader.gap();
      if ((gap.empty() && reader.at() == last + 1) || gap.size() > 5 || gap.find_first_not_of(n == 2 ? " -/.|_\n,:\\~'" : " -/.|_\n,:\\~") != std::string_view::npos) return false;
      if (n == 2 && mark_of(gap) != mark_of(separator)) return false;
      separator = gap;
    }
    last = reader.at();
    length[n] = reader.word().size();
    value[n] = number_of(reader.word());
    reader.step();
    if (n < 2) skip_ordinal_suffix(reader);  // "1er/02/1960"
    if (length[0] == 4) skip_counter(reader);
  }
  year = full_year(length[0] == 4 ? value[0] : value[2]);
  // "10:30:12" is a time of day.
  if (const char mark = mark_of(separator);
      (mark == ',' || mark == ':' || mark == '\\') && (length[0] != 4) == (length[2] != 4))
    return false;
  const auto written_year = [](int n) { return is_year(n) || is_foreign_year(n); };
  if (length[0] == 4) {
    return written_year(value[0]) && length[1] <= 2 && length[2] <= 2 &&
           ((is_month(value[1]) && is_day(value[2])) || (is_month(value[2]) && is_day(value[1])));
  }
  // "00/08/1950": the day is not known.
  if (length[0] == 2 && length[1] == 2 && length[2] == 4 && value[0] == 0 && (value[1] == 0 || is_month(value[1])))
    return is_year(value[2]) && mark_of(separator) != ' ';
  if (length[0] > 2 || length[1] > 2 || !(length[2] == 4 ? written_year(value[2]) : length[2] == 2)) return false;
  if ((is_day(value[0]) && is_month(value[1])) || (is_month(value[0]) && is_day(value[1]))) return true;
  year = full_year(value[0]);
  return length[2] == 2 && is_month(value[1]) && is_day(value[2]);  // 90-02-14
}

bool read_bracketed_century(DateReader& reader, int& year) {
  if (!read_number(reader, 2, is_day)) return false;
  const char mark = mark_of(reader.gap());
  if (reader.gap().size() != 1 || mark == ' ' || !read_number(reader, 2, is_month)) return false;
  if (reader.gap() != std::string_view(mark == '/' ? "/(" : mark == '-' ? "-(" : ".(") || !(reader.word() == "19" || reader.word() == "20")) return false;
  const int century = number_of(reader.word()) * 100;
  reader.step();
  if (reader.done() || reader.gap() != ")" || !reader.is_number() || reader.word().size() != 2) return false;
  year = century + number_of(reader.word());
  reader.step();
  return true;
}

bool read_solid(DateReader& reader, int& year) {
  const std::string_view digits = reader.done() ? std::string_view{} : reader.word();
  if (digits.size() != 8 || !reader.is_number()) return false;
  const int front = number_of(digits.substr(0, 4));
  const int back = number_of(digits.substr(4));
  reader.step();
  const auto month_day = [](int n) { return is_month(n / 100) && is_day(n % 100); };
  const auto day_month = [](int n) { return is_day(n / 100) && is_month(n % 100); };
  if (is_year(front) && month_day(back)) {
    year = front;
  } else if (is_year(back) && (month_day(front) || day_month(front))) {
    year = back;
  }
  return year != 0;
}

bool read_spaced(DateReader& reader, int& year) {
  std::array<int, 8> digit{};
  for (std::size_t n = 0; n < digit.size(); ++n) {
    if (reader.done() || !reader.is_number() || reader.word().size() != 1) return false;
    if (n > 0 && (reader.gap().empty() || reader.gap().size() > 3 ||
                  reader.gap().find_first_not_of(" -/.") != std::string_view::npos))
      return false;
    digit[n] = reader.word()[0] - '0';
    reader.step();
  }
  const auto two = [&](std::size_t at) { return digit[at] * 10 + digit[at + 1]; };
  const auto day_month = [&](std::size_t a, std::size_t b) { return is_day(two(a)) && is_month(two(b)); };
  if (is_year(two(0) * 100 + two(2)) && day_month(6, 4)) {
    year = two(0) * 100 + two(2);
  } else if (is_year(two(4) * 100 + two(6)) && (day_month(0, 2) || day_month(2, 0))) {
    year = two(4) * 100 + two(6);
  }
  return year != 0;
}

}  // namespace guichet::redact
