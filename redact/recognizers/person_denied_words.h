// What denies a name that stands beside it, or is one that denies itself: things called after somebody, animals, storms, figures
// of history, words of other languages (person_denied.cc and its parts).
#pragma once

#include "redact/word_set.h"

namespace guichet::redact {

// Ends what is named after somebody: "Grace Evangelical Fellowship".
inline constexpr WordSet kEndsThing({"fellowship", "school", "schools", "academy", "college", "university", "institute", "church", "ministries", "foundation", "society", "association", "inc", "ltd", "llc", "corp", "ltee", "consultancy", "consulting", "consultants",
                              "services", "solutions", "industries", "enterprises", "bakery", "restaurant", "cafe", "catering", "clinic", "hospital", "pharmacy", "staffing", "trucking", "transport", "logistics", "farms", "farm", "foods", "group",
                              "hotel", "inn", "motel", "lodge", "store", "shop", "mall", "islands", "island", "airport", "station", "bridge", "street", "avenue", "road", "boulevard", "crescent", "library", "museum", "theatre", "park", "award",
                              "prize", "scholarship", "syndrome", "disease", "institution", "village", "towers", "apartments", "treaty", "act", "bay", "county", "township", "cruise", "cruises", "airlines", "airways", "motors", "bank", "salon", "day", "week", "memorial", "poll", "report", "polytech", "polytechnic", "campus"});
// Begins it: "Vergers Olivier", "restaurant Chez Laurier".
inline constexpr WordSet kBeginsThing({"institut", "ecole", "college", "lycee", "cegep", "universite", "university", "restaurant", "cafe", "hotel", "auberge", "maison", "vergers", "verger", "ferme", "boulangerie", "patisserie", "boutique", "magasin", "pharmacie", "clinique",
                                "hopital", "paroisse", "eglise", "garderie", "cpe", "cabinet", "fondation", "transport", "transports", "entreprise", "entreprises", "groupe", "compagnie", "societe", "residence", "residences", "centre", "pont", "rue", "avenue", "boulevard",
                                "parc", "aeroport", "gare", "station", "bibliotheque", "musee", "theatre", "prix", "bourse", "syndrome", "maladie", "chez", "salon", "garage", "depanneur", "epicerie", "traversier", "bateau", "navire", "ship", "vessel", "ferry", "mv", "store", "shop"});
// In lower case behind it: "the Jay treaty".
inline constexpr WordSet kNamedAfter({"treaty", "act", "list", "street", "road", "avenue", "costume", "syndrome", "disease", "school", "church", "bridge", "hospital", "hotel", "restaurant", "foundation", "award", "scholarship", "station", "campus", "mall", "branch", "clinic",
                               "ferry", "airport", "store", "shop", "county", "test", "scale", "museum", "library", "park", "program", "programme"});
// These name things only, whoever they are called after.
inline constexpr WordSet kSurelyNamedAfter({"treaty", "street", "avenue", "syndrome", "disease", "church", "campus", "bridge", "hospital", "airport", "ferry", "scholarship", "foundation", "day", "lymphoma", "factors"});
// "Valentine's", "Parkinson's", "Wendy's"
inline constexpr WordSet kOwnThings({"valentine", "parkinson", "alzheimer", "crohn", "hodgkin", "tourette", "asperger", "hashimoto", "huntington", "denny", "wendy", "mcdonald", "tim", "harvey", "kellogg", "simon", "black", "loblaw", "domino", "bishop", "levi", "arby",
                              "moxie", "michael", "mark", "fisherman", "reader", "zehr", "fortino"});
inline constexpr WordSet kStorms({"hurricane", "ouragan", "storm", "tempete", "typhoon", "typhon", "cyclone"});
// Words of the languages that our clients mix in, which no name is.
inline constexpr WordSet kMixedIn({"hindi", "po", "yung", "saan", "ko", "sa", "ng", "naman", "lang", "kasi", "tapos", "pwede", "opo", "alam", "ba", "mo", "nila", "ang", "mga", "mwen", "nou", "tanpri", "kote", "poukisa", "kijan", "vle", "gen", "ap", "pou", "yo", "kya", "mujhe", "hai", "hain",
                            "nahi", "nahin", "aap", "mera", "meri", "ka", "ki", "ke", "se", "kab", "kaise", "hoga", "karna", "mainu", "tusi", "sada", "kado", "kiven", "nu", "da", "di", "wach", "wla", "dyal", "ndir", "bghit", "kifach", "ndax", "dama", "xam", "bi", "nga", "def", "fi", "ci",
                            "abeg", "dey", "wey", "wetin", "sabi", "una", "fit", "necesito", "tengo", "puedo", "cuando", "donde", "desde", "aqui", "para", "por", "mi", "si", "una", "el", "los", "preciso", "quero", "kwa", "nataka", "ya", "za"});
// Surnames that are said of one only.
inline constexpr WordSet kFigures({"obama", "biden", "trump", "putin", "macron", "carney", "trudeau", "poilievre", "mulroney", "diefenbaker", "mandela", "gandhi", "messi", "ronaldo", "einstein", "hitler", "napoleon", "stalin", "picasso", "shakespeare", "mozart", "beethoven", "riel",
                             "poundmaker", "champlain", "papineau", "zelensky", "zelenskyy", "beyonce", "rihanna", "churchill", "thatcher", "reagan", "netanyahu", "erdogan", "merkel", "sarkozy", "zidane", "mbappe", "neymar", "maradona", "columbus", "duvalier", "mobutu",
                             "kagame", "museveni", "bolsonaro", "maduro", "legault"});
inline constexpr WordSet kAnimals({"cat", "dog", "parrot", "puppy", "kitten", "hamster", "rabbit", "horse", "chat", "chatte", "chien", "chienne", "chiot", "chaton", "perroquet", "lapin", "lapine", "cheval", "jument", "pony", "poney", "tortoise", "tortue", "goat", "chevre"});
inline constexpr WordSet kQuotes({"quoted", "quotes", "quoting", "cited", "cites", "citing", "cite", "citent", "citait", "invoque", "invoked", "distinguished"});
inline constexpr WordSet kSaysWord({"word", "mot", "mots", "words"});
inline constexpr WordSet kAnArticle({"an", "un", "une"});

// Of a word in lower case that no list of names holds, these alone tell anything.
inline constexpr WordSet kOtherwise({"write", "ecrit", "name", "surname", "nom", "prenom", "example", "exemple", "cf"});
inline constexpr auto kTelling = joined(kOtherwise, kEndsThing, kBeginsThing, kNamedAfter, kSurelyNamedAfter, kAnimals, kQuotes);

}  // namespace guichet::redact
