// USERNAME and PASSWORD: what a client types to sign in. Social handles are in social_handle.cc, the tokens of programs
// and one-time codes in token.cc. Cases: credential.cases.
//
// "my password is wrong" is a complaint, "my password is Maple!42" a secret: after "is" a password needs a
// digit or a sign, after ":" anything counts, and so does what stands between "login" and "pw".
#include <algorithm>
#include <iterator>

#include "redact/fold/bytes.h"
#include "redact/recognizer.h"
#include "redact/recognizers/account_name.h"
#include "redact/recognizers/secret_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "user", "username", "userid", "login", "log in", "logon", "gckey", "screen name", "utilisateur", "usager", "identifiant", "courriel de connexion", "nom d usager", "sign in", "u", "usr", "id",
    "pass", "password", "passwd", "pasword", "passord", "passcode", "passphrase", "pwd", "pw", "psw", "pin", "mot de passe", "mots de passe", "mot passe", "mdp", "nip", "p", "code secret", "code d acces", "code pin",
    "security code", "security answer", "secret answer", "recovery answer", "reponse de securite", "reponse secrete", "reponse de recuperation", "nom d utilisateur", "phrase secrete", "phrase de passe", "recovery ans",  "maiden name", "nom de jeune fille",
    "security question", "secret question", "question de securite", "question secrete", "first pet",
    "pswd", "mot 2 passe", "mot d passe", "motdepasse", "sticky note", "post it", "recovery phrase", "seed phrase", "phrase de recuperation", "secret code", "access code",
};

Verdict not_a_word(std::string_view value) {
  return std::all_of(value.begin(), value.end(), is_letter) ? Verdict::kFailed : Verdict::kPassed;
}

Verdict not_a_common_word(std::string_view value) {
  static constexpr WordSet kCommon({"are", "page", "screen", "resets", "error", "issue", "issues", "problem", "problems", "again", "they", "field", "box", "qui", "doesn't", "probleme", "erreur", "champ", "****", "*****", "******", "********", "xxxx"});
  return kCommon.contains(value) || kNoSecrets.contains(value) ? Verdict::kFailed : Verdict::kPassed;
}

// In quotation marks stands the question as often as the answer: "name of your first teacher".
Verdict no_question(std::string_view value) {
  static constexpr WordSet kAsks({"name", "nom", "first", "premier", "premiere", "favourite", "favorite", "prefere", "preferee", "your", "votre", "what", "which", "quel", "quelle", "where", "mother's", "mere", "maiden", "jeune"});
  std::size_t asks = 0;
  for (std::size_t begin = 0; begin < value.size();) {
    const std::size_t end = std::min(value.find(' ', begin), value.size());
    asks += kAsks.contains(value.substr(begin, end - begin)) ? 1U : 0U;
    begin = end + 1;
  }
  return asks >= 2 || value.ends_with('?') ? Verdict::kFailed : not_a_common_word(value);
}

// Not "passphrase is not working since yesterday".
Verdict no_phrase(std::string_view value) { return kNoSecrets.contains(value.substr(0, value.find_first_of(" -"))) || kSaidOfSecrets.contains(value.substr(0, value.find_first_of(" -"))) ? Verdict::kFailed : Verdict::kPassed; }

// A letter, a digit and a sign that no number, date or address has.
Verdict looks_secret(std::string_view value) {
  const bool letter = std::any_of(value.begin(), value.end(), is_letter);
  const bool digit = std::any_of(value.begin(), value.end(), is_digit);
  const bool sign = value.find_first_of("!#%&*+?^~$") != std::string_view::npos;
  return letter && digit && sign ? Verdict::kPassed : Verdict::kFailed;
}

// Letters and digits in one word: "hunter2", "maplehill99".
Verdict mixes(std::string_view value) {
  const bool letter = std::any_of(value.begin(), value.end(), is_letter);
  const bool digit = std::any_of(value.begin(), value.end(), is_digit);
  return letter && digit && !value.ends_with(".pdf") ? Verdict::kPassed : Verdict::kFailed;
}

