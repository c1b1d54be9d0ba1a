// PASSWORD of a program: API keys, bearer and session tokens, JSON web tokens.
// Source: RFC 6750 (bearer), RFC 7519 (JWT), the prefixes that services publish for secret scanning. Cases: token.cases.
#include <algorithm>

#include "redact/fold/bytes.h"
#include "redact/recognizer.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "api key", "apikey", "api token", "access token", "access key", "token", "secret key", "client secret", "bearer", "authorization", "session", "session id", "sessionid", "jsessionid", "phpsessid", "cookie", "cle api", "cle d api", "jeton", "private key",
};

// Letters and digits, and long: no word.
Verdict opaque(std::string_view value) {
  const bool letter = std::any_of(value.begin(), value.end(), is_letter);
  const bool digit = std::any_of(value.begin(), value.end(), is_digit);
  return digit && (letter || value.size() >= 10) ? Verdict::kPassed : Verdict::kFailed;
}

constexpr Rule kRules[] = {
    {.name = "token.jwt",
     .type = EntityType::kPassword,
     .pattern = R"(eyj[a-z0-9_\-]{8,400}\.[a-z0-9_\-]{8,900}\.[a-z0-9_\-]{8,400})",
     .needs = {.inside = '.'},
     .edge = Edge::kNone,
     .bare = 0.95F,
     .cued = 0.95F},
    {.name = "token.prefixed",
     .type = EntityType::kPassword,
     .pattern = R"((?:sk|pk|rk)[_\-](?:live|test|proj|ant)?[_\-]?[a-z0-9_\-]{16,120}|gh[pousr]_[a-z0-9]{20,80}|github_pat_[a-z0-9_]{20,90}|akia[0-9a-z]{16}|aiza[0-9a-z_\-]{30,40}|xox[abprs]-[a-z0-9\-]{10,80}|glpat-[a-z0-9_\-]{18,40})",
     .needs = {.digits = 1},
     .edge = Edge::kWord,
     .bare = 0.9F,
     .cued = 0.95F},
    {.name = "token.field",
     .type = EntityType::kPassword,
     .pattern = R"(\b(?:(?:api|access|secret|private|client|auth)[ _\-]?(?:key|token|secret)|token|bearer|session(?:[ _\-]?id)?|jsessionid|phpsessid|cle (?:d')?api|jeton(?: d'acces)?|cookie)(?: (?:is|est|c'est|of|de))?[ :="']{1,4}(?:bearer )?([a-z0-9_+/=.~\-]{8,400}))",
     .needs = {.digits = 1, .cue = true},
     .edge = Edge::kNone,
     .bare = 0.85F,
     .cued = 0.85F,
     .failed = 0,
     .check = opaque},
    {.name = "token.uuid",
     .type = EntityType::kOther,
     .pattern = R"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
     .needs = {.digits = 4, .byte = '-'},
     .edge = Edge::kWord,
     .bare = 0.45F,  // of a device or a request more often than of a person: for strict policies
     .cued = 0.8F},
};

}  // namespace

extern const Recognizer kToken;
const Recognizer kToken = {.name = "token", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
