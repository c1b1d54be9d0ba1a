// The little words of a clause that holds a secret: what leads to it, and the verbs of answering (secret.cc).
#pragma once

#include <string_view>

#include "redact/word_set.h"

namespace guichet::redact {

/// What leads from a cue to its secret.
inline constexpr WordSet kLinks({"is", "was", "are", "c", "est", "c'est", "cest", "etait", "its", "it's", "being", "as", "sous", "comme", "equals", "egale", "to", "pour", "sera"});

/// "I said Consolación", "on a répondu Zouzou"
inline constexpr WordSet kSaid({"said", "answered", "put", "wrote", "entered", "typed", "type", "enter", "write", "chose", "reponds", "tape", "ecris", "mets", "inscris", "repondu", "repondais", "ecrit", "tape", "inscrit", "choisi", "mis"});

/// "answer: purplerain"
inline constexpr WordSet kAnswers({"answer", "answers", "ans", "reponse", "reponses", "rep"});

/// What leads from such a word to the answer.
inline constexpr WordSet kEquals({"is", "was", "c", "est", "c'est", "cest", "etait", "its", "it's", "being"});

/// "je tape toujours"
inline constexpr WordSet kAdverbs({"always", "toujours", "just", "only", "juste", "seulement", "simplement", "simply"});

/// What a message speaks of that is about secrets.
inline constexpr std::string_view kSecurity[] = {"secur", "secret", "verif", "identif", "password", "mot de passe", "answer", "reponse", "recover", "recuper"};

/// A question whose answer is one.
inline constexpr std::string_view kSecretQuestion[] = {"secret question", "security question", "question secrete", "kestion secrete", "question de securite", "recovery question"};

}  // namespace guichet::redact
