// DATE_OF_BIRTH: a date that somebody says they were born on. Only with a cue (before it, behind it, or the
// question of the last turn); every other date stays. Written forms: date_scan.h. Cases: date_of_birth.cases.
#include <algorithm>
#include <string_view>

#include "redact/recognizer.h"
#include "redact/recognizers/all.h"
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
};
// Not about the date of anybody's birth, or about a date of law.
constexpr std::string_view kOtherMatters[] = {"certificate", "certificat", "extrait", "acte",        "lieu",
                                              "place",       "pays",       "country", "attestation", "abroad",
                                              "tourism",     "rate",       "parents", "parent",      "defect"};
constexpr std::string_view kDatesOfLaw[] = {
    "after",   "before",  "since",   "between",  "until",   "apres",  "avant",   "depuis",
    "entre",   "jusqu",   "expired", "expires",  "issued",  "expire", "delivre", "submitted",
    "applied", "arrived", "arrive",  "received", "married", "marie",  "mariee",  "landed",
    "signed",  "died",    "decede",  "renewed",  "expiry",  "non",    "not",     "pas"};
constexpr std::string_view kAlsoBorn[] = {
    "and",  "et",    "husband", "wife",   "son",      "daughter",  "spouse", "brother", "sister", "mother", "father",
    "mari", "femme", "fils",    "fille",  "conjoint", "conjointe", "blonde", "chum",    "frere",  "soeur",  "mere",
    "pere", "epoux", "epouse",  "enfant", "child",    "partner",   "me",     "moi",     "mine",   "ex"};

constexpr std::uint32_t kBefore = 56;    // bytes from a cue to its date: "born in Shiraz, Iran, on "
constexpr std::uint32_t kAfter = 36;     // from a date to a cue behind it: " is my husband's date of birth"
constexpr std::uint32_t kNearer = 14;    // a date so close behind a cue has the better right to it
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

void find(const TextView& view, std::vector<Candidate>& found) {
  static const std::uint16_t kOwner = own_place();
  const Scene scene{view, kOwner};
  std::vector<CueHit> cues;
  for (const CueHit& hit : view.cues()) {
    if (hit.owner == kOwner && !scene.of_other_matter(hit)) cues.push_back(hit);
  }
  const bool asked = (view.pending_cues() >> kOwner & 1U) != 0;
  const bool table = view.text().find('|') != std::string_view::npos;
  if (cues.empty() && !asked && !table) return;

  const std::string_view text = view.text();
  const std::vector<WrittenDate> dates = dates_of(view);
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
      if (hit.begin < previous_end || date.span.begin - hit.end > kBefore) break;
      const std::string_view between = text.substr(hit.end, date.span.begin - hit.end);
      if (scene.holds(hit.end, date.span.begin, kDatesOfLaw) || ends_sentence(between)) break;
      report(date.span, 0.95F, hit.phrase, static_cast<std::uint32_t>(between.size()), found);
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
        !scene.holds(chain_end, date.span.begin, kDatesOfLaw) &&
        !ends_sentence(text.substr(chain_end, date.span.begin - chain_end))) {
      report(date.span, 0.75F, chain_cue, kChainGap, found);
      done = true;
    }
    // The answer to "your date of birth?".
    if (!done && asked && d == 0 && date.year) {
      report(date.span, 0.8F, "(previous turn)", UINT32_MAX - 2, found);
      done = true;
    }
    // "| M | 22/02/1962 |": behind the letter of the sex in a record.
    if (!done && date.year && sex_leads(scene, date)) report(date.span, 0.65F, {}, UINT32_MAX, found);
    chain_end = done ? date.span.end : 0;
    previous_end = date.span.end;
  }
}

}  // namespace

const Recognizer kDateOfBirth = {.name = "date_of_birth", .cues = kCues, .find = find};

}  // namespace guichet::redact
