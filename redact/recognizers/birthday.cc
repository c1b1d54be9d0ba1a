// DATE_OF_BIRTH, told by an age or as one says it in passing: "my son turned 5 on March 3", "elle aura 18 ans le 12 juin",
// "je suis du 12 avril 1979", "age 48, 5 Nov 1976", "ID verified: name, 1977-03-12". Day and month of somebody's birthday
// count without the year. What has an age too ("my file will be 2 years old on") is not a person. Cases: birthday.cases.
#include <algorithm>
#include <string_view>

#include "redact/recognizer.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/birth_scene.h"
#include "redact/recognizers/number_words.h"
#include "redact/text_view.h"
#include "redact/word_set.h"

namespace guichet::redact {

extern const Recognizer kBirthday;

namespace {

constexpr std::string_view kRule = "birthday.told";

constexpr std::string_view kCues[] = {
    "turn",      "turns",     "turned", "turning", "will be",  "years old", "year old",     "yrs old",      "y o",
    "yo",        "age",       "aged",   "ans",     "est du",   "suis du",   "est de",       "suis de",      "verified",
    "confirmed", "verifie",   "verifiee", "identity", "identite", "confirmee", "authentifie",
    // Whom dates in brackets are of.
    "kid",       "kids",      "child",  "children", "son",     "sons",     "daughter",     "daughters", "twins",
    "baby",      "newborn",   "wife",   "husband", "spouse",   "partner",  "applicant",    "dependant", "dependants", "dependents", "enfant",
    "enfants",   "fils",      "fille",  "filles",  "jumeaux",  "jumelles", "bebe",         "femme",     "mari",
    "epouse",    "epoux",     "father",   "mother",   "pere",    "mere",     "brother",      "sister",    "frere",
    "soeur",     "conjoint", "conjointe", "demandeur", "demanderesse",
};
constexpr int kOldest = 110;
constexpr int kLatestChild = 2026;
constexpr int kLatestAdult = 2008;

// What has an age or a date of its own, in the words before a cue.
constexpr std::string_view kThings[] = {
    "application", "file",   "case",      "permit",  "visa",     "passport", "card",    "account",  "demande",  "dossier",
    "permis",      "carte",  "passeport", "compte",  "lettre",   "letter",   "avis",    "notice",   "courriel", "email",
    "recu",        "receipt", "document", "documents", "formulaire", "form", "rendez",  "contrat",  "contract", "bail",
    "lease",       "billet", "vol",       "flight",  "preuve",   "proof",    "certificat", "certificate", "decision",
    "fee",         "frais",  "law",       "loi",     "program",  "programme", "mandat", "renouvellement", "test",  "examen"};

class Ages {
 public:
  explicit Ages(const TextView& view) : view_(view), scene_{view}, words_(view.words()) {}

  void judge(const CueHit& hit, std::vector<Candidate>& found) const {
    const std::size_t first = scene_.word_at(hit.begin);
    const std::size_t next = scene_.word_at(hit.end);
    const std::string_view cue = hit.phrase;
    if (cue.starts_with("turn")) {
      turned(first, next, cue, found);
    } else if (cue == "will be") {
      if (first > 0 && is_relative(text(first - 1))) turned(first, next, cue, found);
    } else if (cue == "ans" || cue.ends_with("old") || cue == "y o" || cue == "yo") {
      aged(first, next, cue, found);
    } else if (cue == "age" || cue == "aged") {
      std::size_t after = next;
      if (const int years = age(after); years > 0) beside_age(after, years, cue, found);
    } else if (cue.ends_with(" du") || cue.ends_with(" de")) {
      from(first, next, cue, found);
    } else if (is_relative(cue)) {
      relative(next, cue, found);
    } else {
      identity(hit.end, next, cue, found);
    }
  }

 private:
  std::string_view text(std::size_t i) const { return i < words_.size() ? view_.text(words_[i]) : std::string_view{}; }
  std::string_view gap(std::size_t i) const {
    return i > 0 && i < words_.size() ? scene_.between(words_[i - 1].end, words_[i].begin) : std::string_view{"\n\n"};
  }

  // The number of years at a word, which is stepped over. 0: none.
  int age(std::size_t& word) const {
    DateReader reader(view_, word);
    if (reader.done()) return 0;
    int years = 0;
    if (reader.is_number()) {
      years = number_of(reader.word());
      reader.step();
      skip_ordinal_suffix(reader);
    } else {
      years = read_number_words(reader, 4);
    }
    if (years < 1 || years > kOldest) return 0;
    word = reader.at();
    return years;
  }

  bool about_a_thing(std::size_t word) const {
    constexpr std::size_t kReach = 8;
    for (std::size_t back = 1; back <= kReach && back <= word; ++back) {
      if (gap(word - back + 1).find_first_of("\n[") != std::string_view::npos) return false;
      if (among(kThings, text(word - back))) return true;
    }
    return false;
  }