#define GUICHET_USER "(?:user ?name|user ?id|user|usr|login(?: name| id)?|logon|log in|sign in|gckey user ?name|gckey id|gckey|screen name|nom d[' ]utilisateur|nom d[' ]usager|nom usager|identifiant de connexion|identifiant gckey|identifiant|utilisateur|usager|courriel de connexion)"
#define GUICHET_PASS "(?:pass ?word|pasword|passord|passwd|pswd|pass ?code|pass ?phrase|pass|pwd|psw|pw|pin|pin code|code pin|mot de passe|mots de passe|mot passe|mot 2 passe|mot d passe|motdepasse|mdp|nip|code secret|code d'acces|security code|temp password)"
#define GUICHET_ANSWER "(?:(?:security|secret|recovery)(?: question)? answer|answer to (?:my|the) (?:security|secret) question|reponse (?:de securite|secrete|de recuperation|a (?:ma|la) question (?:de securite|secrete))|phrase secrete|(?:mother'?s |mere )?maiden name|nom de jeune fille(?: de ma mere)?|first pet)"
#define GUICHET_IS "(?:is|was|are|c'est|c est|cest|est|etait|its|it's|it is)"
#define GUICHET_SIGN " ?(?:[:=]|->|=>|-|#) ?"
#define GUICHET_ACCOUNT R"([a-z0-9\x80-\xff][a-z0-9\x80-\xff._@+\-]{1,40}[a-z0-9\x80-\xff_])"
#define GUICHET_SECRET R"([^ \n"')]{2,79}[^ \n"').,;:])"

