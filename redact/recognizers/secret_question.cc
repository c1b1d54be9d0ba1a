// PASSWORD: the answer to a secret question that is written out ("Q: first street? A: Marigold Row", "« premier emploi? »
// cireur", "my answer is blue canoe to the security question"), and the codes of doors. secret.cc has the answers behind a
// cue. Cases: secret_question.cases.
#include "redact/recognizer.h"
#include "redact/recognizers/secret_words.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "answer", "answers", "answered", "wrong answer", "security", "secret", "password", "pw", "login", "account", "gckey",
    "reponse", "reponses", "repondu", "mauvaise reponse", "securite", "secrete", "mot de passe", "mdp", "compte", "connexion",
};

// No "a few weeks": what begins as a sentence does is no answer.
Verdict no_sentence(std::string_view value) {
  return kNoSecrets.contains(value.substr(0, value.find(' '))) ? Verdict::kFailed : Verdict::kPassed;
}

#define GUICHET_OWN "(?:favou?rite|fave?|1st|1ere?|first|maiden|mother|pet|grew up|nickname|childhood|best friend|prefere|preferee|premier|premiere|animal|d'enfance|surnom|jeune fille|naissance de votre|vos parents|your parents)"

constexpr Rule kRules[] = {
    {.name = "secret_question.lettered",
     .type = EntityType::kPassword,
     .pattern = "\\bq(?:uestion)? ?[0-9]? ?[:.] ?[^\n]{0,40}" GUICHET_OWN "[^\n]{0,30}?[ ?.,]{1,3}(?:a|r|ans|rep|answer|reponse) ?[:.] ?\"?([^ \n\"][^\n\",;?]{1,32}[^ \n\",;?.])",
     .needs = {.byte = ':'},
     .edge = Edge::kNone,
     .bare = 0.75F,
     .cued = 0.96F,
     .failed = 0,
     .check = no_sentence,
     .before = 80,
     .after = 80},
    {.name = "secret_question.quoted",
     .type = EntityType::kPassword,
     .pattern = "\" ?[^\"\n]{0,40}(?:\\b" GUICHET_OWN "|\\byour\\b|\\bvotre\\b|\\bvos\\b)[^\"\n]{0,40}\\? ?\"[ \n:]{0,2}([a-z0-9\\x80-\\xff][^\n.,;:?\"]{2,30})(?:[.,;\n]|$)",
     .needs = {.byte = '"', .cue = true},
     .edge = Edge::kNone,
     .bare = 0,
     .cued = 0.96F,
     .failed = 0,
     .check = no_sentence,
     .before = 100,
     .after = 80},
    {.name = "secret_question.stated",
     .type = EntityType::kPassword,
     .pattern = "\\b(?:answer|reponse)(?: i gave| que j'ai donnee| donnee)? (?:is|was|est|etait|c'est) \"?([a-z0-9\\x80-\\xff][a-z0-9\\x80-\\xff'\\-]{2,20}(?: [a-z0-9\\x80-\\xff'\\-]{2,20}){0,2}?)\"?,? (?:to|a|for|pour) (?:my |the |la |ma |mes )?(?:security |secret )?questions?\\b",
     .needs = {.cue = true, .words = "answer reponse"},
     .edge = Edge::kNone,
     .bare = 0.7F,
     .cued = 0.8F,
     .failed = 0,
     .check = no_sentence},
    // "I answered "Jacmel" for the city question", "j'ai repondu Jacmel a la question de la ville"
    {.name = "secret_question.said",
     .type = EntityType::kPassword,
     .pattern = "\\b(?:answered|put|typed|entered|repondu|mis|tape|ecrit|repondais) \" ?([^\"\n]{2,40}[^\"\n ]) ?\",? (?:for|to|a|pour|as|comme) (?:the |my |la |ma |les |mes |your )?(?:[a-z]{2,12} ){0,3}questions?\\b",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.75F,
     .cued = 0.85F,
     .failed = 0,
     .check = no_sentence},
    {.name = "secret_question.said_plain",
     .type = EntityType::kPassword,
     .pattern = "\\b(?:answered|put|typed|entered|repondu|mis|tape|ecrit|repondais) ([a-z0-9\\x80-\\xff][a-z0-9\\x80-\\xff'\\-]{2,20}),? (?:for|to|a|pour|as|comme) (?:the |my |la |ma |les |mes |your )?(?:[a-z]{2,12} ){0,3}questions?\\b",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.75F,
     .cued = 0.85F,
     .failed = 0,
     .check = no_sentence},
    // Of a house: whoever reads it can enter.
    {.name = "secret_question.door",
     .type = EntityType::kPassword,
     .pattern = "\\b(?:(?:door|gate|buzzer|entry|lobby|alarm|lockbox) code|code (?:de la porte|d'entree|de l'entree|du portail|de l'immeuble|d'alarme|de l'alarme|du cadenas))(?: is| est| c'est)?[ :=]{1,3}([0-9]{3,8}[#*]?|[#*][0-9]{3,8})",
     .needs = {.digits = 3, .words = "code"},
     .edge = Edge::kNone,
     .bare = 0.8F,
     .cued = 0.8F},
};

#undef GUICHET_OWN

}  // namespace

extern const Recognizer kSecretQuestion;
const Recognizer kSecretQuestion = {.name = "secret_question", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
