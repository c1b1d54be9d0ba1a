// What stands before a run of words says for or against a name: "rue Saint-Denis", "section B. Roy", "J comme Jacques", "the
// licence of Yusuf". What stands behind it is in person_behind.cc. Tested by person_evidence_test.cc and person.cases.
#include "redact/recognizers/person_evidence.h"
#include "redact/recognizers/person_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr WordKinds kOtherMeaning = kEveryday | kPlace | kOrganisation;

constexpr int kNever = -20;

// Before a numbered or named thing: "section B. Roy", "type A".
bool follows_numbered(const NameText& text, std::size_t i) noexcept {
  static constexpr std::string_view kThings[] = {
      "section", "part",  "partie", "annex",  "annexe", "appendix", "form",   "table",    "tableau",  "class",   "classe",
      "plan",    "group", "groupe", "figure", "fig",    "schedule", "stream", "volet",    "type",     "category", "vitamin",
      "hepatitis", "storm", "hurricane", "ouragan", "tempete", "cyclone", "typhoon", "planet", "loi", "bill", "act", "prix", "award",
      "coupe", "cup", "tournoi", "trophee", "trophy", "fondation", "foundation", "institut", "institute", "centre", "center", "residence", "manoir", "immeuble", "edifice",
      "tour", "building", "hall", "porte", "gate", "terminal", "ship", "navire", "arret", "decision", "jugement", "rapport", "report", "commission", "protocole", "protocol",
      "syndrome", "maladie", "disease", "echelle", "scale", "methode", "jour", "day", "fete", "feast", "camp", "fort", "port", "cap", "cape", "ile", "isle", "baie", "anse", "riviere", "river", "lake",
      "mount", "foyer", "pavillon", "clinique", "clinic", "hopital", "garderie", "paroisse", "parish", "eglise", "church", "chapelle", "oratoire", "cimetiere", "caserne", "base", "square", "circle", "bay"};
  return i > 0 && text[i - 1].gap == Gap::kSpace && among(kThings, text.text(i - 1));
}

// Behind a number, or behind the placeholder of one, stands a street or a city.
bool starts_after_digit(const NameText& text, std::size_t i) noexcept {
  if (i == 0 || text[i - 1].gap == Gap::kLine) return false;
  const std::string_view gap = text.between(text[i - 1].end, i);
  if (gap.size() <= 3 && gap.front() == ']') return true;
  const std::string_view number = text.text(i - 1);
  const bool year = number.size() == 4 && (number.substr(0, 2) == "19" || number.substr(0, 2) == "20");
  if (year && text[i - 1].gap == Gap::kComma) return false;  // "On 4 March 2004, Ana Cruz wrote"
  // "E304418827 Bintou", "07/19/1989 Haruka": what a number or a date says is not where somebody lives.
  constexpr std::size_t kLongestHouseNumber = 5;
  const bool of_date = i > 1 && number.size() == 4 && text.between(text[i - 2].end, i - 1).find_first_of("/-.") == 0;
  if (number.size() > kLongestHouseNumber || of_date) return false;
  const char c = number.front();
  return c >= '0' && c <= '9' && (gap == " " || text[i - 1].gap == Gap::kComma);
}