  // "on March 3", "le 3 mars 2024", "this June 5": a whole date or a birthday, behind one small word.
  void on(std::size_t word, bool needed, std::string_view cue, std::vector<Candidate>& found) const {
    static constexpr std::string_view kOn[] = {"on", "le", "this", "last", "ce", "in", "en", "next", "des"};
    static constexpr std::string_view kDays[] = {"monday", "tuesday",  "wednesday", "thursday", "friday",   "saturday", "sunday",  "lundi",
                                          "mardi",  "mercredi", "jeudi",     "vendredi", "samedi",   "dimanche", "tomorrow", "demain"};
    const bool led = among(kOn, text(word));
    if (!led && needed) return;
    if (led && gap(word).size() > 2) return;
    if (led) ++word;
    if (word >= words_.size() || gap(word).size() > 3 || gap(word).find('[') != std::string_view::npos) return;
    if (text(word) == "the") ++word;
    if (among(kDays, text(word)) && gap(word + 1).size() <= 2) ++word;
    if (const auto date = date_at(view_, word)) report_birth(date->whole(), 0.75F, kRule, cue, 0, found);
  }

  // "turned 5 on", "will be eighteen years old on"
  void turned(std::size_t first, std::size_t next, std::string_view cue, std::vector<Candidate>& found) const {
    std::size_t word = next;
    if (text(word) == "age") ++word;
    if (age(word) == 0 || about_a_thing(first)) return;
    if (text(word) == "year" || text(word) == "years" || text(word) == "yrs") ++word;
    if (text(word) == "old" || text(word) == "age") ++word;
    on(word, true, cue, found);
  }

  // "a eu 5 ans le", "fete ses 18 ans le", "is 18 years old on"; "48 ans (5 nov. 1976)"
  void aged(std::size_t first, std::size_t next, std::string_view cue, std::vector<Candidate>& found) const {
    constexpr std::size_t kMostWords = 4;
    static constexpr std::string_view kReached[] = {"a",     "aura",  "aurai",  "avait",  "aurait", "eu",      "fete",   "fetera",
                                             "fetait", "fetais", "ses",  "mes",    "nos",    "ai",      "avoir",  "aurons",
                                             "is",    "be",    "was",    "turned", "turns",  "turning", "turn",   "becomes",
                                             "be",    "atteint", "atteindra", "ses", "auront", "prend", "prendra"};
    for (std::size_t back = kMostWords; back >= 1; --back) {
      if (back > first) continue;
      const std::size_t begin = first - back;
      std::size_t word = begin;
      const int years = age(word);
      if (years == 0 || word != first) continue;
      beside_age(next, years, cue, found);
      if (begin > 0 && among(kReached, text(begin - 1)) && !about_a_thing(begin)) on(next, true, cue, found);
      return;
    }
  }

  // A date of birth that fits the age: "48 ans (5 nov. 1976)", "age 48, 5 Nov 1976", "49 y/o 1975-02-03".
  void beside_age(std::size_t word, int years, std::string_view cue, std::vector<Candidate>& found) const {
    constexpr int kEarliest = 2015;  // the years in which messages are written
    constexpr int kLatest = 2035;
    while (text(word) == "ans" || text(word) == "old" || text(word) == "years") ++word;
    if (word >= words_.size() || gap(word).size() > 4 || gap(word).find_first_not_of(" ,;:/(-|.") != std::string_view::npos) return;
    const auto date = date_at(view_, word);
    if (date && date->year != 0 && date->year + years >= kEarliest && date->year + years <= kLatest)
      report_birth(date->whole(), 0.75F, kRule, cue, 0, found);
  }

  // "je suis du 12 avril 1979", "ma fille est de mars 2015", "elle est de 1988"
  void from(std::size_t first, std::size_t next, std::string_view cue, std::vector<Candidate>& found) const {
    if (first == 0 || next >= words_.size() || gap(next) != " ") return;
    const bool person = is_relative(text(first - 1)) || (view_.words()[first - 1].kinds & 1U) != 0;
    if (!person || about_a_thing(first)) return;
    auto date = date_at(view_, next);
    if (!date && cue.ends_with(" de")) date = date_part_at(view_, next);
    if (!date || text(date->last + 1) == "au" || text(date->last + 1) == "a") return;
    report_birth(date->whole(), 0.7F, kRule, cue, 0, found);
  }

