// EMAIL: a subset of RFC 5322 addresses, and the spelled-out forms people use to hide them: "jean dot roy
// at example dot com", "jean.roy [arobase] exemple point ca". Cases: email.cases.
//
// The text is folded, so full-width ＠ and no-break characters are plain here. Written with words, an
// address needs a known top-level domain at its end: "I was at home dot" is not one.
#include <algorithm>

#include "redact/recognizer.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {"email", "e mail", "mail", "courriel", "adresse courriel", "adresse electronique", "adresse email"};

// The top-level domains that spelled-out addresses end with.
#define GUICHET_TLD "(?:com|ca|org|net|fr|info|edu|gov|gc|qc|on|co|io|me|in|uk|us|be|ch|de|ma|dz|tn|ht|mx|br|ng|ph|cn|jp|ru|ua|example)"
#define GUICHET_AT "(?: {0,2}[\\[({<] {0,2}(?:at|a|arobase|arobas|@) {0,2}[\\])}>] {0,2}| {1,2}(?:at|arobase|arobas|chez) {1,2}| {0,2}@ {0,2})"
#define GUICHET_DOT "(?: {0,2}[\\[({<] {0,2}(?:dot|point|\\.) {0,2}[\\])}>] {0,2}| {1,2}(?:dot|point) {1,2}|\\.)"

// "Look at the dot com boom": what stands before the last dot is not a little word.
Verdict not_prose(std::string_view value) {
  constexpr std::string_view kLittle[] = {"the", "a", "an", "this", "that", "my", "our", "your", "his", "her", "le", "la", "un", "une", "ce", "mon", "ma", "home", "work"};
  std::size_t dot = value.rfind(" dot ");
  if (dot == std::string_view::npos) dot = value.rfind(" point ");
  if (dot == std::string_view::npos) return Verdict::kPassed;
  const std::string_view before = value.substr(0, dot);
  const std::string_view word = before.substr(before.rfind(' ') + 1);
  return std::find(std::begin(kLittle), std::end(kLittle), word) == std::end(kLittle) ? Verdict::kPassed : Verdict::kFailed;
}

constexpr Rule kRules[] = {
    {.name = "email.address",
     .type = EntityType::kEmail,
     // 0x01 is an ill-formed byte: "jos\xE9@…" in Latin-1 is an address all the same.
     .pattern = R"([a-z0-9\x01\x80-\xff!#$%&'*+/=?^_`{|}~\-][a-z0-9\x01\x80-\xff.!#$%&'*+/=?^_`{|}~\-]{0,63}@[a-z0-9\x01\x80-\xff](?:[a-z0-9\x01\x80-\xff\-]{0,62}\.){1,8}[a-z\x01\x80-\xff][a-z0-9\x01\x80-\xff\-]{1,23})",
     .needs = {.byte = '@'},
     .edge = Edge::kNone,
     .bare = 0.95F,
     .cued = 1.0F},
    // Spaces and line ends around the "@" and the dots: "jean.roy @ example . com".
    {.name = "email.spaced",
     .type = EntityType::kEmail,
     .pattern = R"([a-z0-9][a-z0-9._+\-]{0,63}[ \n]{0,2}@[ \n]{0,2}[a-z0-9](?:[a-z0-9\-]{0,62}[ \n]{0,2}\.[ \n]{0,2}){1,4})" GUICHET_TLD,
     .needs = {.byte = '@'},
     .edge = Edge::kWord,
     .bare = 0.9F,
     .cued = 0.95F},
    // Every letter apart: "j . r o y @ e x a m p l e . c o m".
    {.name = "email.spaced_out",
     .type = EntityType::kEmail,
     .pattern = R"([a-z0-9](?: [a-z0-9._\-]){2,40} @(?: [a-z0-9\-]){2,30} \.(?: [a-z.]){2,10}\b)",
     .needs = {.byte = '@'},
     .edge = Edge::kWord,
     .bare = 0.9F,
     .cued = 0.95F},
    {.name = "email.spelled",
     .type = EntityType::kEmail,
     .pattern = "[a-z0-9][a-z0-9_+\\-]{0,40}(?:" GUICHET_DOT "[a-z0-9_+\\-]{1,40}){0,4}" GUICHET_AT
                "[a-z0-9\\-]{1,40}(?:" GUICHET_DOT "[a-z0-9\\-]{1,40}){0,3}" GUICHET_DOT GUICHET_TLD,
     .needs = {},
     .edge = Edge::kWord,
     .bare = 0.85F,
     .cued = 0.95F,
     .failed = 0,
     .check = not_prose},
};

#undef GUICHET_TLD
#undef GUICHET_AT
#undef GUICHET_DOT

}  // namespace

extern const Recognizer kEmail;
const Recognizer kEmail = {.name = "email", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
