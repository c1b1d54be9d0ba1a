#include "redact/recognizers/name_cues.h"

#include <algorithm>
#include <iterator>

#include "redact/cue_index.h"
#include "redact/recognizer.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kIntroductions[] = {
    "my name is", "my name s", "my names", "my name", "my full name is", "my legal name is", "name is", "name s",
    "full name is", "the name is", "names is", "first name is", "last name is", "surname is", "maiden name is",
    "maiden name was", "name was", "i am called", "they call me", "call me", "people call me", "i go by", "goes by",
    "known as", "also known as", "the undersigned", "i the undersigned", "name on the account is", "je m appelle",
    "je m apelle", "m apelle", "jm apelle", "je m apel", "s apelle", "j m appelle", "jm appelle", "jmappelle",
    "je mappelle", "jmapelle", "m appelle", "mappelle", "je me nomme", "me nomme", "mon nom est", "mon nom c est",
    "mon nom cest", "mon nom", "nom est", "nom c est", "nom cest", "mon prenom est", "prenom est", "prenom c est",
    "mon prenom c est", "moi c est", "moi cest", "s appelle", "sappelle", "se nomme", "s appelait", "se prenomme",
    "nom de famille est", "nom complet est", "nom de jeune fille est", "je soussigne", "je soussignee", "soussigne",
    "soussignee", "la soussignee", "le soussigne", "husbands name", "husband s name", "wifes name", "wife s name",
    "spouse s name", "son s name", "sons name", "daughter s name", "daughters name", "mother s name", "father s name",
    "his name", "her name", "under the name", "under the name of",
};
constexpr std::string_view kSelves[] = {
    "i am", "i m", "im", "it s me", "its me", "me again", "i", "we", "nous", "je suis", "chui", "chuis", "jsuis",
    "j suis", "suis", "chu", "chus", "jsui", "moi", "c est moi", "cest moi", "it is me", "hi i m", "je", "ici c est", "ici cest",
};
constexpr std::string_view kPointers[] = {
    "this is", "this s", "thats", "that s", "it s", "its", "it is", "here is", "c est", "cest", "c", "ici", "signed",
    "signe", "signed by", "signe par", "name", "nom", "nom de", "prenom", "surname", "first name", "last name",
    "c est encore", "cest encore", "c encore", "it s again", "its again", "family name", "given name",
};
constexpr std::string_view kTitles[] = {
    "mr", "mrs", "ms", "miss", "mx", "dr", "m", "mme", "mlle", "me", "dre", "monsieur", "madame", "mademoiselle",
    "maitre", "docteur", "docteure", "doctor", "prof", "professor", "professeur", "professeure", "mister", "sr",
    "sra", "senor", "senora", "herr", "frau", "mgr", "pre", "pr", "mssrs", "messrs", "mmes", "mm", "sister", "father",
    "rev", "reverend", "imam", "pasteur", "pastor", "captain", "capt", "sgt", "cpl", "lt", "judge", "juge", "officer",
    "agent", "agente",
};
constexpr std::string_view kRelations[] = {
    "husband", "wife", "spouse", "partner", "fiance", "fiancee", "girlfriend", "boyfriend", "son", "daughter",
    "child", "baby", "kid", "mother", "father", "mom", "mum", "dad", "parent", "brother", "sister", "sibling",
    "uncle", "aunt", "cousin", "nephew", "niece", "grandmother", "grandfather", "grandma", "grandpa", "grandson",
    "granddaughter", "stepson", "stepdaughter", "godson", "godfather", "godmother", "in law", "ex", "ex wife",
    "ex husband", "friend", "colleague", "coworker", "co worker", "roommate", "roomate", "neighbour", "neighbor",
    "landlord", "tenant", "boss", "manager", "supervisor", "employer", "employee", "cook", "nanny", "caregiver",
    "worker", "lawyer", "consultant", "representative", "accountant", "agent", "notary", "interpreter", "doctor",
    "teacher", "sponsor", "client", "applicant", "principal applicant", "co applicant", "patient", "owner", "holder",
    "cardholder", "account holder", "witness", "caller", "guardian", "student", "dependant", "dependent", "twins",
    "children", "kids", "sons", "daughters", "brothers", "sisters", "parents", "pa", "director", "member", "mari",
    "epoux", "epouse", "conjoint", "conjointe", "partenaire", "copain", "copine", "chum", "blonde", "femme", "fils",
    "fille", "enfant", "bebe", "garcon", "mere", "pere", "maman", "papa", "frere", "soeur", "oncle", "tante",
    "cousine", "neveu", "filleul", "filleule", "parrain", "marraine", "grand mere", "grand pere", "grand maman",
    "grand papa", "mamie", "papi", "petit fils", "petite fille", "beau frere", "belle soeur", "beau pere",
    "belle mere", "beau fils", "belle fille", "ex conjoint", "ex conjointe", "ex mari", "ex femme", "ami", "amie",
    "collegue", "coloc", "colocataire", "voisin", "voisine", "proprietaire", "locataire", "patron", "patronne",
    "employeur", "employeuse", "employe", "employee", "cuisinier", "cuisiniere", "boucher", "gardienne", "aidante",
    "avocat", "avocate", "consultante", "representant", "representante", "comptable", "notaire", "interprete",
    "medecin", "professeur", "cliente", "demandeur", "demandeuse", "demanderesse", "demandeur principal", "requerant",
    "requerante", "patiente", "titulaire", "temoin", "tuteur", "tutrice", "etudiant", "etudiante", "enfants",
    "filles", "garcons", "freres", "soeurs", "parents", "jumeaux", "jumelles", "hubby", "wifey", "nounou", "babysitter", "helper", "carer", "rep", "survivor", "late husband", "petit", "petite", "stepmother", "stepfather", "fil", "mil",
    "belle soeurs", "beaux parents", "grandparents", "grandchild", "spouses", "bf", "gf", "bff", "pote", "conjoint de fait", "conjoints", "personne", "dp",
    "defunt", "defunte", "directeur", "directrice", "membre", "repondant", "repondante",
};
constexpr std::string_view kLabels[] = {
    "name", "names", "full name", "first name", "last name", "family name", "given name", "given names",
    "middle name", "surname", "maiden name", "legal name", "nom", "noms", "prenom", "prenoms", "nom de famille",
    "nom complet", "nom de jeune fille", "nom de naissance", "nom et prenom", "signature", "signed", "signed by",
    "signe", "signe par", "contact", "attn", "attention", "deceased", "personne decedee", "decede", "decedee", "from",
    "expediteur", "expeditrice", "destinataire", "sender", "recipient", "passenger", "passager", "guest", "invite",
    "auteur", "author", "by", "par", "pa", "dp", "redige par", "prepared by", "adressee",
};
constexpr std::string_view kHeaders[] = {
    "from", "to", "cc", "bcc", "cci", "de", "a", "reply to", "sent by", "sender", "expediteur", "destinataire",
    "envoye par", "repondre a", "attn", "attention", "a l attention de", "c o", "a s", "copie", "copy to",
};
constexpr std::string_view kGreetings[] = {
    "dear", "hi", "hello", "hey", "hi there", "good morning", "good afternoon", "good evening", "good day",
    "greetings", "bonjour", "bonsoir", "rebonjour", "allo", "salut", "coucou", "cher", "chere", "chers", "cheres",
    "bjr", "bsr", "cc", "thanks", "thank you", "merci", "welcome", "bienvenue", "ok", "okay", "sorry", "hola",
    "salam", "namaste", "bon matin", "hiya", "yes", "oui",
};
constexpr std::string_view kClosings[] = {
    "regards", "kind regards", "best regards", "warm regards", "warmest regards", "with regards", "best",
    "best wishes", "all the best", "sincerely", "sincerely yours", "yours sincerely", "yours truly",
    "yours faithfully", "yours", "truly yours", "respectfully", "respectfully yours", "cordially", "warmly", "thanks",
    "many thanks", "thanks a lot", "thanks again", "thanks in advance", "thank you", "thank you very much",
    "thank you so much", "thank u", "thx", "thnx", "tx", "ty", "cheers", "blessings", "god bless", "god bless you",
    "with gratitude", "gratefully", "take care", "love", "signed", "have a nice day", "have a good day",
    "have a great day", "kindly", "waiting for your reply", "looking forward to your reply", "hope to hear from you",
    "in advance", "cordialement", "bien cordialement", "tres cordialement", "salutations", "salutations distinguees",
    "mes salutations distinguees", "salutations cordiales", "meilleures salutations", "sinceres salutations",
    "mes salutations", "sentiments distingues", "merci", "merci d avance", "merci beaucoup", "merci bcp",
    "mille mercis", "merci bien", "un gros merci", "bien a vous", "sincerement", "respectueusement", "amicalement",
    "amities", "bonne journee", "bonne soiree", "bonne semaine", "bonne fin de journee", "au plaisir", "a bientot",
    "a votre ecoute", "dans l attente", "cdlt", "cdt", "slts", "que dieu vous benisse", "avec gratitude",
    "avec reconnaissance", "en vous remerciant", "signe", "dans l attente de votre reponse", "votre reponse",
};
constexpr std::string_view kAbouts[] = {
    "on behalf of", "in the name of", "au nom de", "pour le compte de", "de la part de", "spoke with", "spoke to",
    "speak with", "speak to", "speaking with", "speaking to", "talked to", "talked with", "talk to", "talk with",
    "met with", "chatted with", "contacted", "parle a", "parle avec", "parler a", "parler avec", "discute avec",
    "rencontre", "named", "called", "nomme", "nommee", "prenomme", "appele", "appelee", "care of", "authorize",
    "authorise", "autorise", "authorized", "represented by", "representee par", "represente par", "sponsored by",
    "parraine par", "parrainee par", "married to", "marie a", "mariee a", "marie avec", "mariee avec", "assisted by",
    "written by", "ecrit par", "addressed to", "adresse a", "payable to", "in care of", "accompanied by",
    "accompagne", "lives with", "belongs to", "appartient a", "works for", "hired", "employs", "invite", "inviting",
    "invited", "told by", "under", "according to", "selon", "d apres", "epouse de", "veuve de", "fils de", "fille de", "name of", "du nom de", "i", "to be named", "mrs and mr", "mr and mrs", "formerly", "nee",
    "a k a", "aka", "alias", "dit", "dite",
};
constexpr std::string_view kPrepositions[] = {
    "from", "for", "with", "to", "by", "between", "regarding", "re", "says", "case of", "file of", "meet", "was",
    "and", "par", "pour", "avec", "entre", "de", "a", "dossier de", "concernant", "et", "tell", "ask", "asked",
    "told", "saw", "call", "email", "contact",
};
constexpr std::string_view kPossessives[] = {
    "my", "our", "your", "his", "her", "their", "the", "mon", "ma", "mes", "ton", "ta", "sa", "son", "notre", "nos",
    "votre", "vos", "leur", "leurs", "s",
};
constexpr std::string_view kNotPersons[] = {
    "user", "username", "utilisateur", "utilisatrice", "file", "fichier", "business", "company", "entreprise",
    "compagnie", "school", "ecole", "etablissement", "institution", "program", "programme", "form", "formulaire",
    "street", "rue", "city", "ville", "country", "pays", "bank", "banque", "email", "e mail", "mail", "courriel",
    "phone", "telephone", "tel", "number", "numero", "no", "date", "birth", "address", "adresse", "status", "statut",
    "domain", "course", "product", "host", "project", "projet", "brand", "marque", "organization", "organisation",
    "organisme", "department", "ministere", "question", "message", "subject", "objet", "sujet", "note", "job",
    "province", "id", "uci", "iuc", "passport", "passeport", "what is", "type", "description", "title", "titre",
    "menu", "step", "etape",
};