// "Regina and Charlotte are cities": listed with what is nothing but a place.
bool beside_place(const NameText& text, std::size_t i) noexcept {
  const std::string_view before = text.text(i - 1);
  const bool and_word = before == "and" || before == "et" || before == "ou" || before == "or" || before == "then" || before == "puis";
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

// "the licence of Yusuf", not "University of Laval", "City of London".
bool of_somebody(const NameText& text, const NameRun& run) noexcept {
  if (run.first < 2 || text.text(run.first - 1) != "of" || !only_a_name(text, run.first) || !text[run.first].is(kGivenName)) return false;
  const NameWord& owned = text[run.first - 2];
  return !owned.capital && !owned.is(kOrganisation | kPlace);
}

// In lower case a name that is nothing else opens or closes what is said, or stands in it alone: "nasrin and …",
// "… my hours. aminata".
bool stands_apart(const NameText& text, const NameRun& run) noexcept {
  constexpr std::size_t kShortest = 4;
  const NameWord& word = text[run.first];
  if (!run.lower || run.first != run.last || !word.is(kGivenName) || word.shout || word.end - word.begin < kShortest || !only_a_name(text, run.first)) {
    return false;
  }
  if (run.first > 0 && (follows_place_word(text, run.first) || text[run.first - 1].is(kParticle | kPlace))) return false;  // "in valencia", "san antonio"
  const bool begins = run.first == 0 || text[run.first - 1].gap == Gap::kLine ||
                      (text[run.first - 1].gap == Gap::kDot && text[run.first - 1].end - text[run.first - 1].begin > 1) ||
                      text[run.first - 1].gap == Gap::kOther;
  const bool ends = word.gap == Gap::kLine || (word.gap == Gap::kDot && run.last + 1 < text.size() && text[run.last + 1].begin > word.end + 1);
  return begins || ends;
}

// "la tante de kanyinsola,", "not killian": in lower case a long given name that is nothing else, without an article before it.
bool long_and_alone(const NameText& text, const NameRun& run) noexcept {
  constexpr std::size_t kShortest = 6;
  static constexpr WordSet kArticles({"a", "an", "the", "le", "la", "les", "l", "un", "une", "du", "des", "ce", "cet", "cette", "this", "that", "some", "any", "no", "visa", "via", "near", "vers", "depuis"});
  const NameWord& word = text[run.first];
  if (!run.lower || run.first != run.last || !word.is(kGivenName) || word.shout || word.end - word.begin < kShortest || run.first == 0 || !only_a_name(text, run.first)) return false;
  if (word.gap == Gap::kHyphen || text[run.first - 1].gap == Gap::kHyphen || text[run.first - 1].gap == Gap::kApostrophe) return false;
  const bool of = text.text(run.first - 1) == "de";  // "la tante de kanyinsola"
  return !follows_place_word(text, run.first) && (of || !text[run.first - 1].is(kParticle | kPlace)) && !kArticles.contains(text.text(run.first - 1)) && ends_as_a_name_does(text, run);
}

// "J comme Jacques", "B as in Bob", "m for mary"
bool spells_a_letter(const NameText& text, std::size_t i) noexcept {
  static constexpr WordSet kLike({"comme", "for", "like", "in", "pour"});
  if (i < 2 || text[i - 1].gap != Gap::kSpace || !kLike.contains(text.text(i - 1))) return false;
  const std::size_t letter = text.text(i - 1) == "in" && i >= 3 && text.text(i - 2) == "as" ? i - 3 : i - 2;
  return text[letter].end - text[letter].begin == 1 && text[letter].letters && text.text(letter) != "a" && text.text(letter) != "i" && 
         (text.text(letter).front() == text.text(i).front() ||
          (letter > 0 && text[letter - 1].end - text[letter - 1].begin == 1 && text.text(letter - 1).front() == text.text(i).front() && text.text(i).size() > 1 && text.text(i)[1] == text.text(letter).front()));  // "s y comme sylvie"
}

// "vient de Maria", "né à Bobo", "we drove from Laredo to Emerson": where somebody lives, comes from or goes.
bool located(const NameText& text, const NameRun& run) noexcept {
  static constexpr WordSet kTowards({"a", "to", "from", "de", "d", "vers", "through", "near", "par", "chez", "at", "for", "by"});
  static constexpr WordSet kMoves({
      "ne", "nee", "nes", "born", "naissance", "habite", "habitons", "habitais", "reste", "restons", "vit", "vis", "vivons", "demeure", "est", "sont", "suis", "etait", "arrive", "arrivee", "arrivons", "demenage", "demenagee", "retourne", "retourner",
      "aller", "va", "vais", "vont", "parti", "partie", "vol", "vient", "viens", "venons", "viennent", "venant", "originaire", "natif", "native", "revient", "revenu", "revenue", "partir", "rendu", "rendue", "bus", "autobus", "train", "route", "traversier",
      "come", "comes", "came", "coming", "go", "goes", "going", "went", "moved", "move", "moving", "flew", "fly", "flying", "flight", "drove", "drive", "driving", "travel", "travelled", "traveling", "travelling", "trip", "tow", "ship", "shipped", "back",
      "return", "returned", "returning", "live", "lives", "near", "close", "ferry", "relocate", "relocated", "crossing", "crossed", "entered"});
  // "travaille chez Simons", "étudie à Dawson": firms and schools.
  static constexpr WordSet kWorks({"travaille", "travaillais", "travaillait", "travailler", "travaillons", "work", "works", "worked", "working", "employe", "employee", "employed", "embauche", "embauchee", "hired", "etudie", "etudier", "etudiais", "etudions", "study", "studying", "studies", "studied",
                                   "inscrit", "inscrite", "admis", "admise", "accepte", "acceptee", "accepted", "enrolled", "registered", "achete", "acheter", "bought", "buy", "magasine", "engage", "engagee", "engages", "dep", "dec", "cegep", "bac", "maitrise", "doctorat", "degree", "diploma", "bachelor", "masters", "stage", "internship", "graduated", "diplome", "diplomee"});
  const auto for_sure = [&] { return only_a_name(text, run.first) || only_a_name(text, run.last); };
  if (run.first < 2 || run.words > 2 || (run.words == 2 && for_sure()) || text[run.first - 1].gap != Gap::kSpace || !kTowards.contains(text.text(run.first - 1))) return false;
  static constexpr WordSet kAtWork({"a", "chez", "at", "for", "by", "par"});
  static constexpr WordSet kThrough({"par", "chez", "at", "for", "by"});
  const std::string_view what = text.text(run.first - 2);
  if (text[run.first - 2].gap == Gap::kSpace && kAtWork.contains(text.text(run.first - 1)) && kWorks.contains(what) && !(run.words == 1 && text[run.first].is(kGivenName) && for_sure())) return true;
  if (kThrough.contains(text.text(run.first - 1))) return text.text(run.first - 1) == "par" && (what == "passe" || what == "passes" || what == "passee" || what == "entre" || what == "entres" || what == "passer");
  if (text[run.first - 2].gap == Gap::kSpace && kMoves.contains(what)) return true;
  // "from Laredo to Emerson"
  const std::string_view way = text.text(run.first - 1);
  const auto after = [&](std::size_t place, std::string_view word) { return place > 0 && place < text.size() && text[place].capital && text.text(place - 1) == word; };
  if (way == "to" || way == "a") return after(run.first - 2, way == "to" ? "from" : "de");
  if (way == "from" || way == "de") return text[run.last].gap == Gap::kSpace && after(run.last + 2, way == "from" ? "to" : "a");
  return false;
}

// "Le prêtre de la paroisse Saint-Jean-Baptiste": a saint without a given name before him is a place or a feast.
bool saint_alone(const NameText& text, const NameRun& run) noexcept {
  static constexpr WordSet kSaints({"st", "ste", "saint", "sainte"});
  return run.first < run.last && kSaints.contains(text.text(run.first)) && text[run.first].gap == Gap::kHyphen;
}

}  // namespace

