// The words that announce a secret or the name of an account, and those that are neither (secret.cc, secret_value.cc).
#pragma once

#include <string_view>

#include "redact/word_set.h"

namespace guichet::redact {

/// What announces a password, a code or a token: a value that mixes letters, digits and signs.
inline constexpr std::string_view kSecretCues[] = {
    "password", "passwords", "pasword", "passord", "passwd", "pass", "passcode", "passphrase", "pass phrase", "pwd", "pw", "psw", "mot de passe", "mots de passe", "mot passe", "mdp", "pin", "pin code", "code pin", "nip",
    "code d acces", "access code", "code secret", "secret code", "security code", "code de securite", "token", "jeton", "api key", "secret key", "cle secrete", "cle d acces", "one time code", "verification code",
    "code de verification", "code a six chiffres", "code de six chiffres", "six digit code", "digit code", "code a 6 chiffres", "code de 6 chiffres", "backup code", "code de secours", "recovery code", "recovery key", "code de recuperation",
    "unlock code", "code de deverrouillage", "login code", "temporary password", "mot de passe temporaire", "temp password", "phrase de passe", "phrase secrete", "code par texto", "code recu", "code i got",
    "code from the app", "code from app", "code de l app", "code de l appli", "code de l application", "code joint", "code ci joint", "attached code", "app code", "invite code", "code d invitation", "one time password", "motdepasse", "pass word",
};

/// What announces the answer to a secret question: any words.
inline constexpr std::string_view kQuestionCues[] = {
    "security answer", "secret answer", "recovery answer", "security question", "secret question", "security word", "secret word", "code word", "security phrase", "reponse de securite", "reponse secrete", "reponse de recuperation",
    "question de securite", "question secrete", "question interac", "reponse interac", "mot secret", "mot de securite", "mot cle secret", "first pet", "name of my pet", "name of your pet", "first car", "first school", "first teacher",
    "favourite teacher", "favorite teacher", "favourite movie", "favorite movie", "favourite book", "favorite book", "favourite food", "favorite food", "favourite colour", "favorite color", "childhood friend", "childhood street", "childhood nickname", "best friend",
    "street i grew up", "street you grew up", "maiden name", "premier animal", "animal de compagnie", "nom du chat", "nom du chien", "chat d enfance", "chien d enfance", "premiere voiture", "premiere auto", "premier char", "premiere ecole", "premier professeur", "prof prefere",
    "professeur prefere", "enseignant prefere", "film prefere", "livre prefere", "plat prefere", "couleur preferee", "ami d enfance", "amie d enfance", "rue d enfance", "nom de jeune fille", "surnom d enfance", "ville preferee", "heros d enfance", "mothers name",
    "nom de ma mere", "nom de votre mere", "recovery question", "question de recuperation", "challenge question", "question defi",
};

/// Where an answer is asked for too: a transfer of money.
inline constexpr std::string_view kTransferCues[] = {"e transfer", "etransfer", "interac", "virement", "virement interac", "interac transfer", "money transfer"};

/// What announces the name of an account.
inline constexpr std::string_view kAccountCues[] = {
    "username", "user name", "usernames", "userid", "user id", "user", "login", "log in", "logon", "logged", "logged in", "logged in as", "signed in", "signed in as", "logs me in as", "logs in as", "log me in as", "log in as", "connecte comme", "me connecte comme", "sign in", "account", "account holder", "account name", "acct", "my id", "mon id", "id", "identifiant", "identifiants",
    "usager", "nom d usager", "nom d utilisateur", "utilisateur", "utilisatrice", "compte", "nom de compte", "profil", "profile", "handle", "pseudo", "pseudonyme", "alias", "screen name", "nickname", "surnom", "connecte", "connectee", "gckey", "courriel de connexion", "cle gc", "clegc",
};

/// What a secret does not begin with: what is wrong with it, and little words.
inline constexpr WordSet kNoSecrets({"wrong", "incorrect", "invalid", "expired", "expire", "expiree", "oublie", "oubliee", "perdu", "perdue", "lost", "forgotten", "forgot", "not", "pas", "never", "jamais", "no", "non", "yes", "oui", "ok", "working", "reset", "locked", "blocked", "bloque", "bloquee", "barre",
                          "refuse", "refusee", "refused", "rejected", "rejete", "invalide", "incorrecte", "mauvais", "mauvaise", "errone", "at", "minimum", "maximum", "least", "required", "requis", "requise", "optional", "empty", "vide", "missing", "unknown", "inconnu", "inconnue", "the", "same", "too",
                          "trop", "still", "toujours", "encore", "case", "characters", "caracteres", "longer", "shorter", "be", "being", "ne", "n'est", "que", "what", "which", "quel", "quelle", "quoi", "how", "comment", "where", "ou", "when", "quand", "why", "pourquoi", "if", "si", "in", "dans",
                          "on", "sur", "for", "with", "avec", "sans", "without", "from", "sent", "envoye", "envoyee", "asked", "demande", "needed", "necessary", "necessaire", "to", "a", "an", "and", "et", "or", "but", "mais", "i", "je", "j'ai", "he", "she", "it", "il", "elle", "they", "we", "nous",
                          "vous", "you", "your", "votre", "my", "mon", "ma", "mes", "des", "les", "le", "la", "un", "une", "this", "that", "ce", "cela", "ca", "here", "ici", "impossible", "active", "actif", "activated", "disabled", "suspendu", "suspended", "please", "svp", "help", "aide", "compte",
                          "account", "email", "courriel", "password", "username", "name", "nom", "code", "number", "numero", "something", "anything", "everything", "nothing", "quelque", "none", "aucun", "aucune", "n'a", "n'ai", "don't", "doesn't", "can't", "cannot", "didn't", "won't", "isn't", "has", "have", "had", "do", "does", "did", "get", "gets", "keep",
                          "keeps", "always", "also", "aussi", "only", "seulement", "just", "juste", "really", "very", "tres", "so", "de", "du", "d'un", "d'une", "par", "of", "by", "linked", "lie", "liee", "bon", "bonne", "good", "correct", "right", "valid", "valide", "ready", "pret", "new", "old", "nouveau"});

/// What points back at something said before, and is no secret itself.
inline constexpr WordSet kPronouns({"what", "that", "this", "it", "which", "there", "here", "where", "ce", "cela", "ca", "quel", "quelle", "voici", "voila", "quoi", "qui", "who", "he", "she", "il", "elle", "email", "courriel", "one"});

/// What is said of a password, as a word of its own may be one: "my password is weak".
inline constexpr WordSet kSaidOfSecrets({"secure", "weak", "strong", "long", "short", "safe", "fine", "okay", "unavailable", "mandatory", "obligatoire", "faible", "fort", "forte", "incomplet", "identique", "different", "differente", "unique", "stuck", "dead", "late", "unsafe",
                                         "sensitive", "complicated", "complex", "complexe", "simple", "facile", "easy", "hard", "difficile", "court", "courte", "longue", "desuet", "outdated", "temporary", "temporaire", "personnel", "personal", "private", "prive", "confidentiel", "secret",
                                         "illisible", "unreadable", "encrypted", "nul", "null", "blank", "below", "above", "attached", "joint", "supprime", "hors", "mine", "yours", "his", "hers", "useless", "inutile", "bad", "true", "false", "gone", "mauvais", "public", "safer", "public", "up"});

}  // namespace guichet::redact
