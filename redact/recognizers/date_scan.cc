#include "redact/recognizers/date_scan.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "redact/recognizers/word_table.h"

namespace guichet::redact {
namespace {

struct NumberWord {
  std::string_view word;
  int value;
};
// Month names and what people shorten them to; both languages, folded.
constexpr NumberWord kMonths[] = {
    {"january", 1},   {"jan", 1},    {"janvier", 1},   {"janv", 1},      {"february", 2}, {"feb", 2},
    {"fevrier", 2},   {"fevr", 2},   {"fev", 2},       {"march", 3},     {"mar", 3},      {"mars", 3},
    {"april", 4},     {"apr", 4},    {"avril", 4},     {"avr", 4},       {"may", 5},      {"mai", 5},
    {"june", 6},      {"jun", 6},    {"juin", 6},      {"july", 7},      {"jul", 7},      {"juillet", 7},
    {"juil", 7},      {"august", 8}, {"aug", 8},       {"aout", 8},      {"aou", 8},      {"september", 9},
    {"sept", 9},      {"sep", 9},    {"septembre", 9}, {"october", 10},  {"oct", 10},     {"octobre", 10},
    {"november", 11}, {"nov", 11},   {"novembre", 11}, {"december", 12}, {"dec", 12},     {"decembre", 12},
    {"decem", 12},    {"juill", 7},  {"sepember", 9},  {"febuary", 2},   {"janury", 1},
    {"febr", 2},      {"feburary", 2}, {"setember", 9}, {"septemb", 9},  {"septembr", 9}, {"octob", 10},
    {"novem", 11},    {"novemb", 11}, {"decemb", 12},  {"agust", 8},     {"augest", 8},   {"janvie", 1},
    {"fevrie", 2},    {"juilet", 7},  {"jullet", 7},   {"avri", 4},      {"avrl", 4},     {"sptembre", 9},
    // Spanish and Portuguese, which people fall back on.
    {"enero", 1},     {"febrero", 2}, {"marzo", 3},    {"abril", 4},     {"mayo", 5},     {"junio", 6},
    {"julio", 7},     {"agosto", 8},  {"septiembre", 9}, {"setiembre", 9}, {"octubre", 10}, {"noviembre", 11},
    {"diciembre", 12}, {"janeiro", 1}, {"fevereiro", 2}, {"marco", 3},   {"maio", 5},     {"junho", 6},
    {"julho", 7},     {"setembro", 9}, {"outubro", 10}, {"novembro", 11}, {"dezembro", 12},
};
// Months as some write them between dots or slashes: "12.XI.1985".
constexpr NumberWord kRomanMonths[] = {{"i", 1},   {"ii", 2},   {"iii", 3}, {"iv", 4}, {"v", 5},   {"vi", 6},
                                       {"vii", 7}, {"viii", 8}, {"ix", 9},  {"x", 10}, {"xi", 11}, {"xii", 12}};
// Numbers in words up to 99, as parts of days and years.
constexpr NumberWord kNumbers[] = {
    {"one", 1},         {"two", 2},        {"three", 3},      {"four", 4},         {"five", 5},
    {"six", 6},         {"seven", 7},      {"eight", 8},      {"nine", 9},         {"ten", 10},
    {"eleven", 11},     {"twelve", 12},    {"thirteen", 13},  {"fourteen", 14},    {"fifteen", 15},
    {"sixteen", 16},    {"seventeen", 17}, {"eighteen", 18},  {"nineteen", 19},    {"twenty", 20},
    {"thirty", 30},     {"forty", 40},     {"fifty", 50},     {"sixty", 60},       {"seventy", 70},
    {"eighty", 80},     {"ninety", 90},    {"first", 1},      {"second", 2},       {"third", 3},
    {"fourth", 4},      {"fifth", 5},      {"sixth", 6},      {"seventh", 7},      {"eighth", 8},
    {"ninth", 9},       {"tenth", 10},     {"eleventh", 11},  {"twelfth", 12},     {"thirteenth", 13},
    {"fourteenth", 14}, {"fifteenth", 15}, {"sixteenth", 16}, {"seventeenth", 17}, {"eighteenth", 18},
    {"nineteenth", 19}, {"twentieth", 20}, {"thirtieth", 30}, {"oh", 0},           {"o", 0},
    {"un", 1},          {"deux", 2},       {"trois", 3},      {"quatre", 4},       {"cinq", 5},
    {"sept", 7},        {"huit", 8},       {"neuf", 9},       {"dix", 10},         {"onze", 11},
    {"douze", 12},      {"treize", 13},    {"quatorze", 14},  {"quinze", 15},      {"seize", 16},
    {"vingt", 20},      {"vingts", 20},    {"trente", 30},    {"quarante", 40},    {"cinquante", 50},
    {"soixante", 60},   {"septante", 70},  {"huitante", 80},  {"octante", 80},     {"nonante", 90},
    {"premier", 1},     {"hundred", 100},  {"cent", 100},     {"cents", 100},      {"thousand", 1000},
    {"mille", 1000},    {"mil", 1000},
};

// The value of a word, -1 of one that the table has not.
template <const auto& kTable>
int value_in(std::string_view word) {
  static_assert(std::size(kTable) < 255);
  static const WordTable kRows = [] {  // the place of a word in the table, from 1
    WordTable rows(std::size(kTable));
    std::uint8_t row = 0;
    for (const NumberWord& number : kTable) {
      ++row;
      if (rows.kinds(number.word) == 0) rows.add(std::string(number.word) + ' ', row);
    }
    return rows;
  }();
  const std::uint8_t row = kRows.kinds(word);
  return row == 0 ? -1 : kTable[row - 1U].value;
}

constexpr bool is_day(int n) { return n >= 1 && n <= 31; }
constexpr bool is_month(int n) { return n >= 1 && n <= 12; }
constexpr bool is_year(int n) { return n >= 1900 && n <= 2035; }
// "83" is 1983, "14" is 2014.
constexpr int full_year(int n) { return n >= 100 ? n : n > 35 ? 1900 + n : 2000 + n; }

class Reader {
 public:
  Reader(const TextView& view, std::size_t at) : view_(&view), at_(at) {}

