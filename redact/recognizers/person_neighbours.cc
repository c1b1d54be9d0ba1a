// What stands beside a run of words says for or against a name: "Amina is waiting", "rue Saint-Denis", "section B. Roy".
#include <algorithm>
#include <iterator>

#include "redact/recognizers/person_evidence.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr WordKinds kOtherMeaning = kEveryday | kPlace | kOrganisation;

template <std::size_t kSize>
bool any_of_them(const std::string_view (&words)[kSize], std::string_view word) noexcept {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

constexpr int kNever = -20;

// "la rue c'est Marie-Rollet", "our company is called Blue Heron", "the ship, Louis Jolliet": what a thing is called.
bool named_thing(const NameText& text, std::size_t i) noexcept {
  static constexpr WordSet kBetween({"is", "are", "was", "est", "c", "cest", "s", "called", "named", "appelle", "appele", "appelee", "nomme", "nommee", "intitule", "the", "la", "le", "l", "name", "nom", "de", "of"});
  static constexpr WordSet kThings({
      "street", "rue", "avenue", "road", "chemin", "city", "ville", "town", "village", "hometown", "school", "ecole", "college", "cegep", "university", "universite", "company", "compagnie",
      "entreprise", "agency", "agence", "firm", "firme", "restaurant", "store", "magasin", "shop", "boutique", "hotel", "auberge", "motel", "church", "eglise", "parish", "paroisse", "mosque", "mosquee",
      "temple", "gurdwara", "clinic", "clinique", "hospital", "hopital", "bank", "banque", "station", "metro", "ship", "ferry", "boat", "vessel", "traversier", "bateau", "navire", "ms", "mv", "ss", "nm",
      "train", "airline", "park", "parc", "building", "immeuble", "tour", "tower", "residence", "book", "livre", "film", "movie", "song", "chanson", "show", "app", "appli", "application", "website", "site",
      "bot", "chatbot", "program", "programme", "platform", "plateforme", "software", "logiciel", "browser", "navigateur", "brand", "marque", "product", "produit", "bridge", "pont", "lake", "lac", "dog", "chien", "cat", "chat",
      "pet", "storm", "tempete", "hurricane", "ouragan", "team", "equipe", "club", "band", "groupe", "garderie", "daycare", "farm", "ferme", "depanneur", "pharmacie", "pharmacy", "province", "country", "pays"});
  for (int n = 0; n < 4 && i > 0; ++n) {
    const NameWord& before = text[i - 1];
    if (before.gap != Gap::kSpace && before.gap != Gap::kApostrophe && before.gap != Gap::kComma) return false;
    if (kThings.contains(text.text(i - 1))) return n > 0 || before.gap == Gap::kSpace;
    if (!kBetween.contains(text.text(i - 1)) || before.gap == Gap::kComma) return false;
    --i;
  }
  return false;
}

// Before a numbered or named thing: "section B. Roy", "type A".
bool follows_numbered(const NameText& text, std::size_t i) noexcept {
  constexpr std::string_view kThings[] = {
      "section", "part",  "partie", "annex",  "annexe", "appendix", "form",   "table",    "tableau",  "class",   "classe",
      "plan",    "group", "groupe", "figure", "fig",    "schedule", "stream", "volet",    "type",     "category", "vitamin",
      "hepatitis", "storm", "hurricane", "ouragan", "tempete", "cyclone", "typhoon", "planet", "loi", "bill", "act", "prix", "award",
      "coupe", "cup", "tournoi", "trophee", "trophy", "fondation", "foundation", "institut", "institute", "centre", "center", "residence", "manoir", "immeuble", "edifice",
      "tour", "building", "hall", "porte", "gate", "terminal", "ship", "navire", "arret", "decision", "jugement", "rapport", "report", "commission", "protocole", "protocol",
      "syndrome", "maladie", "disease", "echelle", "scale", "methode", "jour", "day", "fete", "feast", "camp", "fort", "port", "cap", "cape", "ile", "isle", "baie", "anse", "riviere", "river", "lake",
      "mount", "foyer", "pavillon", "clinique", "clinic", "hopital", "garderie", "paroisse", "parish", "eglise", "church", "chapelle", "oratoire", "cimetiere", "caserne", "base", "square", "circle", "bay"};
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

// "the licence of Yusuf", not "University of Laval", "City of London".
bool of_somebody(const NameText& text, const NameRun& run) noexcept {
  if (run.first < 2 || text.text(run.first - 1) != "of" || !only_a_name(text, run.first) || !text[run.first].is(kGivenName)) return false;
  const NameWord& owned = text[run.first - 2];
  return !owned.capital && !owned.is(kOrganisation | kPlace);
}

// In lower case a name that is nothing else opens or closes what is said, or stands in it alone: "nasrin and …",
// "… my hours. aminata".
bool stands_apart(const NameText& text, const NameRun& run) noexcept {
  constexpr std::size_t kShortest = 5;
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

// "Le prêtre de la paroisse Saint-Jean-Baptiste": a saint without a given name before him is a place or a feast.
bool saint_alone(const NameText& text, const NameRun& run) noexcept {
  static constexpr WordSet kSaints({"st", "ste", "saint", "sainte"});
  return run.first < run.last && kSaints.contains(text.text(run.first)) && text[run.first].gap == Gap::kHyphen;
}

int points_before(const NameText& text, const NameRun& run) noexcept {
  if (saint_alone(text, run)) return kNever;
  if (stands_apart(text, run)) return 2;
  if (run.lower && run.given_first && run.first > 0 && listed_before(text, run.first)) return 2;
  if (names_a_thing(text, run)) return kNever;
  if (follows_numbered(text, run.first)) return -4;
  if (starts_after_digit(text, run.first)) {
    const bool listed = run.listed >= 2 || (run.given_first && text[run.first - 1].gap == Gap::kComma);
    return listed ? -1 : -4;
  }
  const bool owns = text[run.last].gap == Gap::kApostrophe && run.last + 1 < text.size() && text.text(run.last + 1) == "s";
  if (follows_place_word(text, run.first)) {
    constexpr std::string_view kAlsoBeforeNames[] = {"the", "les", "des", "l", "in", "at", "of", "en", "sur", "au", "aux"};
    if (!any_of_them(kAlsoBeforeNames, text.text(run.first - 1))) return -8;  // "rue Marie-Anne"
    return owns || of_somebody(text, run) ? 0 : -4;                                                     // but "at Javier's"
  }
  if (run.first == 0) return 0;
  const NameWord& before = text[run.first - 1];
  if (before.gap == Gap::kHyphen) return before.end - before.begin > 1 ? kNever : -4;  // "Saint-Jérôme", "Île-du-Prince-Édouard", "mi-Mars"
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

// What neither patience nor hope nor a rose can do.
bool only_people_do(std::string_view word) noexcept {
  static constexpr WordSet kVerbs({"said", "says", "told", "tells", "asked", "asks", "wants", "wanted", "lives", "lived", "wrote", "writes", "signed", "signs", "married",
                                   "replied", "phoned", "texted", "emailed", "speaks", "spoke", "studies", "forgot", "thinks", "sponsors", "sponsored", "works", "worked",
                                   "dit", "disait", "veut", "voulait", "vit", "habite", "habitait", "ecrit", "travaille", "travaillait", "pense", "etudie", "parle", "signe",
                                   "parraine", "telephone", "conduit", "dort", "mange", "pleure", "souhaite", "aimerait"});
  return kVerbs.contains(word);
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

// "at Tim's", "from Wendy's"
bool sells(std::string_view word) noexcept {
  static constexpr WordSet kShops({"tim", "wendy", "denny", "arby", "lay", "levi", "kellogg", "sobey", "mcdonald", "domino", "harvey", "timmy", "winner", "moxie", "macy", "kohl", "trader", "papa", "sally"});
  return kShops.contains(word);
}

// "the Kaur file"
bool of_a_client(std::string_view word) noexcept {
  constexpr std::string_view kWords[] = {"file", "files", "application", "account", "request", "residence", "couple", "kids", "children", "siblings", "brothers", "sisters", "twins"};
  return any_of_them(kWords, word);
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

// "Amina, my wife", "Luc (mon frère)": the relation stands behind the name.
bool relation_behind(const NameText& text, std::size_t last) noexcept {
  if (last + 2 >= text.size()) return false;
  const std::string_view gap = text.between(text[last].end, last + 1);
  if (gap != ", " && gap != " (" && gap != " - " && gap != "(") return false;
  constexpr std::string_view kOwners[] = {"my", "our", "his", "her", "their", "the", "mon", "ma", "mes", "notre", "son", "sa", "leur", "le", "la", "l"};
  return any_of_them(kOwners, text.text(last + 1)) ? is_kinship(text.text(last + 2)) : gap != ", " && is_kinship(text.text(last + 1));
}

}  // namespace

bool is_kinship(std::string_view word) noexcept {
  static constexpr WordSet kWords({
      "husband", "wife",  "spouse", "partner", "fiance", "fiancee", "son",   "daughter", "mother", "father", "brother", "sister", "uncle", "aunt", "auntie",
      "cousin", "niece", "nephew",  "friend", "boss",   "lawyer", "consultant", "roommate", "grandmother", "grandfather", "child", "baby", "kid", "girl", "boy",
      "mari",    "femme", "epoux",  "epouse",  "conjoint", "conjointe", "fils", "fille", "mere", "pere", "frere", "soeur", "oncle", "tante", "cousine", "neveu", "ami", "amie",
      "avocat", "avocate", "consultante", "bebe", "enfant", "grand", "belle", "beau", "blonde", "chum", "copain", "copine", "coloc", "applicant", "sponsor", "demandeur",
      "demandeuse", "repondant", "repondante", "caregiver", "employee", "employer", "representative", "rep", "landlord", "teacher", "doctor", "neighbour", "neighbor",
      "colleague", "coworker", "mom", "mum", "dad", "grandma", "grandpa", "girlfriend", "boyfriend", "stepson", "stepdaughter", "guardian", "translator", "representant",
      "representante", "garant", "garante", "proprietaire", "proprio", "professeur", "professeure", "medecin", "voisin", "voisine", "collegue", "maman", "papa", "tuteur",
      "tutrice", "patron", "patronne", "gendre", "bru", "filleul", "filleule", "parrain", "marraine", "interprete", "interpreter", "accountant", "comptable", "nounou"});
  return kWords.contains(word);
}

bool is_verb_of_people(std::string_view word) noexcept { return only_people_do(word) || human_verb(word) || common_verb(word); }

bool names_a_thing(const NameText& text, const NameRun& run) noexcept { return named_thing(text, run.first); }

int points_behind(const NameText& text, const NameRun& run) noexcept {
  const std::size_t next = run.last + 1;
  if (next >= text.size()) return 0;
  if (is_somebodys_kin(text, run.last)) return kOnlyPeopleDo;
  if (relation_behind(text, run.last)) return 2;
  const NameWord& last = text[run.last];
  const std::string_view word = text.text(next);
  const bool capital = text[next].capital && !text[next].shout;
  switch (last.gap) {
    case Gap::kSpace:
      if (word == "family" || word == "household" || word == "families") return 5;  // also behind "the"
      if (of_a_client(word) && run.first > 0 && text.text(run.first - 1) == "the" && only_a_name(text, run.first)) return 7;
      if (capital) return text[next].is(kOrganisation) ? -4 : text[next].is(kOtherMeaning) && !text[next].listed() ? -2 : 0;
      if (!text[next].letters) return 0;
      if (only_people_do(word)) return run.listed > 0 || run.word_name || text[run.first].is(kGivenName) ? kOnlyPeopleDo : 2;
      if (human_verb(word) || birth(word)) return 2;
      if (clitic(word) || with_me(text, next)) return 1;
      // "Luc a reçu", but "Luc a 24 ans" and "Juan is 24" is an example in a guide as often as somebody.
      if (word == "a" || word == "is" || word == "est" || word == "was") return next + 1 < text.size() && text[next + 1].letters ? 1 : -1;
      if (common_verb(word)) return 1;
      return 0;
    case Gap::kComma:
      if (birth(word)) return 2;
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
      if (text[next].gap == Gap::kSpace && next + 1 < text.size() && text[next + 1].capital && !text[next + 1].listed()) return -4;
      return sells(text.text(run.last)) ? -4 : text[next].gap == Gap::kSpace ? 1 : 0;
    case Gap::kOther: {
      const std::string_view gap = text.between(last.end, next);
      if (gap != " (" && gap != "(") return 0;
      return birth(word) ? 2 : run.given_first && !capital ? 1 : 0;
    }
    default:
      return 0;
  }
}

int neighbour_points(const NameText& text, const NameRun& run) noexcept {
  return points_before(text, run) + points_behind(text, run);
}

}  // namespace guichet::redact
