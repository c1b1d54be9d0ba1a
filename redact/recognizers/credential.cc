// USERNAME and PASSWORD: what a client types to sign in, social handles, and tokens of programs.
// Cases: credential.cases.
//
// "my password is wrong" is a complaint, "my password is Maple!42" a secret: after "is" a password needs a
// digit or a sign, after ":" anything counts.
#include <algorithm>
#include <iterator>

#include "redact/fold/bytes.h"
#include "redact/recognizer.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "instagram", "insta", "ig", "twitter", "tiktok", "facebook", "fb", "messenger", "snapchat", "snap", "telegram", "skype", "discord", "linkedin", "handle", "dm me", "follow me",
    "mon compte", "my profile", "mon profil", "pseudo", "pseudonyme",
    "user", "username", "userid", "login", "log in", "gckey", "screen name", "utilisateur", "usager", "identifiant", "courriel de connexion",
    "pass", "password", "passwd", "passcode", "passphrase", "pwd", "pw", "pin", "mot de passe", "mots de passe", "mdp", "nip", "code secret", "code d acces",
    "security code", "security answer", "secret answer", "reponse de securite", "reponse secrete", "phrase secrete", "api key", "api token", "access token", "token",
    "secret key", "cle api", "jeton", "nom d usager",
};

Verdict not_a_word(std::string_view value) {
  return std::all_of(value.begin(), value.end(), is_letter) ? Verdict::kFailed : Verdict::kPassed;
}

Verdict not_a_common_word(std::string_view value) {
  constexpr std::string_view kCommon[] = {"and", "or", "not", "is", "was", "are", "the", "my", "your", "for", "to", "please", "help", "number", "name", "password", "email", "account",
                                          "et", "ou", "pas", "est", "le", "la", "les", "mon", "ma", "pour", "svp", "aide", "courriel", "compte", "invalid", "incorrect", "wrong",
                                          "invalide", "oublie", "forgot", "forgotten", "perdu", "lost", "unknown", "inconnu", "none", "aucun"};
  return std::find(std::begin(kCommon), std::end(kCommon), value) != std::end(kCommon) ? Verdict::kFailed : Verdict::kPassed;
}

// A letter, a digit and a sign that no number, date or address has.
Verdict looks_secret(std::string_view value) {
  const bool letter = std::any_of(value.begin(), value.end(), is_letter);
  const bool digit = std::any_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
  const bool sign = value.find_first_of("!#%&*+?^~$") != std::string_view::npos;
  return letter && digit && sign ? Verdict::kPassed : Verdict::kFailed;
}

// A name of an account: letters with digits, or parts joined by "." or "_".
Verdict looks_like_account(std::string_view value) {
  const bool digit = std::any_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
  const std::size_t join = value.find_first_of("._");
  return digit || (join != std::string_view::npos && join + 2 < value.size()) ? Verdict::kPassed : Verdict::kFailed;
}

#define GUICHET_USER "(?:user ?name|user ?id|user|login|log in|gckey user ?name|gckey id|screen name|nom d'utilisateur|nom d utilisateur|nom d'usager|identifiant de connexion|identifiant gckey|utilisateur|usager|courriel de connexion)"
#define GUICHET_PASS "(?:pass ?word|passwd|pass ?code|pass ?phrase|pwd|pw|pin|pin code|mot de passe|mots de passe|mdp|nip|code secret|code d'acces|security code|security answer|secret answer|reponse de securite|reponse secrete|phrase secrete|temp password|api key|api token|access token|token|secret key|cle api|jeton)"

constexpr Rule kRules[] = {
    {.name = "credential.password_field",
     .type = EntityType::kPassword,
     .pattern = "\\b" GUICHET_PASS R"( ?(?:[:=]|->|=>) ?["'(]?([^ \n"')]{3,80}))",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.9F,
     .cued = 0.9F,
     .failed = 0,
     .check = not_a_common_word},
    {.name = "credential.password_said",
     .type = EntityType::kPassword,
     .pattern = "\\b" GUICHET_PASS R"( (?:is|was|c'est|est|etait|to|a|en) ["'(]?([^ \n"')]{3,80}))",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.85F,
     .cued = 0.85F,
     .failed = 0,
     .check = not_a_word},
    {.name = "credential.username_field",
     .type = EntityType::kUsername,
     .pattern = "\\b" GUICHET_USER R"( ?(?:[:=]|->|=>) ?["'(]?([a-z0-9\x80-\xff][a-z0-9\x80-\xff._@+\-]{1,40}))",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.85F,
     .cued = 0.85F,
     .failed = 0,
     .check = not_a_common_word},
    {.name = "credential.username_said",
     .type = EntityType::kUsername,
     .pattern = "\\b" GUICHET_USER R"( (?:is|was|c'est|est|etait) ["'(]?([a-z0-9\x80-\xff][a-z0-9\x80-\xff._@+\-]{2,40}))",
     .needs = {.cue = true},
     .edge = Edge::kNone,
     .bare = 0.8F,
     .cued = 0.8F,
     .failed = 0,
     .check = not_a_word},
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
    // "login manpreet.d77", "user fatou.s.91"
    {.name = "credential.username_behind",
     .type = EntityType::kUsername,
     .pattern = "\\b(?:user|username|user name|userid|login|usager|utilisateur|identifiant) ([a-z][a-z0-9._\\-]{3,30})",
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
    {.name = "credential.handle",
     .type = EntityType::kUsername,
     .pattern = R"((?:^|[ \n(:,;>])(@[a-z0-9_][a-z0-9_.]{2,29}))",
     .needs = {.byte = '@'},
     .edge = Edge::kNone,
     .bare = 0.7F,
     .cued = 0.9F},
    // JSON web tokens, and the long random strings of programs.
    {.name = "credential.jwt",
     .type = EntityType::kPassword,
     .pattern = R"(eyj[a-z0-9_\-]{8,400}\.[a-z0-9_\-]{8,900}\.[a-z0-9_\-]{8,400})",
     .needs = {.inside = '.'},
     .edge = Edge::kNone,
     .bare = 0.95F,
     .cued = 0.95F},
    {.name = "credential.uuid",
     .type = EntityType::kOther,
     .pattern = R"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
     .needs = {.digits = 4, .byte = '-'},
     .edge = Edge::kWord,
     .bare = 0.45F,  // of a device or a request more often than of a person: for strict policies
     .cued = 0.8F},
};

#undef GUICHET_USER
#undef GUICHET_PASS

}  // namespace

extern const Recognizer kCredential;
const Recognizer kCredential = {.name = "credential", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