constexpr Rule kRules[] = {
    {.name = "credential.password_field",
     .type = EntityType::kPassword,
     .pattern = "(?:\\b|\\\\n)" GUICHET_PASS "(?: (?:connu|known|actuel|current|temporaire|temporary)){0,2} ?(?:[:=]|->|=>|\\.{4,80}|_{4,80}) ?[\"'(]?(" GUICHET_SECRET ")",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.9F,
     .cued = 0.9F,
     .failed = 0,
     .check = not_a_common_word},
    {.name = "credential.password_said",
     .type = EntityType::kPassword,
     .pattern = "\\b" GUICHET_PASS "(?: [a-z']{1,12}){0,4} (?:is|was|are|c'est|c est|cest|est|etait|its|it's|it is)(?: peut[ -]etre| maybe| surement| probably)? [\"'(]?(" GUICHET_SECRET ")",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.85F,
     .cued = 0.85F,
     .failed = 0,
     .check = not_a_word},
    // In quotation marks: "mdp vu au post-it " Kafe-ole77 "".
    {.name = "credential.password_quoted",
     .type = EntityType::kPassword,
     .pattern = "\\b(?:" GUICHET_PASS "|" GUICHET_ANSWER "|pass ?phrase|phrase de passe|(?:recovery|security|secret) (?:ans|answer|question)|question (?:de securite|secrete))(?: [a-z0-9'\\-]{1,14}){0,6}[ :=(]{1,3}\" ?([^\"\n]{2,60}[^\"\n ]) ?\"(?:[^?]|$)",
     .needs = {.byte = '"', .cue = true},
     .edge = Edge::kNone,
     .bare = 0.8F,
     .cued = 0.8F,
     .failed = 0,
     .check = no_question},
    {.name = "credential.passphrase",
     .type = EntityType::kPassword,
     .pattern = "\\b(?:pass ?phrase|phrase de passe|phrase secrete|secret phrase|recovery phrase|seed phrase|phrase de recuperation) ?[:=] ?([^\n]{3,60}[^\n .,;])",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.85F,
     .cued = 0.85F},
    // "passphrase is purple monkey dishwasher"
    {.name = "credential.passphrase_said",
     .type = EntityType::kPassword,
     .pattern = "\\b(?:pass ?phrase|phrase de passe|phrase secrete|secret phrase|recovery phrase|seed phrase|phrase de recuperation) (?:is|was|c'est|cest|est|etait) \"? ?([a-z]{3,12}(?:[ \\-][a-z]{3,12}){2,11})",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.8F,
     .cued = 0.8F,
     .failed = 0,
     .check = no_phrase},
    // "pw hunter2", "nip 4821"
    {.name = "credential.password_behind",
     .type = EntityType::kPassword,
     .pattern = "\\b(?:pass ?word|pasword|passwd|pass ?code|pwd|psw|pw|mot de passe|mdp|pass) [\"'(]?([a-z0-9!@#$%^&*_+.\\-]{3,40}[a-z0-9!@#$%^&*_+])",
     .needs = {.digits = 1, .cue = true},
     .edge = Edge::kNone,
     .bare = 0.75F,
     .cued = 0.75F,
     .failed = 0,
     .check = mixes},
    {.name = "credential.pin",
     .type = EntityType::kPassword,
     .pattern = "\\b(?:pin|pin code|code pin|nip|pin number|numero nip|code secret|secret code|pass ?code|code d'acces|access code|mot de passe|pass ?word|mdp)(?: [a-z']{1,10}){0,4}[ :=#(,]{1,3}([0-9]{4,8}|[0-9](?:[ .\\-][0-9]){3,7})",
     .needs = {.digits = 4, .cue = true},
     .edge = Edge::kNumber,
     .bare = 0.8F,
     .cued = 0.8F},
    // "username and password: elmira_t / Pomegranate8"
    {.name = "credential.both_user",
     .type = EntityType::kUsername,
     .pattern = "\\b" GUICHET_USER "(?: ?/ ?| and | et | & |, )(?:my |mon |le )?" GUICHET_PASS " ?[:=] ?[\"'(]?(" GUICHET_ACCOUNT ")[\"')]?(?: ?[/,;|] ?| and | et )",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.95F,
     .cued = 0.95F},
    {.name = "credential.both_password",
     .type = EntityType::kPassword,
     .pattern = "\\b" GUICHET_USER "(?: ?/ ?| and | et | & |, )(?:my |mon |le )?" GUICHET_PASS " ?[:=] ?[\"'(]?" GUICHET_ACCOUNT "[\"')]?(?: ?[/,;|] ?| and | et )[\"'(]?(" GUICHET_SECRET ")",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.85F,
     .cued = 0.85F},
    // "login fofana pw maplehill", "u: fofana p: maplehill", "usager fofana / mdp maplehill"
    {.name = "credential.pair_user",
     .type = EntityType::kUsername,
     .pattern = "\\b(?:" GUICHET_USER "[ \\n:=\\-]{1,3}(?:" GUICHET_IS " )?|u ?[:=] ?|id ?[:=] ?)[\"'(]?([a-z0-9\\x80-\\xff][a-z0-9\\x80-\\xff._@+\\-]{1,40})[\"')]?(?:[ ,;\\n/|]{1,4}|\\\\n)(?:and |et |my |mon |le )?(?:" GUICHET_PASS "[ :=\\-]|p ?[:=])",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.85F,
     .cued = 0.85F,
     .failed = 0,
     .check = not_a_common_word},
    {.name = "credential.pair_password",
     .type = EntityType::kPassword,
     .pattern = "\\b(?:" GUICHET_USER "[ :=\\-]{1,3}(?:" GUICHET_IS " )?|u ?[:=] ?|id ?[:=] ?)[\"'(]?[a-z0-9\\x80-\\xff][a-z0-9\\x80-\\xff._@+\\-]{3,40}[\"')]?(?:[ ,;\\n/|]{1,4}|\\\\n)(?:and |et |my |mon |le )?(?:" GUICHET_PASS "[ :=\\-]{1,3}(?:" GUICHET_IS " )?|p ?[:=] ?)[\"'(]?(" GUICHET_SECRET ")",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.85F,
     .cued = 0.85F,
     .failed = 0,
     .check = not_a_common_word},
    {.name = "credential.answer",
     .type = EntityType::kPassword,
     .pattern = "\\b" GUICHET_ANSWER "(?: " GUICHET_IS "|" GUICHET_SIGN ")[ :]{0,2}[\"'(]?([a-z0-9\\x80-\\xff][a-z0-9\\x80-\\xff'\\-]{2,30})",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.8F,
     .cued = 0.8F,
     .failed = 0,
     .check = not_a_common_word},
    {.name = "credential.username_field",
     .type = EntityType::kUsername,
     .pattern = "\\b" GUICHET_USER "(?: [a-z]{1,8}){0,2} ?(?:[:=]|->|=>|\\.{4,80}|_{4,80}) ?[\"'(]?(" GUICHET_ACCOUNT ")",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.85F,
     .cued = 0.85F,
     .failed = 0,
     .check = not_a_common_word},
    {.name = "credential.username_said",
     .type = EntityType::kUsername,
     .pattern = "\\b" GUICHET_USER "(?: [a-z']{1,12}){0,4} (?:is|was|c'est|c est|cest|est|etait|its|it's) [\"'(]?(" GUICHET_ACCOUNT ")",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.8F,
     .cued = 0.8F,
     .failed = 0,
     .check = not_a_word},
    // Dictated: "nom d'usager c'est clem underscore aguilera".
    {.name = "credential.username_dictated",
     .type = EntityType::kUsername,
     .pattern = R"(([a-z0-9\x80-\xff]{2,24}(?: (?:underscore|tiret bas|tiret|dash|dot|point) [a-z0-9\x80-\xff]{1,24}){1,3}))",
     .needs = {.cue = true, .words = "underscore tiret dash dot point"},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.72F,
     .before = 40,
     .after = 0},
    // Near such a word, whatever mixes letters, digits and a sign: "gckey password i think its Toronto#2021kk".
    {.name = "credential.password_near",
     .type = EntityType::kPassword,
     .pattern = R"((?:^|[ \n:="'(])([a-z0-9!#$%&*+?@^_~.\-]{6,40}))",
     .needs = {.digits = 1, .cue = true},
     .edge = Edge::kNone,
     .bare = 0,
     .cued = 0.75F,
     .failed = 0,
     .check = looks_secret,
     .before = 48,
     .after = 0},
    // Of one that changed: "the old one was Kassav1984zouk", "l'ancien Kassav1984zouk".
    {.name = "credential.password_changed",
     .type = EntityType::kPassword,
     .pattern = "\\b(?:l'ancien|l ancien|lancien|ancien|le nouveau|l'autre|le vieux|old one|new one|old|the new|(?:changed|reset|set|changing)(?: it)? (?:to|2|for)|change pour|tried|essaye|j'ai tape|i typed)(?: (?:is|was|c'est|cest|c etait|c'etait|etait))? [\"(]?([a-z]{4,20}[0-9]{2,6}[a-z]{0,12}|[a-z]{2,20}[0-9]{1,6}[!#$%&*+?@^_~\\-][a-z0-9]{0,12})",
     .needs = {.digits = 1, .cue = true},
     .edge = Edge::kNone,
     .bare = 0,
     .cued = 0.7F,
     .before = 100,
     .after = 0},
    // "i typed Grizzly77 and it says wrong password", "je mets Neige2022 et le mot de passe est refuse"
    {.name = "credential.password_typed",
     .type = EntityType::kPassword,
     .pattern = "\\b(?:i type|i typed|typed|typing|tried|i put|i enter|entered|entering|je tape|j'ai tape|je mets|j'ai mis|j'entre|j'ai entre|essaye|j'ecris|j'inscris) [\"(]?([a-z]{4,20}[0-9]{2,6}[a-z]{0,12}|[a-z]{2,20}[0-9]{0,6}[!#$%&*+?@^_~][a-z0-9]{1,12})",
     .needs = {.digits = 1, .cue = true},
     .edge = Edge::kNone,
     .bare = 0,
     .cued = 0.7F,
     .before = 90,
     .after = 70},
    // "login manpreet.d77", "user fatou.s.91"
    {.name = "credential.username_behind",
     .type = EntityType::kUsername,
     .pattern = "\\b(?:user|username|user name|userid|login|usager|utilisateur|identifiant|gckey)(?: [a-z']{1,10}){0,3} ([a-z][a-z0-9._\\-]{2,30}[a-z0-9_])",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.75F,
     .cued = 0.75F,
     .failed = 0,
     .check = looks_like_account},
    // The answer to "Your username?", alone in its turn.
    {.name = "credential.username_answered",
     .type = EntityType::kUsername,
     .pattern = R"(^[ \n]{0,4}([a-z][a-z0-9._\-]{3,40})[ .\n]{0,4}$)",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0,
     .cued = 0.75F,
     .failed = 0,
     .check = looks_like_account},
};

#undef GUICHET_USER
#undef GUICHET_PASS
#undef GUICHET_ANSWER
#undef GUICHET_IS
#undef GUICHET_SIGN
#undef GUICHET_ACCOUNT
#undef GUICHET_SECRET

}  // namespace

extern const Recognizer kCredential;
const Recognizer kCredential = {.name = "credential", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
