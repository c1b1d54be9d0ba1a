#include "redact/recognizers/person_evidence.h"

#include <algorithm>
#include <iterator>

namespace guichet::redact {
namespace {

constexpr int kNever = -20;

constexpr WordKinds kOtherMeaning = kEveryday | kPlace | kOrganisation;

template <std::size_t kSize>
bool any_of_them(const std::string_view (&words)[kSize], std::string_view word) noexcept {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

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
    return word.capital ? (ending ? 2 : 1) : (ending ? 1 : 0);
  }
  if (word.is(kOtherMeaning)) {
    if (!word.capital || word.is(kPlace | kOrganisation) || word.end - word.begin <= 2) return 0;
    return word.is(kGivenName) && !opens_sentence(text, i) ? 2 : 1;
  }
  return (word.is(kGivenName) ? 3 : 2) - (word.capital ? 0 : 1);
}

// Before a numbered or named thing: "section B. Roy", "type A".
bool follows_numbered(const NameText& text, std::size_t i) noexcept {
  constexpr std::string_view kThings[] = {
      "section", "part",  "partie", "annex",  "annexe", "appendix", "form",   "table",    "tableau",  "class",   "classe",
      "plan",    "group", "groupe", "figure", "fig",    "schedule", "stream", "volet",    "type",     "category", "vitamin",
      "hepatitis", "storm", "hurricane", "ouragan", "tempete", "cyclone", "typhoon", "planet", "loi", "bill", "act", "prix", "award"};
  return i > 0 && text[i - 1].gap == Gap::kSpace && any_of_them(kThings, text.text(i - 1));
}

// Behind a number, or behind the placeholder of one, stands a street or a city.
bool starts_after_digit(const NameText& text, std::size_t i) noexcept {
  if (i == 0 || text[i - 1].gap == Gap::kLine) return false;
  const std::string_view gap = text.between(text[i - 1].end, i);
  if (gap.size() <= 3 && gap.front() == ']') return true;
  const std::string_view number = text.text(i - 1);
  const bool year = number.size() == 4 && (number.substr(0, 2) == "19" || number.substr(0, 2) == "20");
  if (year && text[i - 1].gap == Gap::kComma) return false;  // "On 4 March 2004, Ana Cruz wrote"
  const char c = number.front();
  return c >= '0' && c <= '9' && (gap == " " || text[i - 1].gap == Gap::kComma);
}

// "Regina and Charlotte are cities": listed with what is nothing but a place.
bool beside_place(const NameText& text, std::size_t i) noexcept {
  const std::string_view before = text.text(i - 1);
  const bool and_word = before == "and" || before == "et" || before == "ou" || before == "or";
  if (and_word ? i < 2 || text[i - 1].gap != Gap::kSpace : text[i - 1].gap != Gap::kComma) return false;
  const NameWord& other = text[and_word ? i - 2 : i - 1];
  return other.capital && other.is(kPlace) && (and_word ? other.gap == Gap::kSpace || other.gap == Gap::kComma : true);
}

// "silvana, adam, christopher": a list of given names in lower case.
bool listed_before(const NameText& text, std::size_t i) noexcept {
  const std::string_view before = text.text(i - 1);
  const bool and_word = before == "and" || before == "et";
  if (and_word ? i < 2 : text[i - 1].gap != Gap::kComma) return false;
  const NameWord& other = text[and_word ? i - 2 : i - 1];
  return other.is(kGivenName) && !other.is(kOtherMeaning) && (and_word ? other.gap == Gap::kSpace : true);
}

int points_before(const NameText& text, const NameRun& run) noexcept {
  if (run.lower && run.given_first && run.first > 0 && listed_before(text, run.first)) return 2;
  if (follows_numbered(text, run.first)) return -4;
  if (starts_after_digit(text, run.first)) {
    const bool listed = run.listed >= 2 || (run.given_first && text[run.first - 1].gap == Gap::kComma);
    return listed ? -1 : -4;
  }
  const bool owns = text[run.last].gap == Gap::kApostrophe && run.last + 1 < text.size() && text.text(run.last + 1) == "s";
  if (follows_place_word(text, run.first)) {
    constexpr std::string_view kAlsoBeforeNames[] = {"the", "les", "des", "l", "in", "at", "of", "en", "sur", "au", "aux"};
    if (!any_of_them(kAlsoBeforeNames, text.text(run.first - 1))) return -8;  // "rue Marie-Anne"
    return owns ? 0 : -4;                                                     // but "at Javier's"
  }
  if (run.first == 0) return 0;
  const NameWord& before = text[run.first - 1];
  if (before.gap == Gap::kHyphen) return -4;  // "Saint-Jérôme", "mi-Mars"
  constexpr std::string_view kSaints[] = {"st", "ste", "saint", "sainte"};
  if ((before.gap == Gap::kDot || before.gap == Gap::kSpace) && any_of_them(kSaints, text.text(run.first - 1))) return -4;  // "St. Paul's"
  if (run.words == 1 && beside_place(text, run.first)) return -2;
  constexpr std::string_view kWhere[] = {"a", "from", "de", "d", "vers", "through", "around", "near", "depuis", "jusqu"};
  if (run.listed == 0 && before.gap == Gap::kSpace && any_of_them(kWhere, text.text(run.first - 1))) return -2;  // "à Tizi Ouzou"
  if (before.gap != Gap::kSpace) return 0;
  if (!before.capital || before.shout || opens_sentence(text, run.first - 1)) return 0;
  return before.is(kOrganisation) ? -8 : -1;  // "University Laval", "Express Hannah"
}

// What people do, not what things do: worth more than "is" and "has".
bool human_verb(std::string_view word) noexcept {
  constexpr std::string_view kVerbs[] = {
      "said",    "says",     "told",   "tells",  "asked",   "asks",     "wants",   "wanted", "lives",    "lived",
      "called",  "calls",    "wrote",  "writes", "sent",    "sends",    "married", "gave",   "thinks",   "thought",
      "knows",   "replied",  "answered", "signed", "died",  "shouted",  "helped",  "paid",   "promised", "forgot",
      "dit",     "disait",   "veut",   "voulait", "vit",    "vivait",   "habite",  "habitait", "pense",  "attend",
      "attendait", "demande", "repond", "ecrit",  "travaille", "travaillait", "doit", "souhaite", "aimerait", "refuse",
      "accouche", "studies", "etudie", "moved",  "applied",  "arrived", "needs", "needed", "lent", "borrowed", "hopes", "joined", "left",    "stayed",   "lost",   "flew",   "met",     "says",     "speaks",  "spoke",  "plays",    "cries",
      "sleeps",  "cooks",    "drives", "drove",  "takes",   "took",     "brought", "bought", "owns",     "owes",   "came",  "went", "goes", "gets",
      "part",    "partait",  "rejoint", "arrive", "arrivait", "parle",  "parlait", "lit",    "dort",     "pleure", "mange", "cuisine", "conduit", "garde", "gardait",
      "vend",    "achete",   "paie",   "paye",   "signe",   "cherche",  "trouve",  "donne",  "prend",    "joue",   "rentre", "revient", "sort", "entre", "espere", "aime", "croit", "sait", "connait", "etudiait", "marie", "epouse", "accompagne", "parraine", "sponsors", "sponsored", "visits", "visited", "turns", "emailed", "texted", "phoned", "rappelle", "telephone"};
  return any_of_them(kVerbs, word);
}

bool common_verb(std::string_view word) noexcept {
  constexpr std::string_view kVerbs[] = {
      "is",   "was",  "has",   "had",   "will",  "would", "can",  "cannot", "could",    "did",    "does", "doesn", "didn", "isn", "wasn", "hasn",
      "got",  "gets", "went",  "goes",  "came",  "comes", "lost", "made",   "received", "works",  "worked", "turned", "approved", "should", "must",
      "est",  "etait", "peut", "avait", "va",    "vient", "envoie", "recoit", "sera",   "aura",   "pourra", "devra", "fait", "n", "ne", "s", "m", "nous", "vous", "me", "se"};
  return any_of_them(kVerbs, word);
}

// "Svitlana et moi", "Amina and I"
bool with_me(const NameText& text, std::size_t next) noexcept {
  constexpr std::string_view kMe[] = {"i", "me", "my", "moi", "mon", "ma", "mes", "nous", "we", "his", "her", "son", "sa"};
  return (text.text(next) == "and" || text.text(next) == "et") && next + 1 < text.size() && any_of_them(kMe, text.text(next + 1));
}

// "Akouvi le rejoint", "Ghizlane elle est", "Ana who"
bool clitic(std::string_view word) noexcept {
  constexpr std::string_view kWords[] = {"le", "lui", "leur", "y", "en", "elle", "il", "she", "he", "who", "qui", "also", "aussi", "still", "never", "always", "just", "already", "again", "encore", "then"};
  return any_of_them(kWords, word);
}

// "née le", "born on", "DOB": what is said of nobody but a person.
bool birth(std::string_view word) noexcept {
  constexpr std::string_view kWords[] = {"born", "nee", "ne", "dob", "ddn", "aka", "alias", "dit", "dite", "naissance"};
  return any_of_them(kWords, word);
}

bool kinship(std::string_view word) noexcept {
  constexpr std::string_view kWords[] = {
      "husband", "wife",  "spouse", "partner", "fiance", "fiancee", "son",   "daughter", "mother", "father", "brother", "sister", "uncle",
      "aunt",    "cousin", "niece", "nephew",  "friend", "boss",   "lawyer", "consultant", "roommate", "grandmother", "grandfather", "child", "baby",
      "mari",    "femme", "epoux",  "epouse",  "conjoint", "conjointe", "fils", "fille", "mere", "pere", "frere", "soeur", "oncle", "tante", "ami", "amie",
      "avocat", "avocate", "consultante", "bebe", "enfant", "grand", "belle", "beau", "blonde", "chum", "copain", "copine", "applicant", "sponsor", "demandeur", "demandeuse", "repondant", "repondante", "caregiver", "employee"};
  return any_of_them(kWords, word);
}

// "Amina, my wife", "Luc (mon frère)": the relation stands behind the name.
bool relation_behind(const NameText& text, std::size_t last) noexcept {
  if (last + 2 >= text.size()) return false;
  const std::string_view gap = text.between(text[last].end, last + 1);
  if (gap != ", " && gap != " (" && gap != " - " && gap != "(") return false;
  constexpr std::string_view kOwners[] = {"my", "our", "his", "her", "their", "the", "mon", "ma", "mes", "notre", "son", "sa", "leur", "le", "la", "l"};
  return any_of_them(kOwners, text.text(last + 1)) ? kinship(text.text(last + 2)) : gap != ", " && kinship(text.text(last + 1));
}

}  // namespace

