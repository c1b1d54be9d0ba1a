#include "redact/recognizers/date_neighbours.h"

#include <algorithm>
#include <string_view>

#include "redact/recognizers/birth_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastAdultYear = 2008;
constexpr int kLastChildYear = 2023;
constexpr std::size_t kWidest = 8;       // separators and a letter for the sex
constexpr std::size_t kLabelled = 18;    // ", client ID: "
constexpr std::size_t kChildReach = 90;  // from "my kids:" to a name of theirs

bool only(std::string_view text, std::string_view allowed) {
  return text.find_first_not_of(allowed) == std::string_view::npos;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSeparators = " ,;:-|/(\t\n.";
  const std::size_t begin = text.find_first_not_of(kSeparators);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSeparators) + 1 - begin);
}

// The last span that ends at or before a byte, and the first that begins at or after one. Spans that overlap are
// the same name found twice; their ends are nearly in order.
const Span* last_before(const std::vector<Span>& spans, std::size_t byte) {
  auto at = std::upper_bound(spans.begin(), spans.end(), byte, [](std::size_t b, const Span& s) { return b < s.begin; });
  const Span* best = nullptr;
  for (int n = 0; n < 4 && at != spans.begin(); ++n) {
    --at;
    if (at->end <= byte && (best == nullptr || at->end > best->end)) best = &*at;
  }
  return best;
}
const Span* first_behind(const std::vector<Span>& spans, std::size_t byte) {
  const auto at =
      std::lower_bound(spans.begin(), spans.end(), byte, [](const Span& s, std::size_t b) { return s.begin < b; });
  return at == spans.end() ? nullptr : &*at;
}

}  // namespace

DateNeighbours::DateNeighbours(const TextView& view, const std::vector<Candidate>& found) : view_(view) {
  for (const Candidate& candidate : found) {
    if (candidate.type == EntityType::kPerson && candidate.score >= 0.5F) people_.push_back(candidate.span);
    if (candidate.type == EntityType::kUci || candidate.type == EntityType::kSin) numbers_.push_back(candidate.span);
  }
  const auto earlier = [](const Span& a, const Span& b) { return a.begin != b.begin ? a.begin < b.begin : a.end < b.end; };
  std::sort(people_.begin(), people_.end(), earlier);
  std::sort(numbers_.begin(), numbers_.end(), earlier);
}

bool DateNeighbours::tell_birth(const WrittenDate& date, bool listed) const {
  if (date.year < kFirstYear || date.year > kLastChildYear || has_time(date)) return false;
  const bool young = date.year > kLastAdultYear;
  if (kin_before(date.whole(), young) || my_date(date.whole())) return true;
  bool sexed = false;
  if (person_before(date.whole(), sexed)) return !young || listed || sexed || speaks_of_children(date.span.begin);
  return !young && (person_behind(date.whole()) || number_beside(date.span) || cell_of_a_row(date.span));
}

// "TRAN, Van Anh, 17/11/1979", "Ana (12/05/2014)", "SINGH, Harpreet (M, 1990-05-05)"
bool DateNeighbours::person_before(const Span& date, bool& sexed) const {
  static constexpr std::string_view kSexes[] = {"m", "f", "h", "x", "male", "female", "homme", "femme"};
  const Span* name = last_before(people_, date.begin);
  if (name == nullptr || date.begin - name->end > kWidest) return false;
  const std::string_view gap = view_.text().substr(name->end, date.begin - name->end);
  const std::string_view said = trimmed(gap);
  if (std::count(gap.begin(), gap.end(), '\n') > 1 || gap.find(". ") != std::string_view::npos) return false;
  sexed = !said.empty();
  return said.empty() || among(kSexes, said);
}

// "child 1 03-03-2014", "fils : 12/05/2016", "my wife 1988-02-01": a word for one of the family, and nothing but its
// number between.
bool DateNeighbours::kin_before(const Span& date, bool young) const {
  const auto& words = view_.words();
  auto word = std::lower_bound(words.begin(), words.end(), date.begin, [](const Word& w, std::size_t at) { return w.begin < at; });
  const auto beside = [&](std::uint32_t next) { return next - word->end <= 3 && only(view_.text().substr(word->end, next - word->end), " :,(-#"); };
  if (word == words.begin()) return false;
  --word;
  if (!beside(static_cast<std::uint32_t>(date.begin))) return false;
  if (!word->letters) {
    if (word->end - word->begin > 2 || word == words.begin()) return false;
    const std::uint32_t next = word->begin;
    --word;
    if (!beside(next)) return false;
  }
  const std::string_view bytes = view_.text(*word);
  constexpr std::string_view kNobody[] = {"i", "he", "she", "je", "il", "elle", "applicant", "requerant", "requerante", "demandeur", "demanderesse", "sponsor", "minor", "mineur", "mineure"};
  return is_child(bytes) || (!young && is_relative(bytes) && !among(kNobody, bytes));
}