// One "recognizer" a family, in the order of NameCue.
constexpr Recognizer kFamilies[] = {
    {.name = "introduction", .cues = kIntroductions}, {.name = "self", .cues = kSelves},
    {.name = "pointer", .cues = kPointers},           {.name = "title", .cues = kTitles},
    {.name = "relation", .cues = kRelations},         {.name = "label", .cues = kLabels},
    {.name = "header", .cues = kHeaders},             {.name = "greeting", .cues = kGreetings},
    {.name = "closing", .cues = kClosings},           {.name = "about", .cues = kAbouts},
    {.name = "preposition", .cues = kPrepositions},   {.name = "possessive", .cues = kPossessives},
    {.name = "not a person", .cues = kNotPersons},
};
constexpr const Recognizer* kTable[] = {&kFamilies[0], &kFamilies[1], &kFamilies[2], &kFamilies[3], &kFamilies[4],  &kFamilies[5],
                                        &kFamilies[6], &kFamilies[7], &kFamilies[8], &kFamilies[9], &kFamilies[10], &kFamilies[11],
                                        &kFamilies[12]};
static_assert(std::size(kTable) == static_cast<std::size_t>(NameCue::kNotAPerson) + 1, "a family for every NameCue");

}  // namespace

bool is_title_by_capital(std::string_view phrase) noexcept {
  constexpr std::string_view kAlsoWords[] = {"m",       "me",     "mm",     "pre",     "pr",        "sr",
                                             "lt",      "father", "sister", "judge",   "juge",      "officer",
                                             "agent",   "agente", "doctor", "docteur", "professor", "professeur",
                                             "captain", "miss",   "mx"};
  return std::find(std::begin(kAlsoWords), std::end(kAlsoWords), phrase) != std::end(kAlsoWords);
}

std::string announcing_words() {
  std::string words = "side here speaking ici writing behalf name nom part under ";
  const auto add_longest = [&](std::string_view phrase) {  // the longest word: the rarest as a rule
    std::string_view longest;
    while (!phrase.empty()) {
      const std::string_view word = phrase.substr(0, phrase.find(' '));
      if (word.size() > longest.size()) longest = word;
      phrase.remove_prefix(std::min(word.size() + 1, phrase.size()));
    }
    words.append(longest) += ' ';
  };
  for (const std::string_view phrase : kIntroductions) add_longest(phrase);
  for (const std::string_view phrase : kRelations) add_longest(phrase);  // "mon mari gurtej brar"
  for (const std::string_view title : kTitles) {
    if (!is_title_by_capital(title)) words.append(title) += ' ';
  }
  return words;
}

std::string announcing_capitals() {
  std::string words;
  for (const std::string_view title : kTitles) {
    if (is_title_by_capital(title)) words.append(title) += ' ';
  }
  return words;
}

std::vector<CueHit> find_name_cues(const TextView& view) {
  static const CueIndex kIndex(kTable);
  return kIndex.find(view.text(), view.words());
}

}  // namespace guichet::redact