int points_behind(const NameText& text, const NameRun& run) noexcept {
  const std::size_t next = run.last + 1;
  if (next >= text.size()) return 0;
  if (relation_behind(text, run.last)) return 2;
  const NameWord& last = text[run.last];
  const std::string_view word = text.text(next);
  const bool capital = text[next].capital && !text[next].shout;
  switch (last.gap) {
    case Gap::kSpace:
      if (word == "family" || word == "household" || word == "families") return 5;  // also behind "the"
      if (capital) return text[next].is(kOrganisation) ? -4 : text[next].is(kOtherMeaning) && !text[next].listed() ? -2 : 0;
      if (!text[next].letters) return 0;
      if (human_verb(word) || birth(word)) return 2;
      if (clitic(word) || with_me(text, next)) return 1;
      // "Luc a reçu", but "Luc a 24 ans" and "Juan is 24" is an example in a guide as often as somebody.
      if (word == "a" || word == "is" || word == "est" || word == "was") return next + 1 < text.size() && text[next + 1].letters ? 1 : 0;
      if (common_verb(word)) return 1;
      return 0;
    case Gap::kComma:
      if (birth(word)) return 2;
      if (run.lower && run.given_first && text[next].is(kGivenName) && !text[next].is(kOtherMeaning)) return 2;
      if (capital && ((text[next].listed() && !text[next].is(kOtherMeaning)) || text[next].is(kParticle))) return 1;  // a list of names
      // "Leif, can I …": somebody is called.
      return run.words == 1 && run.listed > 0 && !capital && opens_sentence(text, run.first) ? 1 : 0;
    case Gap::kDot:
      return run.words == 1 && run.given_first && capital && opens_sentence(text, run.first) ? 1 : 0;  // "Yes. Amadou."
    case Gap::kApostrophe:
      return word == "s" && text[next].gap == Gap::kSpace ? 1 : 0;
    case Gap::kOther: {
      const std::string_view gap = text.between(last.end, next);
      if (gap != " (" && gap != "(") return 0;
      return birth(word) ? 2 : run.given_first && !capital ? 1 : 0;
    }
    default:
      return 0;
  }
}

