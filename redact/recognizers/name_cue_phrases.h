// Phrases before a name that need no word of announcing_words(), and those that speak against one; for name_cues.cc.
#pragma once

#include <string_view>

namespace guichet::redact {

inline constexpr std::string_view kNamedCues[] = {
    "on behalf of", "in the name of", "au nom de", "pour le compte de", "de la part de", "named", "nomme", "nommee",
    "prenomme", "du nom de", "to be named", "a k a", "aka", "alias", "denomme", "denommee", "prenommee",
    "du prenom de", "au prenom de", "named him", "named her", "named them", "named after", "repond au nom de",
    "respond to the name", "by the name of", "goes by the name of", "under the name of", "sous le nom de",
    "au nom du client", "for the account of", "nomme par", "ne sous le nom de", "nee sous le nom de", "l avons nomme",
    "l avons nommee", "l avons appele", "l avons appelee", "nomee", "whose name is", "dont le nom est", "rename to",
    "changed my name to", "change my name to", "change de nom pour", "nom usuel", "nom marital", "nom d epouse",
    "married name", "nickname", "surnom", "surnomme", "surnommee", "diminutif", "ask for", "asked for",
    "demander a parler a", "demande a parler a", "demandez a parler a",
    "under", "somebody called", "someone called", "person called", "woman called", "man called", "lady called",
    "guy called", "girl called", "boy called", "child called", "baby called", "everyone calls her", "calls her",
    "calls him", "call her", "call him", "everyone says", "everybody says", "dame appelee", "homme appele",
    "femme appelee", "appelons", "appellent", "l appelle", "l appelons", "l appellent", "surnommons", "baptise",
    "baptisee", "christened", "nicknamed", "the one called", "the name on it", "same human", "same person", "meme personne", "celui appele",
    "un denomme", "une denommee", "un certain", "une certaine", "a certain", "surname was", "goes as",
};

inline constexpr std::string_view kAboutCues[] = {
    "i go by",
    "spoke with", "spoke to", "speak with", "speaking with", "speaking to", "talked to", "talked with", "talk to",
    "talk with", "met with", "chatted with", "contacted", "parle a", "parle avec", "parler a", "parler avec",
    "discute avec", "rencontre", "called", "appele", "appelee", "care of", "authorize", "authorise", "autorise",
    "authorized", "represented by", "representee par", "represente par", "sponsored by", "parraine par",
    "parrainee par", "married to", "marie a", "mariee a", "marie avec", "mariee avec", "assisted by", "written by",
    "ecrit par", "addressed to", "adresse a", "payable to", "in care of", "accompanied by", "lives with",
    "appartient a", "told by", "epouse de", "veuve de", "fils de", "fille de", "name of", "mrs and mr", "mr and mrs",
    "formerly", "nee", "reach out to", "reached out to", "heard from", "hear from", "got a call from", "call from",
    "email from", "letter from", "lettre de", "courriel de", "appel de", "message de", "message from", "texted",
    "emailed", "phoned", "telephoned", "texto de", "je parle a", "parlais a", "parlais avec", "parlait a",
    "jase avec", "echange avec", "communique avec", "communiquer avec", "contacter", "rappeler", "rappelez",
    "appelez", "faites suivre a", "transfere a", "transferez a", "forward to", "forwarded to", "cc to", "envoye a",
    "envoyez a", "remis a", "donne a", "given to", "owed to", "pay to", "paye a", "divorced from", "divorce de",
    "separated from", "separe de", "separee de", "engaged to", "fiancee a", "fiance a", "en couple avec",
    "living with", "habite avec", "vis avec", "hosted by", "heberge par", "hebergee par", "signed by", "signe par",
    "represented by my lawyer", "work with", "travaille avec", "working with", "worked with", "helped by", "aide par",
    "on the name of", "file for", "dossier au nom", "permit of", "passport of", "passeport de", "dossier de",
    "file of", "case of", "signature de", "signature of", "birth of", "naissance de", "death of", "deces de", "feue",
    "the late", "mort de", "wedding of", "mariage de", "mother of", "father of", "wife of", "husband of", "son of",
    "daughter of", "brother of", "sister of", "mere de", "pere de", "soeur de", "frere de", "femme de", "mari de",
    "conjoint de", "conjointe de", "parent of", "tuteur de", "guardian of", "follow up with", "following up with",
    "suivi avec", "appointment with", "rendez vous avec", "rdv avec", "meeting with", "interview with",
    "entrevue avec", "incluant", "speak to", "loop in", "looping in", "spelling of", "spelled the name of", "orthographe de", "orthographe du nom de", "bring in", "cc d", "en copie", "me and", "moi et", "moi pis", "moi avec",
    "demandez a", "demander a", "demande a", "posez la question a", "parlez a", "ecrivez a", "telephonez a", "repondez a",
    "famille", "family of", "la famille de", "celui de", "celle de", "ceux de", "veuve", "vve", "vda de", "widow of", "relict of", "dit", "dite", "ex epouse", "the late",
};

inline constexpr std::string_view kPrepositionCues[] = {
    "from", "for", "with", "to", "by", "between", "regarding", "re", "says", "meet", "was", "and", "par", "pour",
    "avec", "entre", "de", "a", "concernant", "et", "tell", "ask", "asked", "told", "saw", "call", "email", "contact",
    "accompagne", "according to", "belongs to", "d apres", "dit", "dite", "employs", "hired", "invite", "invited",
    "inviting", "selon", "under", "works for", "chez", "behalf", "around", "about", "via", "without", "sans",
    "contre", "against", "pay", "paid", "help", "helped", "aider", "sponsor", "sponsoring", "parrainer", "thanks to",
    "grace a", "because of", "a cause de", "remove", "add", "ajouter", "retirer", "enlever", "joindre", "rejoindre",
    "including", "incluant", "dont", "give", "gave", "donner", "donne", "dis a", "dites a",
    "guest", "visit", "visiting", "see", "seeing", "meeting", "greet", "know", "knows", "love", "miss", "trust",
    "visiter", "voir", "connait", "connais", "aime",
};

inline constexpr std::string_view kPossessiveCues[] = {
    "my", "our", "your", "his", "her", "their", "the", "mon", "ma", "mes", "ton", "ta", "sa", "son", "notre", "nos",
    "votre", "vos", "leur", "leurs", "s",
};

inline constexpr std::string_view kNotAPersonCues[] = {
    "user", "username", "utilisateur", "utilisatrice", "file", "fichier", "business", "company", "entreprise",
    "compagnie", "school", "ecole", "etablissement", "institution", "program", "programme", "form", "formulaire",
    "street", "rue", "city", "ville", "country", "pays", "bank", "banque", "email", "e mail", "mail", "courriel",
    "phone", "telephone", "tel", "number", "numero", "no", "date", "birth", "address", "adresse", "status", "statut",
    "domain", "course", "product", "host", "project", "projet", "brand", "marque", "organization", "organisation",
    "organisme", "department", "ministere", "question", "message", "subject", "objet", "sujet", "note", "job",
    "province", "id", "uci", "iuc", "passport", "passeport", "type", "description", "title", "titre",
    "menu", "step", "etape",
};

}  // namespace guichet::redact