  std::size_t at() const { return at_; }
  bool done() const { return at_ >= words().size(); }
  std::string_view word(std::size_t ahead = 0) const {
    return at_ + ahead < words().size() ? view_->text(words()[at_ + ahead]) : std::string_view{};
  }
  bool is_number() const { return !done() && !words()[at_].letters; }
  void step(std::size_t n = 1) { at_ += n; }

  /// The bytes between the word before the cursor and it; "\n" past the end.
  std::string_view gap() const {
    if (done() || at_ == 0) return "\n";
    return view_->text().substr(words()[at_ - 1].end, words()[at_].begin - words()[at_ - 1].end);
  }
  bool gap_is_short() const {
    return gap().size() <= 3 && gap().find_first_not_of(" ,.-/\n'") == std::string_view::npos;
  }

 private:
  const std::vector<Word>& words() const { return view_->words(); }

  const TextView* view_;
  std::size_t at_;
};

int number_of(std::string_view digits) {
  if (digits.empty() || digits.size() > 8) return -1;
  int n = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return -1;
    n = n * 10 + (c - '0');
  }
  return n;
}

void skip_ordinal_suffix(Reader& reader) {
  constexpr std::string_view kSuffixes[] = {"st", "nd", "rd", "th", "er", "re", "ere", "e", "o"};
  if (!reader.done() && reader.gap().empty() &&
      std::find(std::begin(kSuffixes), std::end(kSuffixes), reader.word()) != std::end(kSuffixes)) {
    reader.step();
  }
}

// A number in words, up to 9999 or so; "nineteen ninety" is 1990. -1 when there is none.
int read_number_words(Reader& reader, std::size_t most) {
  int total = -1;
  int thousands = 0;
  int group = 0;
  for (std::size_t n = 0; n < most && !reader.done(); ++n) {
    const std::string_view word = reader.word();
    if (total >= 0 && (!reader.gap_is_short() || reader.gap().find('\n') != std::string_view::npos)) break;
    if (total >= 0 && (word == "et" || word == "and") && value_in<kNumbers>(reader.word(1)) >= 0 &&
        reader.word(1) != "o") {
      reader.step();
      continue;
    }
    if (value_in<kMonths>(word) > 0 && !(word == "sept" && total >= 0)) break;
    const int value = value_in<kNumbers>(word);
    if (value < 0) break;
    if (value == 100) {
      group = std::max(group, 1) * 100;
    } else if (value == 1000) {
      thousands = std::max(group, 1) * 1000;
      group = 0;
    } else if (group % 100 == 4 && value == 20) {
      group += 76;  // quatre-vingts
    } else if (thousands == 0 && group >= 10 && group < 100 &&
               (value >= 20 || (value >= 10 && group < 60 && group != 20))) {
      group = group * 100 + value;  // nineteen ninety, nineteen ten, twenty twelve
    } else if (thousands == 0 && group == 20 && value >= 10) {
      group = group * 100 + value;
    } else {
      group += value;
    }
    total = thousands + group;
    reader.step();
  }
  return total;
}

struct Part {
  int value = -1;
  bool words = false;
};

Part read_day(Reader& reader) {
  if (reader.is_number()) {
    const std::string_view digits = reader.word();
    const int n = number_of(digits);
    if (digits.size() > 2 || !is_day(n)) return {};
    reader.step();
    skip_ordinal_suffix(reader);
    return {n, false};
  }
  Reader ahead = reader;
  const int n = read_number_words(ahead, 4);
  if (!is_day(n)) return {};
  reader = ahead;
  return {n, true};
}

bool read_month_name(Reader& reader) {
  if (reader.done() || value_in<kMonths>(reader.word()) < 0) return false;
  reader.step();
  return true;
}

// The year, or 0.
int read_year(Reader& reader, bool two_digits) {
  if (reader.is_number()) {
    const std::string_view digits = reader.word();
    const int n = number_of(digits);
    if (!(digits.size() == 4 && is_year(n)) && !(digits.size() == 2 && two_digits)) return 0;
    reader.step();
    return full_year(n);
  }
  Reader ahead = reader;
  const int n = read_number_words(ahead, 8);
  const bool short_form = two_digits && n >= 36 && n <= 99;  // "mai soixante-dix-neuf"
  if (!is_year(n) && !short_form) return 0;
  reader = ahead;
  return full_year(n);
}

// "the 3rd of March", "17 du mois de mai de l'an 1980", "day 14, month March, year 1988"
void skip_filler(Reader& reader) {
  constexpr std::string_view kFillers[] = {"of",   "the", "de",   "du", "le",   "in",    "d",  "day",
                                           "month", "mois", "year", "annee", "an", "l", "en", "del"};
  for (int n = 0; n < 4 && !reader.done(); ++n) {
    if (std::find(std::begin(kFillers), std::end(kFillers), reader.word()) == std::end(kFillers)) return;
    if (!reader.gap_is_short()) return;
    reader.step();
  }
}

bool read_number(Reader& reader, std::size_t most_digits, bool (*fits)(int)) {
  if (reader.done() || !reader.is_number() || reader.word().size() > most_digits || !fits(number_of(reader.word())))
    return false;
  reader.step();
  return true;
}

// Named parts, whatever is written between them: "day 14, month 03, year 1988", "jour : 14 mois : mars annee : 1988".
bool read_named_parts(Reader& reader, int& year) {
  bool day = false;
  bool month = false;
  for (int n = 0; n < 3; ++n) {
    if (reader.done() || (n > 0 && (reader.gap().size() > 3 || reader.gap().find('[') != std::string_view::npos)))
      return false;
    const std::string_view name = reader.word();
    reader.step();
    if (reader.done() || reader.gap().size() > 3 || reader.gap().find('[') != std::string_view::npos) return false;
    if (name == "day" || name == "jour" || name == "dd" || name == "jj") {
      day = read_number(reader, 2, is_day);
      if (!day) return false;
    } else if (name == "month" || name == "mois" || name == "mm") {
      month = read_month_name(reader) || read_number(reader, 2, is_month);
      if (!month) return false;
    } else if (name == "year" || name == "annee" || name == "yyyy" || name == "aaaa") {
      year = read_year(reader, true);
      if (year == 0) return false;
    } else {
      return false;
    }
  }
  return day && month && year != 0;
}

// "14 août 1983", "the 30th of January 1996", "14FEB90", "1er sept. 90"
bool read_day_month(Reader& reader, int& year) {
  if (read_day(reader).value < 0 || !reader.gap_is_short()) return false;
  skip_filler(reader);
  if (!reader.gap_is_short() || !read_month_name(reader)) return false;
  Reader ahead = reader;
  if (!ahead.done() && ahead.gap_is_short()) {
    skip_filler(ahead);
    if (const int said = ahead.gap_is_short() ? read_year(ahead, true) : 0; said != 0) {
      reader = ahead;
      year = said;
    }
  }
  return true;
}

// "March 3, 1987", "Feb. 14th 90", "August 1990"
bool read_month_day(Reader& reader, int& year) {
  if (!read_month_name(reader) || !reader.gap_is_short()) return false;
  skip_filler(reader);
  Reader ahead = reader;
  if (const int said = read_year(ahead, false); said != 0) {  // "March 1987"
    reader = ahead;
    year = said;
    return true;
  }
  if (read_day(reader).value < 0) return false;
  ahead = reader;
  if (!ahead.done() && ahead.gap_is_short()) {
    skip_filler(ahead);
    if (const int said = ahead.gap_is_short() ? read_year(ahead, true) : 0; said != 0) {
      reader = ahead;
      year = said;
    }
  }
  return true;
}

char mark_of(std::string_view gap) {
  const std::size_t mark = gap.find_first_of("-/.|_,:\\");
  return mark == std::string_view::npos ? ' ' : gap[mark];
}

// "1 9 8 7 - 0 4 - 1 2": eight digits, each on its own.
bool read_spaced(Reader& reader, int& year) {
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

// "1983/10/05", "17-11-1979", "12 06 1958", "1990 feb 14"
bool read_numeric(Reader& reader, int& year) {
  std::array<int, 3> value{};
  std::array<std::size_t, 3> length{};
  std::string_view separator;
  for (std::size_t n = 0; n < 3; ++n) {
    if (reader.done() || !reader.is_number()) {
      if (n == 1 && length[0] == 4 && !reader.done() && reader.gap_is_short()) {  // "1990 feb 14"
        if (!is_year(value[0]) || !read_month_name(reader) || !reader.gap_is_short()) return false;
        year = value[0];
        return read_day(reader).value > 0;
      }
      // "12.XI.1985"
      const int roman = n == 1 && length[0] <= 2 && !reader.done() ? value_in<kRomanMonths>(reader.word()) : -1;
      const char mark = roman > 0 ? mark_of(reader.gap()) : ' ';
      if (mark == ' ' || reader.gap().size() > 3) return false;
      reader.step();
      if (!is_day(value[0]) || reader.done() || mark_of(reader.gap()) != mark) return false;
      year = read_year(reader, true);
      return year != 0;
    }
    if (n > 0) {
      const std::string_view gap = reader.gap();
      if (gap.empty() || gap.size() > 5 || gap.find_first_not_of(" -/.|_\n,:\\") != std::string_view::npos) return false;
      if (n == 2 && mark_of(gap) != mark_of(separator)) return false;
      separator = gap;
    }
    length[n] = reader.word().size();
    value[n] = number_of(reader.word());
    reader.step();
    if (n < 2) skip_ordinal_suffix(reader);  // "1er/02/1960"
  }
  year = full_year(length[0] == 4 ? value[0] : value[2]);
  // "10:30:12" is a time of day.
  if (const char mark = mark_of(separator);
      (mark == ',' || mark == ':' || mark == '\\') && (length[0] != 4) == (length[2] != 4))
    return false;
  if (length[0] == 4) {
    return is_year(value[0]) && length[1] <= 2 && length[2] <= 2 &&
           ((is_month(value[1]) && is_day(value[2])) || (is_month(value[2]) && is_day(value[1])));
  }
  if (length[0] > 2 || length[1] > 2 || !(length[2] == 4 ? is_year(value[2]) : length[2] == 2)) return false;
  if ((is_day(value[0]) && is_month(value[1])) || (is_month(value[0]) && is_day(value[1]))) return true;
  year = full_year(value[0]);
  return length[2] == 2 && is_month(value[1]) && is_day(value[2]);  // 90-02-14
}

// "19940821", "21081994"
bool read_solid(Reader& reader, int& year) {
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

// What is a date only right behind a cue: "1956", "l'annee 1990", "'91", "03/1990", "1990-03", "140290".
bool read_part(Reader& reader, int& year) {
  if (reader.done()) return false;
  if (!reader.is_number()) {
    year = read_year(reader, false);
    return year != 0;
  }
  const std::string_view digits = reader.word();
  const int n = number_of(digits);
  reader.step();
  if (digits.size() == 6) {
    const auto two = [&](std::size_t at) { return number_of(digits.substr(at, 2)); };
    const bool year_last = is_month(two(2)) && is_day(two(0));
    year = full_year(year_last ? two(4) : two(0));
    return year_last || (is_month(two(2)) && is_day(two(4))) || (is_month(two(0)) && is_day(two(2)));
  }
  const bool slashed = !reader.done() && reader.is_number() &&
                       (reader.gap() == "/" || reader.gap() == "-" || reader.gap() == "." || reader.gap() == " / ");
  if (digits.size() == 4 && is_year(n)) {
    year = n;
    if (slashed && reader.word().size() == 2 && is_month(number_of(reader.word()))) reader.step();
    return true;
  }
  if (digits.size() <= 2 && is_month(n) && slashed && reader.word().size() == 4 && is_year(number_of(reader.word()))) {
    year = number_of(reader.word());
    reader.step();
    return true;
  }
  return false;
}

}  // namespace

std::optional<WrittenDate> date_at(const TextView& view, std::size_t i) {
  const std::vector<Word>& words = view.words();
  if (i >= words.size()) return std::nullopt;
  constexpr bool (*kForms[])(Reader&, int&) = {read_numeric,   read_solid,     read_spaced,
                                               read_day_month, read_month_day, read_named_parts};
  std::optional<WrittenDate> best;
  for (const auto form : kForms) {
    Reader reader(view, i);
    int year = 0;
    if (!form(reader, year)) continue;
    const std::size_t last = reader.at() - 1;
    if (!best || last > best->last) best = WrittenDate{{words[i].begin, words[last].end}, last, year};
  }
  // "the 30th of January"
  if (best && i > 0 && view.text(words[i - 1]) == "the" && words[i].begin - words[i - 1].end == 1)
    best->span.begin = words[i - 1].begin;
  return best;
}

std::optional<WrittenDate> date_part_at(const TextView& view, std::size_t i) {
  const std::vector<Word>& words = view.words();
  Reader reader(view, i);
  int year = 0;
  if (i >= words.size()) return std::nullopt;
  const std::size_t begin = words[i].begin;
  if (reader.is_number() && reader.word().size() == 2 && begin > 0 && view.text()[begin - 1] == '\'')  // "'91"
    return WrittenDate{{begin, words[i].end}, i, full_year(number_of(reader.word()))};
  if (!read_part(reader, year)) return std::nullopt;
  const std::size_t last = reader.at() - 1;
  return WrittenDate{{begin, words[last].end}, last, year};
}

}  // namespace guichet::redact
