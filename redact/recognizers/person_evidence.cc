// What the words of a run say for themselves; what stands beside them is in person_before.cc and person_behind.cc.
#include "redact/recognizers/person_evidence.h"

#include <algorithm>
#include <iterator>

#include "redact/recognizers/name_ambiguity.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr int kNever = -20;

constexpr WordKinds kOtherMeaning = kEveryday | kPlace | kOrganisation;

// A short word in capitals that no list knows is an acronym sooner than a name: "CAQ", "LMIA".
bool acronym(const NameText& text, std::size_t i, bool beside_listed) noexcept {
  const bool hyphened = text[i].gap == Gap::kHyphen || (i > 0 && text[i - 1].gap == Gap::kHyphen);
  return text[i].all_caps && !text[i].listed() && text[i].end - text[i].begin > 1 &&
         text[i].end - text[i].begin <= (beside_listed || hyphened ? 3U : 4U);
}

int points_of_word(const NameText& text, std::size_t i, std::size_t last) noexcept {
  const NameWord& word = text[i];
  if (word.end - word.begin == 1) {  // an initial: with its dot, or before what it stands for; "Plan B" has none
    const bool dotted = word.gap == Gap::kDot || (word.end < text.text().size() && text.text()[word.end] == '.');
    return word.capital && (dotted || (i < last && word.gap != Gap::kLine)) ? 1 : 0;
  }
  if (!word.listed()) {
    if (word.is(kOtherMeaning)) return 0;
    const bool ending = ends_like_a_surname(text.text(i));
    if (word.capital && word.sound < 0) return 0;
    return word.capital ? (ending || word.sound > 0 ? 2 : 1) : (ending ? 1 : 0);
  }
  if (word.guessed) return 2;
  if (word.is(kOtherMeaning)) {
    if (!word.capital || word.is(kPlace | kOrganisation) || word.end - word.begin <= 2) return 0;
    return word.is(kGivenName) && !opens_sentence(text, i) ? 2 : 1;
  }
  return (word.is(kGivenName) ? 3 : 2) - (word.capital ? 0 : 1);
}

// A listed name that is nothing else needs no second piece of evidence; a short one, or one in capitals, only where it
// stands apart: "Ali, …", not "ALI is".
int points_of_lone_name(const NameText& text, const NameRun& run) noexcept {
  const NameWord& word = text[run.first];
  const std::size_t length = word.end - word.begin;
  if (!word.capital || !only_a_name(text, run.first)) return 0;
  if (length == 3 || word.all_caps) return length >= 3 && word.gap != Gap::kSpace && !(word.all_caps && length < 5) ? 1 : 0;
  if (word.is(kGivenName)) return 1;
  return length >= 5 && !opens_sentence(text, run.first) ? 1 : 0;
}

}  // namespace

bool only_a_name(const NameText& text, std::size_t i) noexcept {
  const NameWord& word = text[i];
  return word.listed() && !word.guessed && !word.is(kOtherMeaning | kParticle) && word.end - word.begin >= 3 && !may_be_no_person(text.text(i));
}