int points_before(const NameText& text, const NameRun& run) noexcept {
  if (saint_alone(text, run)) return kNever;
  if (spells_a_letter(text, run.first)) return kNever;
  if (stands_apart(text, run) || long_and_alone(text, run)) return 2;
  if (run.lower && run.given_first && run.first > 0 && listed_before(text, run.first)) return 2;
  if (names_a_thing(text, run)) return kNever;
  if (follows_numbered(text, run.first) || located(text, run)) return -4;
  const bool born = run.last + 1 < text.size() && text[run.last].gap != Gap::kLine && tells_birth(text.text(run.last + 1));
  if (!born && starts_after_digit(text, run.first)) {
    const bool listed = run.listed >= 2 || (run.given_first && text[run.first - 1].gap == Gap::kComma);
    return listed ? -1 : -4;
  }
  const bool owns = text[run.last].gap == Gap::kApostrophe && run.last + 1 < text.size() && text.text(run.last + 1) == "s";
  if (follows_place_word(text, run.first)) {
    static constexpr std::string_view kAlsoBeforeNames[] = {"the", "les", "des", "l", "in", "at", "of", "en", "sur", "au", "aux"};
    if (!among(kAlsoBeforeNames, text.text(run.first - 1))) return -8;  // "rue Marie-Anne"
    return owns || of_somebody(text, run) ? 0 : -4;                                                     // but "at Javier's"
  }
  if (run.first == 0) return 0;
  const NameWord& before = text[run.first - 1];
  if (before.gap == Gap::kHyphen) return before.end - before.begin > 1 ? kNever : -4;  // "Saint-Jérôme", "Île-du-Prince-Édouard", "mi-Mars"
  static constexpr std::string_view kSaints[] = {"st", "ste", "saint", "sainte", "san", "santa", "santo", "sao"};
  if ((before.gap == Gap::kDot || before.gap == Gap::kSpace) && among(kSaints, text.text(run.first - 1))) return before.end - before.begin > 2 ? -6 : -4;  // "San José", "St. Paul's"
  if (run.words == 1 && beside_place(text, run.first)) return -2;
  static constexpr std::string_view kWhere[] = {"a", "from", "de", "d", "vers", "through", "around", "near", "depuis", "jusqu", "chez", "par", "via"};
  const bool no_given_name = run.words == 1 && (text[run.first].guessed || !text[run.first].is(kGivenName));
  if ((run.listed == 0 || no_given_name) && before.gap == Gap::kSpace && among(kWhere, text.text(run.first - 1))) return -2;  // "à Tizi Ouzou"
  if (before.gap != Gap::kSpace) return 0;
  if (!before.capital || before.shout || opens_sentence(text, run.first - 1)) return 0;
  return before.is(kOrganisation) ? -8 : -1;  // "University Laval", "Express Hannah"
}

}  // namespace guichet::redact
