#include "redact/recognizers/date_scan.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "redact/recognizers/date_forms.h"
#include "redact/recognizers/word_features.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

// Whether any form may begin so. An unknown word may be a month's name misspelt, which read_month_name() takes.
bool may_open_date(const Word& word) { return !word.letters || word.dates != 0 || word.kinds == 0; }

// Whether a date that begins with the word before `next` may go on so: with a number, a month, perhaps misspelt, or a little
// word. Most of what begins like a date ("one of", "a visa", "j'ai") ends here.
bool may_go_on(const TextView& view, std::size_t next) {
  static constexpr WordSet kLittle({"of", "the", "de", "du", "le", "in", "d", "day", "jour", "month", "mois", "year", "annee", "an", "l",
                                    "en", "del", "and", "et", "birth", "naissance"});
  if (next >= view.words().size()) return false;
  const Word& word = view.words()[next];
  const bool suffix = word.begin == view.words()[next - 1].end;  // "30th"
  return suffix || !word.letters || word.dates != 0 || word.kinds == 0 || kLittle.contains(view.text(word));
}

WrittenDate written(const TextView& view, std::size_t first, const DateReader& behind, int year) {
  const std::size_t last = behind.at() - 1;
  const std::size_t begin = view.words()[first].begin;
  return {{begin, view.words()[last].end}, last, year, begin};
}

}  // namespace

std::optional<WrittenDate> date_at(const TextView& view, std::size_t i) {
  using Form = bool (*)(DateReader&, int&);
  const std::vector<Word>& words = view.words();
  if (i >= words.size() || !may_open_date(words[i])) return std::nullopt;
  std::optional<WrittenDate> best;
  const auto attempt = [&](Form form) {
    DateReader reader(view, i);
    int year = 0;
    if (!form(reader, year)) return;
    if (!best || reader.at() - 1 > best->last) best = written(view, i, reader, year);
  };
  if (const DateKinds kinds = words[i].dates; words[i].letters) {
    if (!may_go_on(view, i + 1)) return std::nullopt;
    // Each form by what it begins with. A word in no list may be a month's name misspelt.
    const bool unknown = kinds == 0 && words[i].kinds == 0;
    if ((kinds & kNumberInWords) != 0) attempt(read_day_month);
    if ((kinds & kMonthName) != 0 || words[i].kinds == 0) attempt(read_month_day);
    if ((kinds & kNumberInWords) != 0) attempt(read_year_in_words_first);
    if ((kinds & kDatePart) != 0 || (unknown && view.text(words[i]) == "birth")) attempt(read_named_parts);
  } else {
    // Likewise, by how many they are.
    const std::size_t size = words[i].end - words[i].begin;
    if (size <= 2 || size == 4) attempt(read_numeric);
    if (size <= 2 && view.text().substr(words[i].end, 6).find("(") != std::string_view::npos) attempt(read_bracketed_century);
    if (size == 8) attempt(read_solid);
    if (size == 1) attempt(read_spaced);
    if (size <= 2 && may_go_on(view, i + 1)) {
      attempt(read_day_month);
      attempt(read_other_calendar);
    }
    if (size == 2) attempt(read_short_year_first);
  }
  static constexpr std::string_view kWeekdays[] = {"monday", "tuesday",  "wednesday", "thursday", "friday",   "saturday", "sunday",
                                            "lundi",  "mardi",    "mercredi",  "jeudi",    "vendredi", "samedi",   "dimanche"};
  const auto beside = [&](std::size_t word) { return word > 0 && words[word].begin - words[word - 1].end <= 2; };
  if (best && beside(i) && std::find(std::begin(kWeekdays), std::end(kWeekdays), view.text(words[i - 1])) != std::end(kWeekdays)) {
    best->article = words[--i].begin;
  }
  if (best && i > 0 && words[i].begin - words[i - 1].end == 1) {
    // "the 30th of January", "le premier mars", "un 11 novembre": the article is a part of the date.
    const std::string_view article = view.text(words[i - 1]);
    if (article == "le" && i > 1 && beside(i - 1) && std::find(std::begin(kWeekdays), std::end(kWeekdays), view.text(words[i - 2])) != std::end(kWeekdays)) {
      best->article = words[i - 2].begin;  // "dimanche le dix-neuf juin"
    } else if (article == "the" || article == "le" || (article == "un" && (!words[i].letters || best->article != best->span.begin))) best->article = words[i - 1].begin;
  }
  return best;
}

std::optional<WrittenDate> date_part_at(const TextView& view, std::size_t i) {
  const std::vector<Word>& words = view.words();
  if (i >= words.size()) return std::nullopt;
  DateReader reader(view, i);
  int year = 0;
  const std::size_t begin = words[i].begin;
  if (reader.is_number() && reader.word().size() == 2 && begin > 0 && view.text()[begin - 1] == '\'')  // "'91"
    return WrittenDate{{begin, words[i].end}, i, full_year(number_of(reader.word())), begin};
  if (!read_part(reader, year)) return std::nullopt;
  return written(view, i, reader, year);
}

}  // namespace guichet::redact
