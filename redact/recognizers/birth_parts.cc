// Parts of dates of birth: "born in 1956", "yob 1990", "nee en 03/1990", "dob 140290", "b. 1931", and the short answer to
// a question for the date. Whole dates are left to date_of_birth.cc.
#include <algorithm>
#include <iterator>

#include "redact/asked_cues.h"
#include "redact/recognizers/birth_scene.h"
#include "redact/recognizers/date_reader.h"
#include "redact/recognizers/number_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kRule = "date_of_birth.part";
constexpr int kLatestSigned = 2020;   // "plan b 12/03/2024"
constexpr std::uint32_t kReach = 56;   // bytes: "born in Shiraz, Iran, in "
constexpr std::uint32_t kNearer = 14;  // "children who are " before the cue

bool two_digits(const TextView& view, std::size_t word) {
  const auto& words = view.words();
  return word < words.size() && !words[word].letters && words[word].end - words[word].begin == 2;
}

// Whether a number closes its clause: "born in 77, in Oran", not "born in 12 days".
bool closes_clause(const TextView& view, std::size_t word) {
  static constexpr std::string_view kNext[] = {"and", "but", "in", "at", "et", "a", "au", "mais", "so", "not", "je", "i", "donc", "pas"};
  const auto& words = view.words();
  if (word + 1 >= words.size()) return true;
  const std::string_view gap = view.text().substr(words[word].end, words[word + 1].begin - words[word].end);
  if (gap != " ") return gap.find_first_of(",.;()\n!?") != std::string_view::npos && words[word + 1].letters;
  return std::find(std::begin(kNext), std::end(kNext), view.text(words[word + 1])) != std::end(kNext);
}

// "born here in 2010", "nee a Oran en 1990": the year some words behind the cue.
std::optional<WrittenDate> year_behind(const BirthScene& scene, const CueHit& hit) {
  constexpr std::size_t kMostWords = 6;
  if (!tells_of_birth(hit.phrase)) return std::nullopt;
  const auto& words = scene.view.words();
  const std::size_t first = scene.word_at(hit.end);
  for (std::size_t word = first; word + 1 < std::min(words.size(), first + kMostWords + 1); ++word) {
    if (words[word].begin - hit.end > kReach) return std::nullopt;
    const std::string_view so_far = scene.between(hit.end, words[word].begin);
    const std::string_view in = scene.view.text(words[word]);
    if (so_far.find_first_of("\n[.;") != std::string_view::npos || (scene.kinds(word) & (kDateOfLaw | kDenial)) != 0 ||
        in == "but" || in == "mais" || in == "who" || in == "qui" || date_at(scene.view, word))
      return std::nullopt;
    if (in != "in" && in != "en") continue;
    const Word& year = words[word + 1];
    if (year.letters || year.end - year.begin != 4 || year.begin - words[word].end != 1 || date_at(scene.view, word + 1))
      continue;
    return date_part_at(scene.view, word + 1);
  }
  return std::nullopt;
}

bool close(const BirthScene& scene, std::size_t from, std::size_t word) {
  const std::string_view gap = scene.between(from, scene.view.words()[word].begin);
  return gap.size() <= 6 && gap.find_first_not_of(" :='.,-(>\n/_*") == std::string_view::npos;
}

// "1948 on one paper and 1949 on the other": a year or two beside the first.
void other_year(const BirthScene& scene, std::size_t first, const CueHit& hit, std::vector<Candidate>& found) {
  constexpr std::size_t kMostWords = 8;
  const auto& words = scene.view.words();
  const auto is_year_word = [&](std::size_t word) { return !words[word].letters && words[word].end - words[word].begin == 4; };
  if (!is_year_word(first)) return;
  const int year = number_of(scene.view.text(words[first]));
  for (std::size_t word = first + 1; word < std::min(words.size(), first + kMostWords + 1); ++word) {
    if (scene.between(words[word - 1].end, words[word].begin).find_first_of(".\n[?!") != std::string_view::npos) return;
    if (!is_year_word(word)) continue;
    const int other = number_of(scene.view.text(words[word]));
    if (other >= year - 3 && other <= year + 3) report_birth({words[word].begin, words[word].end}, 0.7F, kRule, hit.phrase, 0, found);
    return;
  }
}

