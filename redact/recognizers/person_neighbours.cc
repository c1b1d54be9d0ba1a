// What stands beside a run of words says for or against a name: "Amina is waiting", "rue Saint-Denis", "section B. Roy".
#include <algorithm>

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

// "Svitlana et moi", "Amina and I"
bool with_me(const NameText& text, std::size_t next) noexcept {
  static constexpr std::string_view kMe[] = {"i", "me", "my", "moi", "mon", "ma", "mes", "nous", "we", "his", "her", "son", "sa"};
  return (text.text(next) == "and" || text.text(next) == "et") && next + 1 < text.size() && among(kMe, text.text(next + 1));
}

// "Grace is my sister", "Marin, c'est mon représentant", "Ana est notre tante".
bool is_somebodys_kin(const NameText& text, std::size_t last) noexcept {
  static constexpr WordSet kOwners({"my", "our", "his", "her", "their", "mon", "ma", "notre", "son", "sa", "leur", "the", "la", "le", "l"});
  std::size_t i = last + 1;
  const auto is = [&](std::string_view word) { return i < text.size() && text.text(i) == word; };
  const Gap gap = text[last].gap;
  if (gap != Gap::kSpace && gap != Gap::kComma) return false;
  if (is("who") || is("qui")) ++i;
  if (is("is") || is("was") || is("est") || is("etait") || is("cest")) {
    ++i;
  } else if (is("c") || is("s")) {
    ++i;
    if (!is("est") && !is("etait")) return false;
    ++i;
  } else {
    return false;
  }
  return i + 1 < text.size() && text[i].gap != Gap::kLine && kOwners.contains(text.text(i)) && is_kinship(text.text(i + 1));
}

// "Espoir, 11 ans", "Grace (6 yrs)": an age with its unit.
bool age_behind(const NameText& text, std::size_t last) noexcept {
  static constexpr WordSet kUnits({"ans", "an", "mois", "years", "year", "yrs", "yr", "yo", "months", "y", "y/o"});
  const std::size_t number = last + 1;
  if (number >= text.size()) return false;
  const std::string_view gap = text.between(text[last].end, number);
  if (gap != " " && gap != ", " && gap != " (" && gap != "(" && gap != " - " && gap != ": " && gap != " : ") return false;
  std::string_view age = text.text(number);
  if (age.empty() || age.size() > 6 || age.front() < '0' || age.front() > '9') return false;
  const std::size_t digits = std::min(age.find_first_not_of("0123456789"), age.size());
  if (digits > 2) return false;
  if (digits < age.size()) return kUnits.contains(age.substr(digits));  // "11ans"
  return number + 1 < text.size() && text[number].gap == Gap::kSpace && kUnits.contains(text.text(number + 1));
}

// "Pierre m'a dit", "Rose nous a envoyé": behind the pronoun people speak and act.
bool does_to_us(const NameText& text, std::size_t next) noexcept {
  static constexpr WordSet kUs({"m", "t", "l", "nous", "vous", "lui", "leur", "me", "te"});
  static constexpr WordSet kDone({"dit", "demande", "appele", "appelee", "ecrit", "envoye", "repondu", "donne", "aide", "parle", "telephone", "texte", "explique", "promis", "conseille", "montre", "rappele", "rappelee", "confirme",
                                  "suggere", "prete", "signe", "laisse", "raconte", "jure", "averti", "avertie", "informe", "quitte", "accompagne", "dirige", "refuse", "assure"});
  if (!kUs.contains(text.text(next)) || next + 2 >= text.size()) return false;
  const std::string_view has = text.text(next + 1);
  return (has == "a" || has == "avait" || has == "ont" || has == "as") && kDone.contains(text.text(next + 2));
}

// "Will will send the form", "Marin va envoyer": what somebody is going to do.
bool is_going_to(const NameText& text, std::size_t next) noexcept {
  static constexpr WordSet kModals({"will", "va", "can", "could", "would", "should", "must", "may", "peut", "doit", "pourra", "devra", "pourrait"});
  static constexpr WordSet kDeeds({"send", "call", "sign", "write", "come", "pay", "bring", "email", "text", "phone", "translate", "sponsor", "apply", "travel", "drive", "work", "study", "live", "move", "reply", "answer", "forward", "submit", "upload", "marry", "visit",
                                   "envoyer", "appeler", "signer", "ecrire", "venir", "payer", "apporter", "traduire", "parrainer", "voyager", "conduire", "travailler", "etudier", "repondre", "soumettre", "telecharger", "marier", "visiter", "rappeler", "demenager", "remplir"});
  return kModals.contains(text.text(next)) && next + 1 < text.size() && kDeeds.contains(text.text(next + 1));
}

// What goes on behind a name in a sentence, and seldom behind a word that names a thing: "Ask Rose about it", but "Hope clinic".
bool goes_on_behind_name(const NameText& text, std::size_t next) noexcept {
  static constexpr WordSet kWords({"about", "because", "to", "for", "when", "if", "that", "with", "from", "at", "in", "on", "by", "as", "so", "but", "or", "and", "again", "here", "there", "now", "today", "yesterday", "tomorrow", "please", "before",
                                   "after", "since", "until", "while", "may", "might", "too", "first", "last", "next", "myself", "a", "et", "ou", "mais", "car", "si", "quand", "que", "pour", "avec", "chez", "dans", "sur", "sous", "depuis", "pis", "puis",
                                   "hier", "demain", "svp", "stp", "merci", "aujourd", "au", "aux", "du", "de", "ici", "parce", "lorsque", "comme", "sans", "plz", "pls", "the", "my", "this", "these", "la", "les", "mon", "ma", "mes", "ce", "cette", "il", "elle", "je", "j",
                                   "i", "he", "she", "we", "nous", "it", "what", "how", "where", "who", "did", "does", "are", "were", "ai", "as", "ont", "sont", "speaking", "calling", "writing", "allowed", "able", "born", "nee", "ne", "n", "pas", "not", "tu", "vous"});
  return kWords.contains(text.text(next));
}

