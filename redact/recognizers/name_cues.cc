#include "redact/recognizers/name_cues.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "redact/cue_index.h"
#include "redact/recognizer.h"
#include "redact/recognizers/name_cue_phrases.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kIntroductions[] = {
    "my name is", "my name s", "my names", "my name", "my full name is", "my legal name is", "name is", "name s",
    "full name is", "the name is", "names is", "first name is", "last name is", "surname is", "maiden name is",
    "maiden name was", "name was", "i am called", "they call me", "call me", "people call me", "goes by",
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
    "c moi", "c encore", "me", "moi c", "it is", "its still", "c est encore moi", "cest encore moi",
};
constexpr std::string_view kPointers[] = {
    "this is", "this s", "thats", "that s", "it s", "its", "it is", "here is", "c est", "cest", "c", "ici", "signed",
    "signe", "signed by", "signe par", "name", "nom", "nom de", "prenom", "surname", "first name", "last name",
    "c est encore", "cest encore", "c encore", "it s again", "its again", "family name", "given name",
    "entered as", "spelled as", "spelt as", "misspelled as", "appears as", "shows up as", "shows", "listed as",
    "registered as", "recorded as", "written as", "inscrit comme", "instead of", "au lieu de", "plutot que",
    "ont ecrit", "they wrote", "he wrote", "she wrote", "ont mis", "they put", "they printed", "printed",
    "it says", "it reads", "card says", "passport says", "letter says", "lit", "indique", "carte dit",
    "lettre dit", "passeport dit", "should be", "certificate says", "certificat dit", "acte dit", "naissance dit", "permit says", "permis dit", "visa says", "document says", "form says", "formulaire dit", "id says", "license says", "licence says", "diploma says", "diplome dit",
    "should read", "devrait etre", "corrected to", "corrige pour",
    "corriger pour", "changed to", "spelled", "epele", "ecrit",
};
constexpr std::string_view kTitles[] = {
    "mr", "mrs", "ms", "miss", "mx", "dr", "m", "mme", "mlle", "me", "dre", "monsieur", "madame", "mademoiselle",
    "maitre", "docteur", "docteure", "doctor", "prof", "professor", "professeur", "professeure", "mister", "sr",
    "sra", "senor", "senora", "herr", "frau", "mgr", "pre", "pr", "mssrs", "messrs", "mmes", "mm", "sister", "father",
    "rev", "reverend", "imam", "pasteur", "pastor", "captain", "capt", "sgt", "cpl", "lt", "judge", "juge", "officer",
    "agent", "agente",
    "atty", "hon", "esq", "sir", "lady", "chief", "chef", "elder", "aine", "abbe", "soeur", "frere", "sheikh",
    "cheikh", "hajji", "haji", "hadj", "el hadj", "el hadji", "ustad", "pandit", "sardar", "engr", "col", "gen",
    "maj", "const", "cst", "insp", "det", "supt", "me mr", "drs", "mes", "rabbi", "padre", "brother", "uncle",
    "auntie", "aunty", "tata", "tonton", "mamie", "papi",
};
constexpr std::string_view kKin[] = {
    "husband", "wife", "sister", "brother", "uncle", "aunt", "cousin", "grandma", "grandpa", "mom", "mum", "dad",
    "baby", "mari", "femme", "soeur", "frere", "oncle", "tante", "cousine", "maman", "papa", "mamie", "papi", "coloc",
    "blonde", "chum", "copain", "copine", "bebe", "conjoint", "conjointe", "fils", "fille", "daughter", "roommate",
    "voisin", "voisine", "avocate", "avocat", "lawyer", "grand maman", "grand papa", "grand mere", "grand pere",
    "belle soeur", "beau frere", "spouse", "partner", "fiance", "fiancee", "girlfriend", "boyfriend", "son", "kid",
    "mother", "father", "mommy", "daddy", "momma", "mama", "nephew", "niece", "grandmother", "grandfather",
    "grandson", "granddaughter", "granny", "nana", "nan", "gran", "stepson", "stepdaughter", "stepmother",
    "stepfather", "step son", "step daughter", "step mother", "step father", "godson", "goddaughter", "godfather",
    "godmother", "mother in law", "father in law", "sister in law", "brother in law", "son in law", "daughter in law",
    "half brother", "half sister", "ex", "ex wife", "ex husband", "ex conjoint", "ex conjointe", "ex mari",
    "ex femme", "ex epouse", "auntie", "aunty", "hubby", "wifey", "toddler", "newborn", "bestie", "buddy",
    "best friend", "late husband", "late wife", "late father", "late mother", "epoux", "epouse", "partenaire", "ami",
    "amie", "meilleur ami", "meilleure amie", "pote", "mere", "pere", "garcon", "petit garcon", "petite fille",
    "petit fils", "neveu", "tonton", "tata", "tatie", "matante", "mononcle", "pepe", "meme", "pepere", "memere",
    "grand tante", "grand oncle", "arriere grand mere", "beau pere", "belle mere", "beau fils", "belle fille",
    "demi frere", "demi soeur", "gendre", "bru", "filleul", "filleule", "parrain", "marraine", "ex blonde", "ex chum",
    "bf", "gf", "bff", "fil", "mil", "colocataire", "aine", "ainee", "cadet", "cadette", "benjamin de la famille",
    "petit dernier", "petite derniere", "jumeau", "jumelle", "twin", "neighbour", "neighbor", "roomate", "colleague",
    "coworker", "co worker", "collegue", "friend", "nounou", "nanny", "babysitter", "gardienne",
    "kuya", "ate", "tito", "tita", "lolo", "lola", "nanay", "tatay", "bhai", "didi", "children", "kids", "sons",
    "daughters", "brothers", "sisters", "enfants", "filles", "garcons", "freres", "soeurs", "jumeaux", "jumelles",
    "cousins", "twins", "parents",
    "dtr", "dau", "hsb", "bro", "sis", "spse",
};
constexpr std::string_view kRoles[] = {
    "child", "parent", "sibling", "in law", "landlord", "tenant", "boss", "manager", "supervisor", "employer",
    "employee", "cook", "caregiver", "worker", "consultant", "representative", "accountant", "agent", "notary",
    "interpreter", "doctor", "teacher", "sponsor", "client", "applicant", "principal applicant", "co applicant",
    "patient", "owner", "holder", "cardholder", "account holder", "witness", "caller", "guardian", "student",
    "dependant", "dependent", 
    "pa", "director", "member", "enfant", "proprietaire", "locataire", "patron", "patronne", "employeur",
    "employeuse", "employe", "employee", "cuisinier", "cuisiniere", "boucher", "aidante", "consultante",
    "representant", "representante", "comptable", "notaire", "interprete", "medecin", "professeur", "cliente",
    "demandeur", "demandeuse", "demanderesse", "demandeur principal", "requerant", "requerante", "patiente",
    "titulaire", "temoin", "tuteur", "tutrice", "etudiant", "etudiante",   "helper", "carer", "rep", "survivor", "petit", "petite",
    "belle soeurs", "beaux parents", "grandparents", "grandchild", "spouses", "conjoint de fait", "conjoints",
    "personne", "dp", "defunt", "defunte", "directeur", "directrice", "membre", "repondant", "repondante", "attorney",
    "solicitor", "paralegal", "barrister", "bookkeeper", "foreman", "superviseur", "superviseure", "gerant",
    "gerante", "recruiter", "recruteur", "recruteuse", "hr", "rh", "nurse", "infirmier", "infirmiere",
    "social worker", "travailleuse sociale", "travailleur social", "case worker", "caseworker", "counsellor",
    "counselor", "conseiller", "conseillere", "guarantor", "garant", "garante", "cosigner", "co signer", "cosponsor",
    "co sponsor", "hote", "hotesse", "family doctor", "dentist", "dentiste", "therapist", "psychologist",
    "psychologue", "coach", "pastor", "imam", "rabbi", "rabbin", "priest", "pretre", "contremaitre", "rcic",
    "rcic named", "crcic", "immigration consultant", "deputy", "mp", "depute", "deputee", "councillor", "translator",
    "traducteur", "traductrice", "preparer", "assistant", "assistante", "secretary", "secretaire", "coordinator",
    "coordonnateur", "coordonnatrice", "beneficiary", "beneficiaire", "dependents", "dependants",
    "personnes a charge", "personne a charge", "co demandeur", "codemandeur", "co applicants", "co demandeuse",
    "coapplicant",  "nephews", "nieces", "neveux", "amis", "friends", "sponsored person", "passenger",
    "passagere", "minor", "mineur", "mineure", "newcomer", "resident", "residente", "claimant", "plaintiff",
    "borrower", "subscriber", "abonne", "abonnee", "visitor", "visiteur", "visiteuse", "declarant", "declarante",
    "signataire", "signatory", "veuve", "veuf", "widow", "widower", "orphan", "orphelin", "orpheline", "worker named",
    "candidate", "candidat", "candidate au", "applicants", "demandeurs", "client s", "cliente nommee", "travailleur",
    "travailleuse", "ouvrier", "ouvriere", "stagiaire", "intern", "founders", "founder", "fondateur", "fondatrice",
    "psychologues", "hematologues", "interne", "internes", "docteurs", "surgeon", "chirurgien", "chirurgienne",
    "radiologue", "anesthesiste", "dermatologue", "oncologue", "neurologue", "cardiologue", "pharmacien",
    "pharmacienne", "orthophoniste", "kine", "ergotherapeute", "dieteticienne", "praticien", "praticienne",
    "specialiste", "referent", "sage femme", "midwife", "physician", "pediatrician", "pediatre", "teachers", "prof",
    "commis", "prepose", "preposee", "clerk", "counsel", "inspecteur", "inspectrice", "constable", "eleve", "pupil",
    "requester", "complainant", "plaignant", "plaignante", "famille", "family", "famille de", 
    "clt", "cl", "appl", "applt", "atty", "guest", "lady", "dame", "woman",  "girl", "boy",  "handler", "driver", "chauffeur", "landlady", "proprio",
    "petitioner", "appellant", "respondent", "appelant", "appelante", "defendeur", "defenderesse", "detainee", "detenu", "detenue", "inmate", "victim", "victime", "suspect", "guy", "chap", "fellow", "gars", "dog", "chien", "cat", "chat",
};
constexpr std::string_view kLabels[] = {
    "name", "names", "full name", "first name", "last name", "family name", "given name", "given names", "given",
    "middle name", "surname", "maiden name", "legal name", "nom", "noms", "prenom", "prenoms", "nom de famille",
    "nom complet", "nom de jeune fille", "nom de naissance", "nom et prenom", "signature", "signed", "signed by",
    "signe", "signe par", "contact", "attn", "attention", "deceased", "personne decedee", "decede", "decedee",  "passenger", "passager", "guest", "invite",
    "auteur", "author", "by", "par", "pa", "dp", "redige par", "prepared by", "adressee",
    "counsel", "requester", "requestor", "complainant", "plaignant", "plaignante", "requerant", "your details",
    "vos coordonnees", "name on the box", "nom sur la boite", "name of complainant", "in the name of", "reclame par",
    "claimed by", "submitted by", "soumis par", "completed by", "rempli par", "reported by", "signale par",
    "adresse a", "patient", "beneficiary", "declarant", "issued to", "delivre a", "holder", "billed to", "ship to",
    "deliver to", "livrer a", "pax", "guest name", "nom du passager", "reviewed by", "approved by", "verifie par",
    "interviewed by", "candidat", "candidate", "objet du dossier", "nom usuel", "nickname", "surnom",
};
constexpr std::string_view kHeaders[] = {
    "from", "to", "cc", "bcc", "cci", "de", "a", "reply to", "sent by", "sender", "expediteur", "destinataire",
    "envoye par", "repondre a", "attn", "attention", "a l attention de", "c o", "a s", "copie", "copy to",
};
constexpr std::string_view kGreetings[] = {
    "dear", "hi", "hello", "hey", "hi there", "good morning", "good afternoon", "good evening", "good day",
    "greetings", "bonjour", "bonsoir", "rebonjour", "allo", "salut", "coucou", "cher", "chere", "chers", "cheres",
    "bjr", "bsr", "cc", "welcome", "bienvenue", "hola", "salam", "namaste", "bon matin", "hiya", "re bonjour",
    "bonjour a toi", "bonjour monsieur", "hello again", "hi again", "bonjour encore", "tres cher", "tres chere",
    "mon cher", "ma chere", "dearest", "assalamualaikum", "salam alaikum", "salaam", "sat sri akal", "ola",
    "buenos dias", "buenas", "good night", "bonne nuit", "gm", "morning", "evening", "yo", "heya", "helo", "bonjours",
    "bonjoure", "boujour", "allo allo", "kwe", "kwey", "sawubona", "selam", "marhaba", "merhaba", "privet", "kumusta",
    "xin chao", "nihao", "ni hao", "annyeong", "bonswa",
};
constexpr std::string_view kThanks[] = {
    "thanks", "thank you", "merci", "ok", "okay", "sorry", "yes", "oui", "non", "no", "pardon", "please", "svp",
    "d accord", "parfait", "perfect", "great", "super", "desole", "desolee", "thx",
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

// One "recognizer" a family, in the order of NameCue.
constexpr Recognizer kFamilies[] = {
    {.name = "introduction", .cues = kIntroductions},
    {.name = "self", .cues = kSelves},
    {.name = "pointer", .cues = kPointers},
    {.name = "title", .cues = kTitles},
    {.name = "kin", .cues = kKin},
    {.name = "role", .cues = kRoles},
    {.name = "label", .cues = kLabels},
    {.name = "header", .cues = kHeaders},
    {.name = "greeting", .cues = kGreetings},
    {.name = "thanks", .cues = kThanks},
    {.name = "closing", .cues = kClosings},
    {.name = "named", .cues = kNamedCues},
    {.name = "about", .cues = kAboutCues},
    {.name = "preposition", .cues = kPrepositionCues},
    {.name = "possessive", .cues = kPossessiveCues},
    {.name = "not a person", .cues = kNotAPersonCues},
};
constexpr auto kTable = [] {
  std::array<const Recognizer*, std::size(kFamilies)> table{};
  for (std::size_t i = 0; i < table.size(); ++i) table[i] = &kFamilies[i];
  return table;
}();
static_assert(std::size(kTable) == static_cast<std::size_t>(NameCue::kNotAPerson) + 1, "a family for every NameCue");

}  // namespace

