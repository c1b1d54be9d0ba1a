#include "redact/recognizers/person_words.h"

#include "redact/word_set.h"

namespace guichet::redact {

bool acts(std::string_view word) noexcept {
  static constexpr WordSet kVerbs({
      "said",    "says",     "told",   "tells",  "asked",   "asks",     "wants",   "wanted", "lives",    "lived",
      "called",  "calls",    "wrote",  "writes", "sent",    "sends",    "married", "gave",   "thinks",   "thought",
      "knows",   "replied",  "answered", "signed", "died",  "shouted",  "helped",  "paid",   "promised", "forgot",
      "dit",     "disait",   "veut",   "voulait", "vit",    "vivait",   "habite",  "habitait", "pense",  "attend",
      "attendait", "demande", "repond", "ecrit",  "travaille", "travaillait", "doit", "souhaite", "aimerait", "refuse",
      "accouche", "studies", "etudie", "moved",  "applied",  "arrived", "needs", "needed", "lent", "borrowed", "hopes", "joined", "left",    "stayed",   "lost",   "flew",   "met",     "says",     "speaks",  "spoke",  "plays",    "cries",
      "sleeps",  "cooks",    "drives", "drove",  "takes",   "took",     "brought", "bought", "owns",     "owes",   "came",  "went", "goes", "gets",
      "part",    "partait",  "rejoint", "arrive", "arrivait", "parle",  "parlait", "lit",    "dort",     "pleure", "mange", "cuisine", "conduit", "garde", "gardait",
      "vend",    "achete",   "paie",   "paye",   "signe",   "cherche",  "trouve",  "donne",  "prend",    "joue",   "rentre", "revient", "sort", "entre", "espere", "aime", "croit", "sait", "connait", "etudiait", "marie", "epouse", "accompagne", "parraine", "sponsors", "sponsored", "visits", "visited", "turns", "emailed", "texted", "phoned", "rappelle", "telephone"});
  return kVerbs.contains(word);
}

bool only_people_do(std::string_view word) noexcept {
  static constexpr WordSet kVerbs({"said", "says", "told", "tells", "asked", "asks", "wants", "wanted", "lives", "lived", "wrote", "writes", "signed", "signs", "married",
                                   "replied", "phoned", "texted", "emailed", "speaks", "spoke", "studies", "forgot", "thinks", "sponsors", "sponsored", "works", "worked",
                                   "dit", "disait", "veut", "voulait", "vit", "habite", "habitait", "ecrit", "travaille", "travaillait", "pense", "etudie", "parle", "signe",
                                   "parraine", "telephone", "conduit", "dort", "mange", "pleure", "souhaite", "aimerait"});
  return kVerbs.contains(word);
}

bool is_or_has(std::string_view word) noexcept {
  static constexpr WordSet kVerbs({
      "is",   "was",  "has",   "had",   "will",  "would", "can",  "cannot", "could",    "did",    "does", "doesn", "didn", "isn", "wasn", "hasn",
      "got",  "gets", "went",  "goes",  "came",  "comes", "lost", "made",   "received", "works",  "worked", "turned", "approved", "should", "must",
      "est",  "etait", "peut", "avait", "va",    "vient", "envoie", "recoit", "sera",   "aura",   "pourra", "devra", "fait", "n", "ne", "s", "m", "nous", "vous", "me", "se"});
  return kVerbs.contains(word);
}

bool goes_with_person(std::string_view word) noexcept {
  static constexpr WordSet kWords({"le", "lui", "leur", "y", "en", "elle", "il", "she", "he", "who", "qui", "also", "aussi", "still", "never", "always", "just", "already", "again", "encore", "then"});
  return kWords.contains(word);
}

bool tells_birth(std::string_view word) noexcept {
  static constexpr WordSet kWords({"born", "nee", "ne", "dob", "ddn", "aka", "alias", "dit", "dite", "naissance"});
  return kWords.contains(word);
}

bool is_of_client(std::string_view word) noexcept {
  static constexpr WordSet kWords({"file", "files", "application", "account", "request", "residence", "couple", "kids", "children", "siblings", "brothers", "sisters", "twins"});
  return kWords.contains(word);
}

bool is_shop_name(std::string_view word) noexcept {
  static constexpr WordSet kShops({"tim", "wendy", "denny", "arby", "lay", "levi", "kellogg", "sobey", "mcdonald", "domino", "harvey", "timmy", "winner", "moxie", "macy", "kohl", "trader", "papa", "sally", "benny"});
  return kShops.contains(word);
}

bool is_region_code(std::string_view word) noexcept {
  static constexpr WordSet kCodes({"bc", "ab", "sk", "mb", "on", "qc", "nb", "ns", "pe", "pei", "nl", "yt", "nt", "nu", "cb", "al", "ak", "az", "ar", "ca", "co", "ct", "de", "fl", "ga", "hi", "id", "il", "in", "ia", "ks", "ky", "la", "me", "md", "ma", "mi", "mn", "ms",
                                   "mo", "mt", "ne", "nv", "nh", "nj", "nm", "ny", "nc", "nd", "oh", "ok", "or", "pa", "ri", "sc", "sd", "tn", "tx", "ut", "vt", "va", "wa", "wv", "wi", "wy", "usa", "uk"});
  return kCodes.contains(word);
}

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

bool opens_clause(std::string_view word) noexcept {
  static constexpr WordSet kWords({"please", "thanks", "thank", "merci", "my", "the", "what", "when", "where", "how", "why", "can", "could", "would",
                                         "i", "we", "you", "is", "and", "et", "je", "mon", "ma", "mes", "nous", "vous", "est", "pouvez", "svp", "le", "la",
                                         "les", "un", "une", "a", "it", "he", "she", "his", "her", "il", "elle", "qui", "que", "hi", "hello", "bonjour", "from", "to", "sent", "envoye", "re", "du", "des", "this", "that", "these", "your", "our", "votre", "notre", "if", "si", "but", "mais", "or", "ou", "for", "pour", "at", "in", "on", "no", "not", "yes", "oui", "non", "dear", "cher", "chere", "as", "are", "was", "will", "do", "did", "does", "has", "have"});
  return kWords.contains(word);
}

}  // namespace guichet::redact