// "Amina, my wife", "Luc (mon frère)": the relation stands behind the name.
bool relation_behind(const NameText& text, std::size_t last) noexcept {
  if (last + 2 >= text.size()) return false;
  const std::string_view gap = text.between(text[last].end, last + 1);
  if (gap != ", " && gap != " (" && gap != " - " && gap != "(") return false;
  static constexpr std::string_view kOwners[] = {"my", "our", "his", "her", "their", "the", "mon", "ma", "mes", "notre", "son", "sa", "leur", "le", "la", "l"};
  return among(kOwners, text.text(last + 1)) ? is_kinship(text.text(last + 2)) : gap != ", " && is_kinship(text.text(last + 1));
}

}  // namespace

bool is_verb_of_people(std::string_view word) noexcept { return only_people_do(word) || acts(word) || is_or_has(word); }

bool ends_as_a_name_does(const NameText& text, const NameRun& run) noexcept {
  const std::size_t next = run.last + 1;
  if (next >= text.size() || text[run.last].gap != Gap::kSpace) return true;
  if (!text[next].letters) return text.text(next).front() < '0' || text.text(next).front() > '9' || text[next].end - text[next].begin > 4;  // "Line 2"
  return is_verb_of_people(text.text(next)) || goes_with_person(text.text(next)) || goes_on_behind_name(text, next) || tells_birth(text.text(next)) || does_to_us(text, next);
}

int points_behind(const NameText& text, const NameRun& run) noexcept {
  if (is_called_thing(text, run.last)) return -8;
  const std::size_t next = run.last + 1;
  if (next >= text.size()) return 0;
  if (is_somebodys_kin(text, run.last) || age_behind(text, run.last)) return kOnlyPeopleDo;
  if (relation_behind(text, run.last)) return 2;
  const NameWord& last = text[run.last];
  const std::string_view word = text.text(next);
  const bool capital = text[next].capital && !text[next].shout;
  switch (last.gap) {
    case Gap::kSpace:
      if (word == "family" || word == "household" || word == "families") return 5;  // also behind "the"
      if (is_of_client(word) && run.first > 0 && text.text(run.first - 1) == "the" && only_a_name(text, run.first)) return 7;
      if (word == "interpreter" || word == "interprete" || word == "interp" || word == "intrp" || word == "speaking" || word == "speaker" || word == "language") return -4;  // "Karen interpreter"
      if (capital) return text[next].is(kOrganisation) ? -4 : text[next].is(kOtherMeaning) && !text[next].listed() ? -2 : 0;
      if (!text[next].letters) return 0;
      if (does_to_us(text, next) || is_going_to(text, next)) return kOnlyPeopleDo;
      if (only_people_do(word)) return run.listed > 0 || run.word_name || text[run.first].is(kGivenName) ? kOnlyPeopleDo : 2;
      if (acts(word) || tells_birth(word)) return 2;
      if (goes_with_person(word) || with_me(text, next)) return 1;
      // "Luc a reçu", but "Luc a 24 ans" and "Juan is 24" is an example in a guide as often as somebody.
      if (word == "a" || word == "is" || word == "est" || word == "was") return next + 1 < text.size() && text[next + 1].letters ? 1 : -1;
      if (is_or_has(word)) return 1;
      return 0;
    case Gap::kComma:
      if (tells_birth(word)) return 2;
      if (run.words == 1 && text[next].all_caps && is_region_code(word)) return -6;  // "Douglas, BC"
      if (run.words == 1 && capital && text[next].is(kPlace) && !text[next].listed()) return -2;  // "Douglas, BC"
      if (run.lower && run.given_first && text[next].is(kGivenName) && !text[next].is(kOtherMeaning)) return 2;
      if (capital && ((text[next].listed() && !text[next].is(kOtherMeaning)) || text[next].is(kParticle))) return 1;  // a list of names
      // "Leif, can I …": somebody is called.
      return run.words == 1 && run.listed > 0 && !capital && opens_sentence(text, run.first) ? 1 : 0;
    case Gap::kDot:
      return run.words == 1 && run.given_first && capital && opens_sentence(text, run.first) ? 1 : 0;  // "Yes. Amadou."
    case Gap::kApostrophe:
      if (word != "s") return 0;
      // "Peggy's Cove", "Mark's Work Wearhouse", "at Tim's"
      if (run.words == 1 && text[next].gap == Gap::kSpace && next + 1 < text.size() && text[next + 1].capital && !text[next + 1].listed()) return -4;
      return is_shop_name(text.text(run.last)) ? -4 : text[next].gap == Gap::kSpace ? 1 : 0;
    case Gap::kOther: {
      const std::string_view gap = text.between(last.end, next);
      if (gap != " (" && gap != "(") return 0;
      return tells_birth(word) ? 2 : run.given_first && !capital ? 1 : 0;
    }
    default:
      return 0;
  }
}

int neighbour_points(const NameText& text, const NameRun& run) noexcept {
  const int before = points_before(text, run);
  const int behind = points_behind(text, run);
  return before + (before <= -4 && behind <= kOnlyPeopleDo ? std::min(behind, 1) : behind);  // "the officer at Emerson wrote"
}

}  // namespace guichet::redact
