// DateReader: the cursor that the written forms of dates are read with, and the parts they are made of: a day, a month's
// name, a year, in digits or in words. Used by date_digits.cc, date_names.cc and date_part.cc; tested by
// date_of_birth.cases.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "redact/text_view.h"

namespace guichet::redact {

class DateReader {
 public:
  DateReader(const TextView& view, std::size_t at) : view_(&view), at_(at) {}

  std::size_t at() const { return at_; }
  bool done() const { return at_ >= words().size(); }
  std::string_view word(std::size_t ahead = 0) const {
    return at_ + ahead < words().size() ? view_->text(words()[at_ + ahead]) : std::string_view{};
  }
  bool is_number() const { return !done() && !words()[at_].letters; }
  /// Whether the word stands in a list of everyday words, names or places.
  bool is_known() const { return !done() && words()[at_].kinds != 0; }
  /// Whether the word was written with a capital.
  bool is_capital() const { return !done() && words()[at_].capital; }
  void step(std::size_t n = 1) { at_ += n; }

  /// The bytes between the word before the cursor and it; "\n" past the end.
  std::string_view gap() const {
    if (done() || at_ == 0) return "\n";
    return view_->text().substr(words()[at_ - 1].end, words()[at_].begin - words()[at_ - 1].end);
  }
  /// What may stand between two parts of one date.
  bool gap_is_short() const { return gap().size() <= 4 && gap().find_first_not_of(" ,.-/\n'>") == std::string_view::npos; }

 private:
  const std::vector<Word>& words() const { return view_->words(); }

  const TextView* view_;
  std::size_t at_;
};

constexpr bool is_day(int n) { return n >= 1 && n <= 31; }
constexpr bool is_month(int n) { return n >= 1 && n <= 12; }
constexpr bool is_year(int n) { return n >= 1900 && n <= 2035; }
/// Of the solar and lunar calendars of Iran, Afghanistan and Arabia, and the Buddhist one.
constexpr bool is_foreign_year(int n) { return (n >= 1300 && n <= 1450) || (n >= 2480 && n <= 2570); }
/// "83" is 1983, "14" is 2014.
constexpr int full_year(int n) { return n >= 100 ? n : n > 35 ? 1900 + n : 2000 + n; }

/// The number that digits say; -1 of anything else, and of more than eight.
int number_of(std::string_view digits) noexcept;

// Each steps over what it reads, and nowhere when it reads nothing.
/// The "st" of "1st", the "er" of "1er".
void skip_ordinal_suffix(DateReader& reader);
/// "the 3rd *of* March", "17 *du mois de* mai *de l'an* 1980".
void skip_filler(DateReader& reader);
/// "14", "1st", "twenty-first", "premier". 0: none.
int read_day(DateReader& reader);
/// The month's number. 0: none.
int read_month_name(DateReader& reader);
/// "1984", "nineteen eighty-four", "mil neuf cent quatre-vingt-quatre"; `two_digits`: "84" and "soixante-dix-neuf" too.
/// 0: none.
int read_year(DateReader& reader, bool two_digits);
/// A number of at most so many digits that fits.
bool read_number(DateReader& reader, std::size_t most_digits, bool (*fits)(int));

/// The first of - / . | _ , : \ in a gap, or a blank.
inline char mark_of(std::string_view gap) {
  const std::size_t mark = gap.find_first_of("-/.|_,:\\");
  return mark == std::string_view::npos ? ' ' : gap[mark];
}

}  // namespace guichet::redact