bool names_a_people(std::string_view word) noexcept {
  static constexpr std::string_view kEndings[] = {"ien", "ienne", "ais", "aise", "ois",  "oise", "ain",  "aine", "ian",
                                           "ese", "ani",   "ish", "en",   "enne", "ean",  "iste", "ist",  "ite",  "landic", "ander", "andais"};
  return std::any_of(std::begin(kEndings), std::end(kEndings),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

bool follows_place_word(const NameText& text, std::size_t i) noexcept {
  static constexpr std::string_view kWords[] = {"in",     "near",  "au",    "aux",       "en",      "sur",   "rue",
                                         "avenue", "av",    "boul",  "boulevard", "chemin",  "ch",    "rang",
                                         "place",  "route", "hotel", "hopital",   "ville", "region", "province",
                                         "gare",   "lac",   "mont",  "ecole",     "college", "cegep", "universite",
                                         "parc",   "pont",  "the",   "les",       "des",     "l",     "visa", "quartier", "via", "avant", "at", "metro", "station", "aeroport", "airport", "terminus", "arret", "salle", "room", "book", "livre", "film", "song", "novel", "statue", "musee", "museum", "autoroute", "pavillon", "minister", "ministre", "president", "presidente", "premier", "premiere", "of", "tehsil", "taluka", "mandal", "barangay", "commune", "wilaya", "canton"};
  if (i == 0) return false;
  // "a visitor visa? Jean Tremblay": behind the end of a sentence stands no place; behind "av." and "boul." it does.
  const NameWord& before = text[i - 1];
  const bool abbreviated = before.gap == Gap::kDot && (before.end - before.begin < 4 || text.text(i - 1) == "boul");
  const bool beside = before.gap == Gap::kSpace || before.gap == Gap::kHyphen || before.gap == Gap::kApostrophe || abbreviated;
  return beside && among(kWords, text.text(i - 1));
}

bool opens_sentence(const NameText& text, std::size_t i) noexcept {
  if (i == 0) return true;
  const NameWord& before = text[i - 1];
  if (before.gap == Gap::kLine) return true;
  if (before.gap == Gap::kDot) return before.end - before.begin > 1;
  return before.gap == Gap::kOther && text.between(before.end, i).find_first_of(".?!-:*\"") != std::string_view::npos;
}

int word_points(const NameText& text, const NameRun& run) noexcept {
  bool listed = false;
  for (std::size_t i = run.first; i <= run.last; ++i) listed = listed || text[i].is(kGivenName);
  int points = 0;
  unsigned unknown = 0;
  bool capital = false;  // one that means something
  bool whole_word = false;
  for (std::size_t i = run.first; i <= run.last; ++i) {
    const NameWord& word = text[i];
    if (word.is(kParticle) && !word.listed()) continue;
    if (acronym(text, i, listed)) return kNever;
    capital = capital || (word.capital && !(i == run.first && opens_sentence(text, i)));
    // The third word that nobody knows makes a title of a book, not a longer name.
    if (!word.listed() && word.end - word.begin > 1 && ++unknown > 2) continue;
    points += points_of_word(text, i, run.last);
    whole_word = whole_word || word.end - word.begin > 1;
  }
  if (run.words > 1 && text[run.last].is(kPlace) && !text[run.last].is(kSurname) && text[run.first].all_caps && !text[run.last].all_caps && (!text[run.first].listed() || text[run.first].guessed)) return kNever;  // "CRNA Alberta"
  if (!whole_word) return kNever;  // "C.P.", "N.-É."
  const NameWord& first = text[run.first];
  // "Le PRAIDA", "La Presse"
  static constexpr std::string_view kArticles[] = {"le", "la", "les", "un", "une", "du", "des", "the"};
  if (run.words > 1 && first.is(kEveryday | kParticle) && opens_sentence(text, run.first) && among(kArticles, text.text(run.first))) points -= 3;
  if (run.words > 1 && text[run.last].is(kOrganisation)) points -= 3;   // "Remembrance Day"
  if (run.words > 1 && first.is(kOrganisation) && !first.is(kGivenName)) points -= 3;  // "Loi Bertrand"
  if (run.words == 1 && first.all_caps && first.end - first.begin <= 3) points -= 2;
  // "April Fools", "Paris Match": a place or a month begins a name only when a surname follows.
  if (run.place && !(run.words == 2 && text[run.last].is(kSurname) && !text[run.last].is(kOtherMeaning))) points -= 2;
  if (run.words > 3 && run.listed == 0) --points;
  static constexpr std::string_view kSaints[] = {"saint", "sainte", "st", "ste"};
  const std::size_t saint = among(kArticles, text.text(run.first)) && run.first < run.last ? run.first + 1 : run.first;
  if (among(kSaints, text.text(saint)) && !text[saint].listed()) points -= 4;  // "La Saint-Jean-Baptiste"
  if (run.words == 1 && run.lower == false && run.listed == 0 && names_a_people(text.text(run.last))) --points;
  if (run.words == 1 && run.first == run.last) points += points_of_lone_name(text, run);
  // In lower case two words that nobody knows are two mistakes in spelling.
  const bool pair = run.words >= 2 && (capital || points > 0);
  return points + (pair ? 1 : 0) + (capital ? 1 : 0);
}

int neighbour_points(const NameText& text, const NameRun& run) noexcept {
  const int before = points_before(text, run);
  const int behind = points_behind(text, run);
  return before + (before <= -4 && behind <= kOnlyPeopleDo ? std::min(behind, 1) : behind);  // "the officer at Emerson wrote"
}

float score_of(int points) noexcept {
  if (points < kEnoughPoints) return 0;
  constexpr float kScores[] = {0.55F, 0.62F, 0.7F, 0.78F, 0.85F, 0.9F, 0.95F};
  return kScores[std::min<std::size_t>(static_cast<std::size_t>(points - kEnoughPoints), std::size(kScores) - 1)];
}

}  // namespace guichet::redact
