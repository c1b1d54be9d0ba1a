// DATE_OF_BIRTH: a date that somebody says they were born on: with a cue (before it, behind it, a sentence ago, or
// the question of the last turn), or beside a name in a list or note (date_neighbours.h). Every other date stays.
// Written forms: date_scan.h. Cases: date_of_birth.cases.
#include <algorithm>
#include <string_view>

#include "redact/recognizer.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/date_neighbours.h"
#include "redact/recognizers/date_scan.h"
#include "redact/text_view.h"

namespace guichet::redact {

extern const Recognizer kDateOfBirth;

namespace {

constexpr std::string_view kCues[] = {
    "dob",
    "d o b",
    "d of b",
    "date of birth",
    "birth date",
    "birthdate",
    "birth day",
    "birthday",
    "bday",
    "b day",
    "born",
    "birth",
    "date birth",
    "ddn",
    "d d n",
    "date de naissance",
    "date naissance",
    "date de naiss",
    "date naiss",
    "naissance",
    "naiss",
    "nee",
    "ne le",
    "ne en",
    "ne a",
    "ne au",
    "ne aux",
    "nee le",
    "ne e",
    "ne e le",
    "est ne",
    "suis ne",
    "etes ne",
    "chui ne",
    "anniversaire",
    "anniv",
    "fete le",
    "nacido",
    "fecha de nacimiento",
    "yob",
    "year of birth",
    "annee de naissance",
    "nes le",
    "nees le",
    "etait ne",
    "date of birth is",
    "nes",
    "nees",
    "mise au monde",
    "mis au monde",
    "de nais",
    "nais",
    "dn",
    "vu le jour",
    "dateofbirth",
    "date of brith",
    "date of b",
    "birthdates",
    "birth dates",
    "dates of birth",
    "dates de naissance",
    "date de naisance",
    "naisance",
    "date de nee",
    "venu au monde",
    "venue au monde",
    "naquit",
    "ne ce",
    "nee ce",
    "nait le",
    "accouche le",
    "ma fete",
    "sa fete",
    "fete de ma",
    "fete de mon",
    "fete a",
    "naci",
    "nacio",
    "nacida",
    "nacimiento",
    "nasci",
    "nascido",
    "nascida",
    "nascimento",
};
// Not about the date of anybody's birth, or about a date of law.
constexpr std::string_view kOtherMatters[] = {"certificate", "certificat", "extrait", "acte",        "lieu",
                                              "place",       "pays",       "country", "attestation", "abroad",
                                              "tourism",     "rate",       "parents", "parent",      "defect"};
constexpr std::string_view kDatesOfLaw[] = {
    "after",   "before",  "since",   "between",  "until",   "apres",  "avant",   "depuis",
    "entre",   "jusqu",   "expired", "expires",  "issued",  "expire", "delivre", "submitted",
    "applied", "arrived", "arrive",  "received", "married", "marie",  "mariee",  "landed",
    "signed",  "died",    "decede",  "renewed",  "expiry",  "came",   "moved",   "arrivee", "venu",
    "recu",    "soumis",  "deposee", "depose",   "valid",   "valide", "landing", "appointment", "interview", "entrevue", "rendez", "hearing", "became",  "devenu",  "devenue"};
// What is done on a date of its own: not a date of birth in the next sentence.
constexpr std::string_view kDeeds[] = {"demande", "fait", "faite", "application", "made", "sent", "envoye", "envoyee", "filed"};
// Whoever was born then is many, or no person at all: a mere year tells nothing.
constexpr std::string_view kMany[] = {"children", "enfants", "people",   "those",    "persons",   "personnes", "ceux",
                                      "celles",   "babies",  "citizens", "citoyens", "canadians", "canadiens", "anyone",
                                      "program",  "programme", "individuals", "students", "everyone", "nes", "nees"};
constexpr std::string_view kDenials[] = {"non", "not", "pas", "entered"};
// Between a wrong date of birth and the right one.
constexpr std::string_view kCorrections[] = {
    "should", "right", "correct", "actual", "actually", "real",   "really", "instead", "not",   "rather", "devrait",
    "bonne",  "bon",   "vrai",    "vraie",  "plutot",   "lieu",   "non",    "pas",     "reads", "says",   "or",
    "ou",     "to",    "but",     "mais",   "corrected", "corriger", "vraiment", "lire",
    "certificate", "certificat", "acte", "shows", "indique"};
constexpr std::string_view kAlsoBorn[] = {
    "and",  "et",    "husband", "wife",   "son",      "daughter",  "spouse", "brother", "sister", "mother", "father",
    "mari", "femme", "fils",    "fille",  "conjoint", "conjointe", "blonde", "chum",    "frere",  "soeur",  "mere",
    "pere", "epoux", "epouse",  "enfant", "child",    "partner",   "me",     "moi",     "mine",   "ex",     "hubby",
    "hers", "his",   "celle",   "celui",  "twin",     "baby",      "bebe",   "kid",     "cousin", "niece",  "nephew",
    "neveu", "mom",  "mum",     "dad",    "maman",    "papa",      "copain", "copine",  "fiance", "fiancee"};
// "born in the year 1990", "ne en l'an 1956": between a cue and a mere year or month.
constexpr std::string_view kLeads[] = {"in", "en", "on", "le", "is", "est", "the", "year", "l",
                                       "annee", "an", "c", "of", "was", "s", "abt", "about", "vers"};

constexpr std::uint32_t kBefore = 56;    // bytes from a cue to its date: "born in Shiraz, Iran, on "
constexpr std::uint32_t kAfter = 36;     // from a date to a cue behind it: " is my husband's date of birth"
constexpr std::uint32_t kNearer = 14;    // a date so close behind a cue has the better right to it
constexpr std::uint32_t kStated = 80;    // "my date of birth is wrong. It says "
constexpr std::uint32_t kCorrection = 48;
constexpr int kLatestStated = 2023;
constexpr std::uint32_t kChainGap = 32;  // from one date of birth to the next: " and my husband "

template <std::size_t N>
bool among(const std::string_view (&words)[N], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

struct Scene {
  const TextView& view;
  std::uint16_t owner;

  std::size_t word_at(std::size_t byte) const {
    const auto& words = view.words();
    return static_cast<std::size_t>(
        std::lower_bound(words.begin(), words.end(), byte, [](const Word& w, std::size_t at) { return w.begin < at; }) -
        words.begin());
  }

  template <std::size_t N>
  bool holds(std::size_t begin, std::size_t end, const std::string_view (&list)[N]) const {
    for (std::size_t w = word_at(begin); w < view.words().size() && view.words()[w].end <= end; ++w) {
      if (among(list, view.text(view.words()[w]))) return true;
    }
    return false;
  }

  // "birth certificate", "lieu de naissance".
  bool of_other_matter(const CueHit& cue) const {
    const std::size_t first = word_at(cue.begin);
    const std::size_t next = word_at(cue.end);
    if (next < view.words().size() && view.words()[next].begin - cue.end <= 2 &&
        among(kOtherMatters, view.text(view.words()[next])))
      return true;
    for (std::size_t back = 1; back <= 2 && back <= first; ++back) {
      if (among(kOtherMatters, view.text(view.words()[first - back])) &&
          cue.begin - view.words()[first - back].end <= 6)
        return true;
    }
    return false;
  }
};

// A sentence's end, an empty line, or a placeholder (which is shorter than what stood there) parts a cue from a date.
bool ends_sentence(std::string_view between) {
  if (between.find('[') != std::string_view::npos) return true;
  for (std::size_t i = 0; i + 1 < between.size(); ++i) {
    if ((between[i] == '.' || between[i] == '?' || between[i] == '!') && between[i + 1] == ' ' && i >= 5) return true;
  }
  return between.find("\n\n") != std::string_view::npos;
}

bool sex_leads(const Scene& scene, const WrittenDate& date) {
  const std::size_t first = scene.word_at(date.span.begin);
  if (first == 0) return false;
  const Word& before = scene.view.words()[first - 1];
  const std::string_view letter = scene.view.text(before);
  const std::string_view gap = scene.view.text().substr(before.end, date.span.begin - before.end);
  return (letter == "m" || letter == "f" || letter == "h") && gap.size() <= 3 &&
         gap.find('|') != std::string_view::npos;
}

void report(const Span& span, float score, std::string_view cue, std::uint32_t distance,
            std::vector<Candidate>& found) {
  Candidate candidate;
  candidate.type = EntityType::kDateOfBirth;
  candidate.span = span;
  candidate.score = score;
  candidate.rule = "date_of_birth.cued";
  candidate.cue = cue;
  candidate.cue_distance = distance;
  found.push_back(candidate);
}

std::uint16_t own_place() {
  const auto recognizers = all_recognizers();
  return static_cast<std::uint16_t>(std::find(recognizers.begin(), recognizers.end(), &kDateOfBirth) -
                                    recognizers.begin());
}

std::vector<WrittenDate> dates_of(const TextView& view) {
  std::vector<WrittenDate> dates;
  for (std::size_t i = 0; i < view.words().size();) {
    if (const auto date = date_at(view, i)) {
      dates.push_back(*date);
      i = date->last + 1;
    } else {
      ++i;
    }
  }
  return dates;
}

// A cue that names the date itself, so that the date may be said in the next sentence.
bool names_the_date(std::string_view cue) {
  return cue.find("date") != std::string_view::npos || cue == "dob" || cue == "d o b" || cue == "ddn" ||
         cue == "d d n" || cue == "birthday" || cue == "bday" || cue == "b day" || cue == "anniversaire" || cue == "anniv" ||
         cue == "ma fete" || cue == "sa fete";
}

// "born here in 2010", "nee a Oran en 1990": the year some words after the cue.
std::optional<WrittenDate> year_of_birth_behind(const Scene& scene, const CueHit& hit) {
  constexpr std::size_t kMostWords = 6;
  const bool born = hit.phrase == "born" || hit.phrase.substr(0, 2) == "ne" || hit.phrase.find(" ne") != std::string_view::npos;
  if (!born) return std::nullopt;
  const auto& words = scene.view.words();
  const std::size_t first = scene.word_at(hit.end);
  for (std::size_t word = first; word < std::min(words.size() - 1, first + kMostWords); ++word) {
    if (words[word].begin - hit.end > kBefore) return std::nullopt;
    const std::string_view so_far = scene.view.text().substr(hit.end, words[word].begin - hit.end);
    if (so_far.find_first_of("\n[.;") != std::string_view::npos || among(kDatesOfLaw, scene.view.text(words[word])) ||
        among(kDenials, scene.view.text(words[word])) || date_at(scene.view, word))
      return std::nullopt;
    const std::string_view in = scene.view.text(words[word]);
    if (in != "in" && in != "en") continue;
    const Word& year = words[word + 1];
    if (year.letters || year.end - year.begin != 4 || year.begin - words[word].end != 1 || date_at(scene.view, word + 1))
      continue;
    return date_part_at(scene.view, word + 1);
  }
  return std::nullopt;
}

// "born in 1956", "yob 1990", "nee en 03/1990", "dob 140290"; "b. 1931", "ne 14 mars 1990": only directly behind the
// cue. Whole dates are left to find().
void find_parts(const Scene& scene, const std::vector<CueHit>& cues, bool asked, std::vector<Candidate>& found) {
  const auto& words = scene.view.words();
  const std::string_view text = scene.view.text();
  const auto close = [&](std::size_t from, std::size_t word) {
    const std::string_view gap = text.substr(from, words[word].begin - from);
    return gap.size() <= 4 && gap.find_first_not_of(" :='.,-(") == std::string_view::npos;
  };
  for (const CueHit& hit : cues) {
    if (scene.holds(hit.begin - std::min(hit.begin, kNearer), hit.end, kMany)) continue;
    std::size_t word = scene.word_at(hit.end);
    std::size_t from = hit.end;
    for (int n = 0; n < 4 && word < words.size() && close(from, word) && among(kLeads, scene.view.text(words[word])); ++n)
      from = words[word++].end;
    if (word < words.size() && close(from, word)) {
      if (date_at(scene.view, word)) continue;
      if (const auto part = date_part_at(scene.view, word)) {
        report(part->span, 0.8F, hit.phrase, 0, found);
        continue;
      }
    }
    if (const auto year = year_of_birth_behind(scene, hit)) report(year->span, 0.7F, hit.phrase, 0, found);
  }
  for (std::size_t word = 1; word < words.size(); ++word) {
    const std::string_view before = scene.view.text(words[word - 1]);
    if (before != "b" && before != "ne") continue;
    const std::string_view gap = text.substr(words[word - 1].end, words[word].begin - words[word - 1].end);
    if (!(gap == ". " || gap == "." || (gap == " " && before == "ne"))) continue;
    auto date = date_at(scene.view, word);
    if (date && date->year == 0) continue;
    if (!date) date = date_part_at(scene.view, word);
    if (date && (date->last > word || words[word].end - words[word].begin == 4))
      report(date->span, 0.75F, "born", 0, found);
  }
  if (!asked) return;
  constexpr std::size_t kAnswer = 6;  // words of a short answer
  for (std::size_t word = 0; word < std::min(words.size(), kAnswer); ++word) {
    if (date_at(scene.view, word)) return;
    if (const auto part = date_part_at(scene.view, word)) {
      report(part->span, 0.7F, "(previous turn)", UINT32_MAX - 2, found);
      return;
    }
  }
}

void find(const TextView& view, std::vector<Candidate>& found) {
  static const std::uint16_t kOwner = own_place();
  const Scene scene{view, kOwner};
  std::vector<CueHit> cues;
  for (const CueHit& hit : view.cues()) {
    if (hit.owner == kOwner && !scene.of_other_matter(hit)) cues.push_back(hit);
  }
  const bool asked = (view.pending_cues() >> kOwner & 1U) != 0;
  const bool table = view.text().find('|') != std::string_view::npos;
  const DateNeighbours neighbours(view, found);
  find_parts(scene, cues, asked, found);
  if (cues.empty() && !asked && !table && neighbours.empty()) return;

  const std::string_view text = view.text();
  const std::vector<WrittenDate> dates = dates_of(view);
  bool listed = false;  // the date before was one of birth
  std::size_t chain_end = 0;  // of the date of birth just found
  std::string_view chain_cue;
  std::size_t previous_end = 0;
  std::size_t cue = 0;
  for (std::size_t d = 0; d < dates.size(); ++d) {
    const WrittenDate& date = dates[d];
    while (cue < cues.size() && cues[cue].end <= date.span.begin) ++cue;
    // The cue before it, with no other date between.
    bool done = false;
    for (std::size_t c = cue; c-- > 0 && !done;) {
      const CueHit& hit = cues[c];
      if (hit.begin < previous_end || date.span.begin - hit.end > kStated) break;
      const std::string_view between = text.substr(hit.end, date.span.begin - hit.end);
      if (scene.holds(hit.end, date.span.begin, kDatesOfLaw)) break;
      const bool beside = between.size() <= kBefore && !ends_sentence(between) &&
                          !scene.holds(hit.end, date.span.begin, kDenials);
      const bool stated = names_the_date(hit.phrase) && date.year != 0 && date.year <= kLatestStated &&
                          between.find_first_of("[\n") == std::string_view::npos &&
                          !scene.holds(hit.end, date.span.begin, kDeeds);
      if (!beside && !stated) continue;
      report(date.span, beside ? 0.95F : 0.7F, hit.phrase, static_cast<std::uint32_t>(between.size()), found);
      chain_cue = hit.phrase;
      done = true;
    }
    // The cue behind it, when no date stands nearer to that: "14-02-95 is my birthday".
    if (!done && cue < cues.size() && cues[cue].begin >= date.span.end && cues[cue].begin - date.span.end <= kAfter &&
        text.substr(cues[cue].end, kNearer).find('[') == std::string_view::npos &&
        (d + 1 == dates.size() || dates[d + 1].span.begin > cues[cue].end + kNearer)) {
      const std::string_view between = text.substr(date.span.end, cues[cue].begin - date.span.end);
      const bool statement =
          cues[cue].phrase.find("born") == std::string_view::npos && cues[cue].phrase.substr(0, 2) != "ne";
      if (statement && !ends_sentence(between) && between.find('\n') == std::string_view::npos) {
        report(date.span, 0.85F, cues[cue].phrase, static_cast<std::uint32_t>(between.size()), found);
        chain_cue = cues[cue].phrase;
        done = true;
      }
    }
    // "born 22JUL1993 and my husband Sept 1st 1989".
    if (!done && chain_end != 0 && date.span.begin - chain_end <= kChainGap &&
        (date.span.begin - chain_end <= 3 || scene.holds(chain_end, date.span.begin, kAlsoBorn)) &&
        !scene.holds(chain_end, date.span.begin, kDatesOfLaw) && !scene.holds(chain_end, date.span.begin, kDenials) &&
        !ends_sentence(text.substr(chain_end, date.span.begin - chain_end))) {
      report(date.span, 0.75F, chain_cue, kChainGap, found);
      done = true;
    }
    // "… is recorded as 08/14/2011, it should be 08/15/2011".
    if (!done && chain_end != 0 && date.year != 0 && date.year <= kLatestStated &&
        date.span.begin - chain_end <= kCorrection && scene.holds(chain_end, date.span.begin, kCorrections) &&
        !scene.holds(chain_end, date.span.begin, kDatesOfLaw) &&
        text.substr(chain_end, date.span.begin - chain_end).find_first_of("[\n") == std::string_view::npos) {
      report(date.span, 0.7F, chain_cue, kCorrection, found);
      done = true;
    }
    // The answer to "your date of birth?".
    if (!done && asked && d == 0 && date.year != 0) {
      report(date.span, 0.8F, "(previous turn)", UINT32_MAX - 2, found);
      done = true;
    }
    // "| M | 22/02/1962 |": behind the letter of the sex in a record.
    if (!done && date.year != 0 && sex_leads(scene, date)) report(date.span, 0.65F, {}, UINT32_MAX, found);
    if (!done && neighbours.tell_birth(date, listed)) {
      report(date.span, 0.65F, {}, UINT32_MAX, found);
      done = true;
    }
    listed = done;
    chain_end = done ? date.span.end : 0;
    previous_end = date.span.end;
  }
}

}  // namespace

const Recognizer kDateOfBirth = {.name = "date_of_birth", .cues = kCues, .find = find};

}  // namespace guichet::redact
