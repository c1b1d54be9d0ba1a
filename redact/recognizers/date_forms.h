// DateForms: the written forms of a date, one function each. The reader stands at the first word of the date and is left
// behind the last; `year` stays 0 when none is written. False: the words are no such date. O(1) each.
// Tried by date_scan.cc; tested by date_of_birth.cases.
#pragma once

#include <functional>
#include <string_view>

#include "redact/recognizers/date_reader.h"

namespace guichet::redact {

// In digits (date_digits.cc).
/// "1983/10/05", "17-11-1979", "12 06 1958", "90-02-14", "1990 feb 14", "12.XI.1985".
bool read_numeric(DateReader& reader, int& year);
/// "22.12.(19)72".
bool read_bracketed_century(DateReader& reader, int& year);
/// "19940821", "21081994".
bool read_solid(DateReader& reader, int& year);
/// "1 9 8 7 - 0 4 - 1 2".
bool read_spaced(DateReader& reader, int& year);

// With the month's name (date_names.cc).
/// "14 août 1983", "the 30th of January 1996", "14FEB90", "premier janvier deux mille".
bool read_day_month(DateReader& reader, int& year);
/// "March 3, 1987", "Feb. 14th 90", "August 1990", "the month of May nineteen eighty".
bool read_month_day(DateReader& reader, int& year);
/// "two thousand and three, April the fourth".
bool read_year_in_words_first(DateReader& reader, int& year);
/// "17 Mordad 1361", "13 rajab 1405".
bool read_other_calendar(DateReader& reader, int& year);
/// "'89, twelfth of Jan", behind the apostrophe.
bool read_short_year_first(DateReader& reader, int& year);
/// Whether a word names a part of a date: "day", "mois", "yyyy".
bool names_date_part(std::string_view word) noexcept;
void for_each_date_part_name(const std::function<void(std::string_view)>& visit);
/// "day 14, month 03, year 1988", "jour : 14 mois : mars annee : 1988".
bool read_named_parts(DateReader& reader, int& year);

// Only right behind a cue (date_part.cc).
/// "1956", "l'annee 1990", "03/1990", "may 87", "140290", "12/3".
bool read_part(DateReader& reader, int& year);

}  // namespace guichet::redact
