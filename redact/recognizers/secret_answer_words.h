// The words by which answers to secret questions are found, and what is none (secret_answer.cc). Folded, both languages.
#pragma once

#include <array>
#include <iterator>
#include <string_view>

#include "redact/word_set.h"

namespace guichet::redact::secret_answer {

inline constexpr std::string_view kAnswers[] = {"answer", "answers", "answered", "ans", "anser", "reponse", "reponses", "rep", "repondu", "reponce"};
// A message about these has secret questions, if it speaks of answers or questions at all.
inline constexpr std::string_view kAccounts[] = {"gckey", "cle gc", "clegc", "interac", "e transfer", "etransfer", "virement", "password", "mot de passe", "mdp", "locked", "recovery", "reset"};
inline constexpr std::string_view kQuestions[] = {"question", "questions", "kestion", "kestions"};
inline constexpr std::string_view kSecurity[] = {
    "security question", "security questions", "secret question", "secret questions", "security answer", "security answers", "secret answer", "secret answers", "security q", "secret q", "sec question", "secret quest", "for security",
    "security check", "security verification", "recovery answer", "recovery answers", "recovery question", "recovery questions", "verification question", "password hint", "challenge question", "identity question", "to reset", "security reasons",
    "question secrete", "questions secretes", "question de securite", "questions de securite", "reponse secrete", "reponses secretes", "reponse de securite", "reponses de securite", "question secu", "question de secu", "pour la securite",
    "raisons de securite", "mesure de securite", "question de verification", "question de recuperation", "reponse de recuperation", "kestion secrete", "kestion de securite", "question d identification", "question defi", "q secrete", "indice du mot de passe",
};
inline constexpr auto kCues = [] {
  std::array<std::string_view, std::size(kAnswers) + std::size(kAccounts) + std::size(kQuestions) + std::size(kSecurity)> all{};
  std::size_t at = 0;
  for (const std::string_view cue : kAnswers) all[at++] = cue;
  for (const std::string_view cue : kAccounts) all[at++] = cue;
  for (const std::string_view cue : kQuestions) all[at++] = cue;
  for (const std::string_view cue : kSecurity) all[at++] = cue;
  return all;
}();
inline constexpr WordSet kAnswerSet(kAnswers);
inline constexpr WordSet kAccountSet(kAccounts);
inline constexpr WordSet kQuestionSet(kQuestions);

inline constexpr WordSet kEquals({"is", "was", "were", "are", "c", "est", "cest", "c'est", "etait", "sont", "its", "it's", "s", "being", "=", "ses", "r"});
inline constexpr WordSet kGuess({"jcrois", "crois", "think", "maybe", "je", "j", "i", "peut", "etre", "probably", "surement", "pense", "guess", "now", "maintenant", "asteure", "c", "est", "cest", "are", "is", "were", "was", "sont", "etaient", "etait", "set", "as", "que", "a"});
inline constexpr WordSet kSaid({"said", "answered", "put", "puts", "wrote", "entered", "typed", "type", "enter", "write", "chose", "picked", "repondu", "reponds", "tape", "ecrit", "ecris", "mets", "mis", "inscrit", "inscris", "choisi", "entre", "answer", "dit"});
inline constexpr WordSet kEnds({"and", "et", "but", "mais", "is", "est", "for", "pour", "when", "quand", "then", "puis", "pis", "n", "because", "car", "it", "ca", "does", "doesn't", "now", "i", "je", "jai", "j", "so", "donc", "avec", "with", "whats", "who", "qui", "que", "that", "marche", "doesnt", "didnt", "says", "il", "elle", "on", "maintenant", "la", "not", "pas", "to", "as"});
inline constexpr WordSet kNoAnswers({"sorry", "desole", "desolee", "attends", "wait", "hello", "hi", "bonjour", "allo", "merci", "thanks", "thank", "dunno", "sais", "idk", "yep", "yeah", "nope", "sure", "est", "etait", "was", "were", "are", "sont", "am", "can", "could", "peut", "please", "because", "cuz", "since", "as", "que", "some", "any", "every", "where", "lequel", "laquelle", "correct", "wrong", "answer", "answers", "reponse", "reponses", "ans", "rep"});

}  // namespace guichet::redact::secret_answer