void find_behind(const BirthScene& scene, const CueHit& hit, std::vector<Candidate>& found) {
  constexpr int kMostLeads = 5;
  const auto& words = scene.view.words();
  std::size_t word = scene.word_at(hit.end);
  std::size_t from = hit.end;
  bool in = hit.phrase.ends_with(" en") || hit.phrase == "yob" || hit.phrase.find("year") != std::string_view::npos ||
            hit.phrase.starts_with("annee");
  bool of_year = in && !hit.phrase.ends_with(" en");
  const auto leads = [&] {
    if ((scene.kinds(word) & kLead) != 0) return true;
    // "annee de naissance de mon pere est"
    static constexpr std::string_view kWhose[] = {"my", "his", "her", "our", "of", "mon", "ma", "son", "sa", "notre", "s", "d", "du"};
    const std::string_view bytes = scene.view.text(words[word]);
    return of_year && (is_relative(bytes) || std::find(std::begin(kWhose), std::end(kWhose), bytes) != std::end(kWhose));
  };
  for (int n = 0; n < kMostLeads && word < words.size() && close(scene, from, word) && leads(); ++n) {
    const std::string_view lead = scene.view.text(words[word]);
    of_year = of_year || lead == "year" || lead == "annee";
    in = in || lead == "in" || lead == "en" || lead == "year" || lead == "annee";
    from = words[word++].end;
  }
  if (word < words.size() && close(scene, from, word)) {
    if (date_at(scene.view, word)) return;  // a whole one
    if (const auto part = date_part_at(scene.view, word)) {
      report_birth(part->whole(), 0.8F, kRule, hit.phrase, 0, found);
      if (of_year) other_year(scene, word, hit, found);
      return;
    }
    if (in && two_digits(scene.view, word) && closes_clause(scene.view, word)) {  // "in 77"
      report_birth({words[word].begin, words[word].end}, 0.7F, kRule, hit.phrase, 0, found);
      return;
    }
  }
  // "DOB ok: 120377", "date of birth given as 120377"
  if (names_the_date(hit.phrase)) {
    constexpr std::size_t kMostWords = 4;
    for (std::size_t n = 0; n < kMostWords && word < words.size() && close(scene, from, word); ++n, from = words[word++].end) {
      if ((scene.kinds(word) & (kDateOfLaw | kDenial)) != 0) break;
      if (words[word].letters) continue;
      const auto part = date_part_at(scene.view, word);
      if (part && words[word].end - words[word].begin == 6) {
        report_birth(part->whole(), 0.7F, kRule, hit.phrase, 0, found);
        return;
      }
      break;
    }
  }
  if (const auto year = year_behind(scene, hit)) report_birth(year->whole(), 0.7F, kRule, hit.phrase, 0, found);
}

// "born Christmas Day 1990", "nee a la Chandeleur 1931", "ne le lendemain de Noel 92": a feast, and the year soon behind.
void find_feasts(const BirthScene& scene, const std::vector<CueHit>& cues, std::vector<Candidate>& found) {
  static constexpr std::string_view kFeasts[] = {
      "christmas", "xmas",   "noel",   "halloween", "easter", "paques", "epiphany", "epiphanie", "chandeleur", "candlemas",
      "toussaint", "diwali", "divali", "vaisakhi",  "baisakhi", "pongal", "nowruz", "norouz",    "navroz",     "eid",
      "aid",       "tet",    "holi",   "ramadan",   "feast",  "carnaval", "nouvel", "thanksgiving", "valentine", "saint",
      "st",        "hanukkah", "pentecote", "assomption", "lendemain", "veille", "eve", "boxing", "new", "leap", "summer", "winter", "autumn", "ete", "hiver", "printemps", "automne", "harvest", "recoltes", "vendredi"};
  constexpr std::size_t kMostWords = 8;  // "Feast of St. Anne, 1949"
  const auto& words = scene.view.words();
  for (const CueHit& hit : cues) {
    for (std::size_t word = scene.word_at(hit.end); word < words.size() && words[word].begin - hit.end <= kReach; ++word) {
      if (ends_sentence(scene.between(hit.end, words[word].begin)) || date_at(scene.view, word)) break;
      if (std::find(std::begin(kFeasts), std::end(kFeasts), scene.view.text(words[word])) == std::end(kFeasts)) continue;
      for (std::size_t year = word + 1; year < std::min(words.size(), word + kMostWords); ++year) {
        if (words[year].letters) continue;
        if (words[year].end - words[year].begin <= 2 && !closes_clause(scene.view, year)) continue;  // "jan 18 1953"
        const std::string_view digits = scene.view.text(words[year]);
        const bool said = (digits.size() == 4 && is_year(number_of(digits))) || (digits.size() == 2 && closes_clause(scene.view, year));
        // "in the summer of '51, August 6", "vendredi saint 1967 (24 mars)"
        std::size_t end = words[year].end;
        if (const auto day = year + 1 < words.size() && words[year + 1].begin - end <= 2 ? date_at(scene.view, year + 1) : std::nullopt; day && day->year == 0) end = day->span.end;
        if (said) report_birth({words[word].begin, end}, 0.7F, kRule, hit.phrase, 0, found);
        break;
      }
      break;
    }
  }
}