// "my date 22.10.01", "ma date : 1993-11-30": whose date could it be?
bool DateNeighbours::my_date(const Span& date) const {
  constexpr std::string_view kWhose[] = {"my", "his", "her", "ma", "sa"};
  constexpr std::string_view kIs[] = {"is", "est", "c", "was", "etait", "cest"};
  const auto& words = view_.words();
  auto word = std::lower_bound(words.begin(), words.end(), date.begin, [](const Word& w, std::size_t at) { return w.begin < at; });
  std::size_t next = date.begin;
  const auto step = [&] {
    if (word == words.begin()) return false;
    --word;
    const bool close = next - word->end <= 3 && only(view_.text().substr(word->end, next - word->end), " :,'");
    next = word->begin;
    return close;
  };
  if (!step()) return false;
  while (among(kIs, view_.text(*word))) {
    if (!step()) return false;
  }
  if (view_.text(*word) != "date" || !step()) return false;
  return among(kWhose, view_.text(*word));
}

// "17/11/1979 - KOVALENKO, Dmytro", the date first on its line: never "on 4 March 2004, John wrote".
bool DateNeighbours::person_behind(const Span& date) const {
  const Span* name = first_behind(people_, date.end);
  if (name == nullptr || name->begin - date.end > 3 ||
      !only(view_.text().substr(date.end, name->begin - date.end), " ,;-|/\t"))
    return false;
  std::size_t before = date.begin;
  while (before > 0 && date.begin - before < 4 && (view_.text()[before - 1] == ' ' || view_.text()[before - 1] == '\t'))
    --before;
  return before == 0 || view_.text()[before - 1] == '\n' || view_.text()[before - 1] == '|';
}

// "1968-10-03, UCI 1122-3344", "UCI 1122-3344 / 1968-10-03"
bool DateNeighbours::number_beside(const Span& date) const {
  static constexpr std::string_view kLabels[] = {"uci", "iuc", "sin", "nas", "client id", "id", "uci #", "iuc no", "uci no"};
  if (const Span* number = last_before(numbers_, date.begin);
      number != nullptr && date.begin - number->end <= 4 &&
      only(view_.text().substr(number->end, date.begin - number->end), " ,;-|/\t\r\n"))
    return true;
  const Span* number = first_behind(numbers_, date.end);
  if (number == nullptr || number->begin - date.end > kLabelled) return false;
  const std::string_view gap = view_.text().substr(date.end, number->begin - date.end);
  if (gap.find('\n') != std::string_view::npos || gap.find(". ") != std::string_view::npos) return false;
  const std::string_view said = trimmed(gap);
  return said.empty() || among(kLabels, said);
}

// "12/05/2004 10:30", "12/05/2004 at 3 pm": something that happened.
bool DateNeighbours::has_time(const WrittenDate& date) const {
  const auto& words = view_.words();
  std::size_t next = date.last + 1;
  const auto near = [&](std::size_t i) {
    return i < words.size() && words[i].begin - words[i - 1].end <= 3 &&
           view_.text().substr(words[i - 1].end, words[i].begin - words[i - 1].end).find('\n') == std::string_view::npos;
  };
  if (!near(next)) return false;
  if (const std::string_view word = view_.text(words[next]); word == "at" || word == "a" || word == "t") {
    if (!near(++next)) return false;
  }
  if (words[next].letters || words[next].end - words[next].begin > 2) return false;
  const char behind = words[next].end < view_.text().size() ? view_.text()[words[next].end] : ' ';
  if (behind == ':' || behind == 'h') return true;
  const std::string_view unit = near(next + 1) ? view_.text(words[next + 1]) : std::string_view{};
  return unit == "h" || unit == "am" || unit == "pm" || unit == "heures";
}

bool DateNeighbours::speaks_of_children(std::size_t begin) const {
  const auto& words = view_.words();
  auto word = std::lower_bound(words.begin(), words.end(), begin,
                               [](const Word& w, std::size_t at) { return w.begin < at; });
  while (word != words.begin()) {
    --word;
    if (begin - word->begin > kChildReach) return false;
    if (is_child(view_.text(*word))) return true;
  }
  return false;
}

// "| Marie Azila | W47 33 | 12/05/1973 | 5976349378 |", "Azila;Marie;1973-05-12;F": between separators, in the row of a
// person. Commas are the separators of sentences too: there it takes a client's number as well.
bool DateNeighbours::cell_of_a_row(const Span& date) const {
  constexpr std::size_t kWidestRow = 200;
  constexpr std::string_view kSeparators = "|;\t,";
  const std::string_view text = view_.text();
  std::size_t before = date.begin;
  while (before > 0 && text[before - 1] == ' ' && date.begin - before < 4) --before;
  std::size_t behind = date.end;
  while (behind < text.size() && text[behind] == ' ' && behind - date.end < 4) ++behind;
  if (before == 0) return false;
  const char separator = text[before - 1];
  if (kSeparators.find(separator) == std::string_view::npos) return false;
  if (behind < text.size() && text[behind] != separator && text[behind] != '\n' && text[behind] != '\r') return false;
  std::size_t begin = date.begin;
  while (begin > 0 && date.begin - begin < kWidestRow && text[begin - 1] != '\n') --begin;
  std::size_t end = date.end;
  while (end < text.size() && end - date.end < kWidestRow && text[end] != '\n') ++end;
  const std::string_view row = text.substr(begin, end - begin);
  if (std::count(row.begin(), row.end(), separator) < 2) return false;
  const auto in_row = [&](const std::vector<Span>& spans) {
    const Span* first = first_behind(spans, begin);
    return first != nullptr && first->end <= end;
  };
  return in_row(people_) && (separator != ',' || in_row(numbers_));
}

}  // namespace guichet::redact