bool is_title_by_capital(std::string_view phrase) noexcept {
  static constexpr std::string_view kAlsoWords[] = {"m",       "me",     "mm",     "pre",     "pr",        "sr",
                                             "lt",      "father", "sister", "judge",   "juge",      "officer",
                                             "agent",   "agente", "doctor", "docteur", "professor", "professeur",
                                             "captain", "miss",   "mx",     "hon",    "esq",   "sir",     "lady",      "chief",     "chef",
                                             "elder",   "aine",   "abbe",   "soeur",  "frere", "hadj",    "col",       "gen",       "maj",
                                             "const",   "det",    "mes",    "brother", "uncle", "auntie", "aunty",     "tata",      "tonton",
                                             "mamie",   "papi",   "padre",  "rabbi"};
  return std::find(std::begin(kAlsoWords), std::end(kAlsoWords), phrase) != std::end(kAlsoWords);
}

std::string announcing_words() {
  std::string words = "side here speaking ici writing name nom prenom moi appareil micro bout telephone line phone ";
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
  for (const std::string_view phrase : kKin) add_longest(phrase);  // "mon mari gurtej brar"
  for (const std::string_view phrase : kRoles) add_longest(phrase);
  for (const std::string_view phrase : kNamedCues) add_longest(phrase);
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
  std::vector<CueHit> hits = kIndex.find(view.text(), view.words());
  // What an earlier redaction wrote is no cue: "[ADRESSE] à …" is not "adressé à".
  if (!view.placeholders().empty()) {
    std::erase_if(hits, [&, at = view.placeholders().begin()](const CueHit& hit) mutable {
      while (at != view.placeholders().end() && at->end <= hit.begin) ++at;
      return at != view.placeholders().end() && at->begin < hit.end;
    });
  }
  return hits;
}

}  // namespace guichet::redact