// "(b. 1931)", "n. 5 nov. 1976", "ne 14 mars 1990": signs too short to be cues.
void find_behind_signs(const BirthScene& scene, std::vector<Candidate>& found) {
  const auto& words = scene.view.words();
  for (std::size_t word = 1; word < words.size(); ++word) {
    const Word& sign = words[word - 1];
    if (sign.end - sign.begin > 2 || (scene.view.text()[sign.begin] != 'b' && scene.view.text()[sign.begin] != 'n')) continue;
    const std::string_view before = scene.view.text(sign);
    if (before != "b" && before != "ne" && before != "n") continue;
    const std::string_view gap = scene.between(sign.end, words[word].begin);
    const bool field = before == "ne" && (gap == ": " || gap == " : " || gap == ":");  // "ne : 3 avril 1991"
    if (!(gap == ". " || gap == "." || field || (gap == " " && before != "n"))) continue;
    auto date = date_at(scene.view, word);
    if (date && date->year == 0) continue;
    if (!date && (before == "n" || (before == "b" && gap == " "))) continue;
    if (date && before == "b" && gap == " " && (date->year > kLatestSigned || words[word].letters)) continue;
    if (!date) date = date_part_at(scene.view, word);
    if (date && (date->last > word || words[word].end - words[word].begin == 4))
      report_birth(date->whole(), 0.75F, kRule, "born", 0, found);
  }
}

// "your date of birth?" / "17 feb" / "and the year?" / "91": what is still missing, asked for in a turn of its own.
void find_asked_parts(const BirthScene& scene, const std::vector<CueHit>& cues, std::vector<Candidate>& found) {
  constexpr std::size_t kFarthest = 200;          // bytes from the question for the date
  constexpr std::size_t kLongestQuestion = 60;
  static constexpr std::string_view kParts[] = {"year", "annee", "month", "mois", "day", "jour", "an"};
  if (cues.empty()) return;
  for_each_asked(scene.view.text(), cues.front().end, [&](const Span& asked, std::size_t answer) {
    auto before = std::lower_bound(cues.begin(), cues.end(), asked.begin, [](const CueHit& hit, std::size_t at) { return hit.begin < at; });
    if (before == cues.begin() || (--before)->end > asked.begin || asked.begin - before->end > kFarthest || asked.size() > kLongestQuestion || scene.holds(asked.begin, asked.end, kDateOfLaw)) return;
    const auto& words = scene.view.words();
    bool named = false;
    for (std::size_t w = scene.word_at(asked.begin); w < words.size() && words[w].end <= asked.end; ++w) named = named || among(kParts, scene.view.text(words[w]));
    const std::size_t word = scene.word_at(answer);
    if (!named || word >= words.size() || words[word].begin - answer > 4 || date_at(scene.view, word)) return;
    DateReader reader(scene.view, word);
    const bool said = reader.is_number() ? reader.word().size() <= 4 && reader.word().size() != 3 : read_month_name(reader) != 0 || read_number_words(reader, 8) > 0;
    if (!said) return;
    const std::size_t last = reader.at() == word ? word : reader.at() - 1;
    const std::size_t end = words[last].end;
    if (end < scene.view.text().size() && scene.view.text()[end] != '\n' && scene.view.text()[end] != '.' && scene.view.text()[end] != ' ') return;
    report_birth({words[word].begin, end}, 0.75F, kRule, kAnswersTurn, kTurnDistance, found);
  });
}

}  // namespace

void find_birth_parts(const BirthScene& scene, const std::vector<CueHit>& cues, bool asked, std::vector<Candidate>& found) {
  const auto& words = scene.view.words();
  for (const CueHit& hit : cues) {
    if (!scene.holds(hit.begin - std::min(hit.begin, kNearer), hit.end, kMany)) find_behind(scene, hit, found);
  }
  find_behind_signs(scene, found);
  find_feasts(scene, cues, found);
  find_asked_parts(scene, cues, found);
  if (!asked) return;
  constexpr std::size_t kAnswer = 6;  // words of a short answer
  for (std::size_t word = 0; word < std::min(words.size(), kAnswer); ++word) {
    if (date_at(scene.view, word)) return;
    if (const auto part = date_part_at(scene.view, word)) {
      report_birth(part->whole(), 0.7F, kRule, kAnswersTurn, kTurnDistance, found);
      return;
    }
  }
}

}  // namespace guichet::redact
