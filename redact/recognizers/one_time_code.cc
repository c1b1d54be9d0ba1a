// PASSWORD for once: the code that a service sends by text or mail, to sign in or to prove who one is. Cases: one_time_code.cases.
//
// A response code of the department ("code 051103") is none: a one-time code is said to be for verification, for once,
// or received by text.
#include <algorithm>

#include "redact/fold/bytes.h"
#include "redact/recognizer.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "verification code", "digit code", "digits code", "code de 6 chiffres", "code a 6 chiffres", "code de six chiffres", "code from sms", "sms", "your text", "your sms", "votre texto", "votre sms", "text message", "code from text", "code by sms", "code i got", "texted", "par sms", "code que vous avez", "code you sent", "code que j ai recu", "code received", "code recu", "one time code", "one time password", "otp", "2fa", "mfa", "your code", "votre code", "code gc", "two factor", "authentication code", "auth code", "sms code", "texted me", "code by text", "access code", "activation code", "reset code", "sign in code", "login code", "security code", "passcode",
    "code de verification", "code a usage unique", "code unique", "code temporaire", "code d authentification", "code d acces", "code d activation", "code recu par texto", "code par texto", "code par courriel", "code de securite", "code de connexion", "code sms", "code de reinitialisation",
};

Verdict check(std::string_view value) {
  const bool year = value.size() == 4 && (value.starts_with("19") || value.starts_with("20"));
  return !year && std::count_if(value.begin(), value.end(), is_digit) >= 4 ? Verdict::kPassed : Verdict::kFailed;
}

constexpr Rule kRules[] = {
    {.name = "one_time_code.cued",
     .type = EntityType::kPassword,
     .pattern = R"([0-9]{4,8}|[0-9]{2,4}[ \-][0-9]{2,4}|[a-z]{1,3}-?[0-9]{4,8}|[a-z0-9]{4}-[a-z0-9]{4}(?:-[a-z0-9]{4})?)",
     .needs = {.digits = 4, .cue = true},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.86F,
     .failed = 0,
     .check = check,
     .before = 34,
     .after = 0},
    // Three and three, two and two and two: only such codes are read out so, also some words further on.
    {.name = "one_time_code.grouped",
     .type = EntityType::kPassword,
     .pattern = R"([0-9]{3}[ \-][0-9]{3}|[0-9]{2}[ \-][0-9]{2}[ \-][0-9]{2})",
     .needs = {.digits = 6, .runs = "3 3|2 2 2", .cue = true},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.86F,
     .before = 80,
     .after = 30},
};

}  // namespace

extern const Recognizer kOneTimeCode;
const Recognizer kOneTimeCode = {.name = "one_time_code", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