bool names_a_people(std::string_view word) noexcept {
  constexpr std::string_view kEndings[] = {"ien", "ienne", "ais", "aise", "ois",  "oise", "ain",  "aine", "ian",
                                           "ese", "ani",   "ish", "en",   "enne", "ean",  "iste", "ist",  "ite",  "landic", "ander", "andais"};
  return std::any_of(std::begin(kEndings), std::end(kEndings),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

bool follows_place_word(const NameText& text, std::size_t i) noexcept {
  constexpr std::string_view kWords[] = {"in",     "near",  "au",    "aux",       "en",      "sur",   "rue",
                                         "avenue", "av",    "boul",  "boulevard", "chemin",  "ch",    "rang",
                                         "place",  "route", "hotel", "hopital",   "ville", "region", "province",
                                         "gare",   "lac",   "mont",  "ecole",     "college", "cegep", "universite",
                                         "parc",   "pont",  "the",   "les",       "des",     "l",     "visa", "quartier", "via", "avant", "at", "metro", "station", "aeroport", "airport", "terminus", "arret", "salle", "room", "book", "livre", "film", "song", "novel", "statue", "musee", "museum", "autoroute", "pavillon", "minister", "ministre", "president", "presidente", "premier", "premiere", "of"};
  return i > 0 && text[i - 1].gap != Gap::kLine && any_of_them(kWords, text.text(i - 1));
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
  if (!whole_word) return kNever;  // "C.P.", "N.-É."
  const NameWord& first = text[run.first];
  // "Le PRAIDA", "La Presse"
  constexpr std::string_view kArticles[] = {"le", "la", "les", "un", "une", "du", "des", "the"};
  if (run.words > 1 && first.is(kEveryday | kParticle) && opens_sentence(text, run.first) && any_of_them(kArticles, text.text(run.first))) points -= 3;
  if (run.words > 1 && text[run.last].is(kOrganisation)) points -= 3;   // "Remembrance Day"
  if (run.words > 1 && first.is(kOrganisation) && !first.is(kGivenName)) points -= 3;  // "Loi Bertrand"
  if (run.words == 1 && first.all_caps && first.end - first.begin <= 3) points -= 2;
  // "April Fools", "Paris Match": a place or a month begins a name only when a surname follows.
  if (run.place && !(run.words == 2 && text[run.last].is(kSurname) && !text[run.last].is(kOtherMeaning))) points -= 2;
  if (run.words > 3 && run.listed == 0) --points;
  constexpr std::string_view kSaints[] = {"saint", "sainte", "st", "ste"};
  const std::size_t saint = any_of_them(kArticles, text.text(run.first)) && run.first < run.last ? run.first + 1 : run.first;
  if (any_of_them(kSaints, text.text(saint)) && !text[saint].listed()) points -= 4;  // "La Saint-Jean-Baptiste"
  if (run.words == 1 && run.lower == false && run.listed == 0 && names_a_people(text.text(run.last))) --points;
  // In lower case two words that nobody knows are two mistakes in spelling.
  const bool pair = run.words >= 2 && (capital || points > 0);
  return points + (pair ? 1 : 0) + (capital ? 1 : 0);
}

int neighbour_points(const NameText& text, const NameRun& run) noexcept {
  return points_before(text, run) + points_behind(text, run);
}

float score_of(int points) noexcept {
  if (points < kEnoughPoints) return 0;
  constexpr float kScores[] = {0.55F, 0.62F, 0.7F, 0.78F, 0.85F, 0.9F, 0.95F};
  return kScores[std::min<std::size_t>(static_cast<std::size_t>(points - kEnoughPoints), std::size(kScores) - 1)];
}

}  // namespace guichet::redact