  // "my kids (5/11/2016 and 6/12/2018)", "conjointe : 3 avril 1979"; "our baby was delivered on".
  void relative(std::size_t next, std::string_view cue, std::vector<Candidate>& found) const {
    constexpr std::size_t kMostDates = 8;
    if (cue == "baby" || cue == "bebe" || cue == "newborn" || cue == "twins" || cue == "jumeaux" || cue == "jumelles") arrived(next, cue, found);
    // "kid 1: 2017-03-04"
    if (next + 1 < words_.size() && gap(next) == " " && !words_[next].letters && words_[next].end - words_[next].begin <= 2 &&
        gap(next + 1).starts_with(':'))
      ++next;
    // ", 2012-10-19." closes what is said of her.
    const bool bracketed = gap(next).find_first_of("(:") != std::string_view::npos;
    if (gap(next).size() > 3 || (!bracketed && !told_in_passing(next))) return;
    const bool child = is_child(cue);
    for (std::size_t n = 0; n < kMostDates; ++n) {
      const auto date = date_at(view_, next);
      if (!date || date->year == 0 || date->year > (child ? kLatestChild : kLatestAdult) || behind(*date, ':')) break;
      report_birth(date->whole(), 0.7F, kRule, cue, 0, found);
      next = date->last + 1;
      if (text(next) == "and" || text(next) == "et") ++next;
      if (next == date->last + 1 && gap(next).find_first_of(",;/") == std::string_view::npos) break;
    }
    if (child) listed(next, cue, found);
  }
  // "Dependants: 1) Lia (2015-06-06) 2) Tom (2018-07-07)": all dates in brackets on the line.
  void listed(std::size_t word, std::string_view cue, std::vector<Candidate>& found) const {
    constexpr std::size_t kMostWords = 30;
    for (std::size_t n = 0; n < kMostWords && word < words_.size(); ++n, ++word) {
      if (gap(word).find_first_of("\n[") != std::string_view::npos) return;
      if (!gap(word).ends_with('(')) continue;
      const auto date = date_at(view_, word);
      if (!date || date->year == 0 || date->year > kLatestChild || !gap(date->last + 1).starts_with(')')) continue;
      report_birth(date->whole(), 0.7F, kRule, cue, 0, found);
      word = date->last;
    }
  }
  bool told_in_passing(std::size_t word) const {
    constexpr int kLatest = 2020;
    if (gap(word) != ", " && gap(word) != " - ") return false;
    const auto date = date_at(view_, word);
    if (!date || date->year == 0 || date->year > kLatest) return false;
    const std::string_view behind = gap(date->last + 1);
    return behind.find_first_of("\n,;.)") != std::string_view::npos && !behind.starts_with('/');
  }
  // "our baby was delivered on", "notre bebe, Theo, est arrive plus tot que prevu, le"
  void arrived(std::size_t word, std::string_view cue, std::vector<Candidate>& found) const {
    static constexpr std::string_view kCame[] = {"arrived", "delivered", "came", "arrive", "arrivee"};
    constexpr std::size_t kMostWords = 12;
    bool came = false;
    for (std::size_t n = 0; n < kMostWords && word < words_.size(); ++n, ++word) {
      if (gap(word).find_first_of(".;?!\n[") != std::string_view::npos) return;
      // "my twins arrived in Canada on"
      if (came && (text(word) == "in" || text(word) == "au" || text(word) == "to" || text(word) == "here" || text(word) == "ici") &&
          !date_at(view_, word + 1))
        return;
      if (came && date_at(view_, word)) return on(word, false, cue, found);
      came = came || among(kCame, text(word));
    }
  }
  // "12/05/2014 10:30": something that happened.
  bool behind(const WrittenDate& date, char sign) const {
    const std::size_t next = date.last + 1;
    return next < words_.size() && !words_[next].letters && words_[next].end < view_.text().size() &&
           view_.text()[words_[next].end] == sign;
  }

  // "ID verified: name, 1977-03-12, address": what was compared with the file, on one line.
  void identity(std::size_t end, std::size_t next, std::string_view cue, std::vector<Candidate>& found) const {
    constexpr std::size_t kReach = 80;
    constexpr int kLastAdultYear = 2008;
    static constexpr std::string_view kEvents[] = {"on", "le", "in", "of", "du", "dated", "date", "from", "en", "version"};
    for (std::size_t word = next; word < words_.size() && words_[word].begin - end <= kReach; ++word) {
      if (gap(word).find_first_of("\n[") != std::string_view::npos || (scene_.kinds(word) & kDateOfLaw) != 0) return;
      const auto date = date_at(view_, word);
      if (!date) continue;
      if (date->year != 0 && date->year <= kLastAdultYear && !among(kEvents, text(word - 1)))
        report_birth(date->whole(), 0.65F, kRule, cue, 0, found);
      return;
    }
  }

  const TextView& view_;
  const BirthScene scene_;
  const std::vector<Word>& words_;
};

void find(const TextView& view, std::vector<Candidate>& found) {
  const auto recognizers = all_recognizers();
  static const auto kOwner =
      static_cast<std::uint16_t>(std::find(recognizers.begin(), recognizers.end(), &kBirthday) - recognizers.begin());
  const Ages ages(view);
  for (const CueHit& hit : view.cues()) {
    if (hit.owner == kOwner) ages.judge(hit, found);
  }
}

}  // namespace

const Recognizer kBirthday = {.name = "birthday", .cues = kCues, .find = find};

}  // namespace guichet::redact
