// Names beside a name that is known already: "Ana, Luis and Mateo", "Aroha & Wiremu Ngata", "Tendai 8 ans et Rudo 5 ans".
#include <algorithm>

#include "redact/recognizers/person_evidence.h"
#include "redact/recognizers/person_finders.h"

namespace guichet::redact {
namespace {

// Behind what is said of a name in parentheses or its age: "Ana (12/05/2014), Luis".
std::size_t past_parenthesis(std::string_view text, std::size_t end) {
  constexpr std::size_t kLongest = 24;
  constexpr std::string_view kDigits = "0123456789";
  const std::string_view behind = text.substr(end, kLongest);
  // "Tendai 8 ans et Rudo 5 ans"
  if (const std::size_t age = behind.substr(0, 4).find_first_of(kDigits); age != std::string_view::npos && age > 0 && behind.find('(') > age) {
    if (behind.substr(0, age).find_first_not_of(" ,") != std::string_view::npos) return end;
    const std::size_t past = behind.find_first_not_of(kDigits, age);
    if (past == std::string_view::npos || past - age > 2) return end;
    for (const std::string_view unit : {" ans", " mois", " years old", " years", " yrs", " yo", " y/o", " months"}) {
      if (behind.substr(past, unit.size()) == unit) return end + past + unit.size();
    }
    return end + past;
  }
  if (behind.substr(0, 2) != " (") return end;
  const std::size_t close = behind.find_first_of(")]\n");
  return close != std::string_view::npos && behind[close] == ')' ? end + close + 1 : end;
}

}  // namespace

void find_coordinated(const NameClues& clues, std::vector<Candidate>& found) {
  const NameText& text = clues.text;
  std::vector<bool> covered(text.size());
  const auto cover = [&](const Span& span) {
    for (std::size_t w = text.word_at(span.begin); w < text.size() && text[w].end <= span.end; ++w) covered[w] = true;
  };
  for (const Candidate& candidate : found) cover(candidate.span);
  // "Aroha & Wiremu Ngata": the name before.
  for (std::size_t n = 0, all = found.size(); n < all; ++n) {
    if (found[n].score < 0.6F) continue;
    const std::size_t first = text.word_at(found[n].span.begin);
    if (first == 0 || first >= text.size()) continue;
    const bool and_word = text.text(first - 1) == "and" || text.text(first - 1) == "et";
    if (and_word && first < 2) continue;
    const std::size_t before = and_word ? first - 2 : first - 1;
    const std::string_view gap = text.between(text[before].end, first);
    if (and_word ? gap.size() > 5 : gap != " & ") continue;
    if (text[before].gap == Gap::kLine || covered[before] || text[before].shout) continue;
    const auto run = text.name_at(before, Case::kCapital);
    if (!run || run->last != before || run->place || text[before].end - text[before].begin < 3) continue;
    if (before > 0 && text[before - 1].capital && text[before - 1].gap == Gap::kSpace) continue;
    if (run->listed == 0 && text[before].all_caps) continue;
    cover(text.span(*run));
    text.report(*run, 0.6F, "person.coordinated", {}, found);
  }
  // Those found here are looked at in turn: "Ana, Luis and Mateo".
  for (std::size_t n = 0; n < found.size(); ++n) {
    const std::size_t end = past_parenthesis(text.text(), found[n].span.end);
    std::size_t next = text.word_at(end);
    if (next >= text.size()) continue;
    const std::string_view gap = text.between(end, next);
    const bool joined = gap == " & " || gap == ", " || gap == "/" || gap == " / ";
    const bool and_word = gap == " " && (text.text(next) == "and" || text.text(next) == "et");
    const bool comma_and = gap == ", " && (text.text(next) == "and" || text.text(next) == "et");
    if (!joined && !and_word) continue;
    if (and_word || comma_and) {
      if (text[next].gap != Gap::kSpace) continue;
      ++next;
    }
    const auto run = text.name_at(next, Case::kCapital);
    if (!run || run->place) continue;
    if (run->listed == 0 && !and_word && !comma_and) continue;
    if (covered[run->first] && covered[run->last]) continue;
    cover(text.span(*run));
    text.report(*run, 0.6F, "person.coordinated", {}, found);
  }
}

}  // namespace guichet::redact
