// EMAIL: a subset of RFC 5322 addresses, also with spaces, line ends or letters apart. Those spelled out in
// words are in email_spelled.cc. Cases: email.cases.
//
// The text is folded, so full-width signs and no-break characters are plain here.
#include "redact/recognizer.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {"email", "e mail", "mail", "courriel", "adresse courriel", "adresse electronique", "adresse email"};

// The top-level domains that spelled-out addresses end with.
#define GUICHET_TLD "(?:com|ca|org|net|fr|info|edu|gov|gc|qc|on|co|io|me|in|uk|us|be|ch|de|ma|dz|tn|ht|mx|br|ng|ph|cn|jp|ru|ua|example)"
constexpr Rule kRules[] = {
    {.name = "email.address",
     .type = EntityType::kEmail,
     // 0x01 is an ill-formed byte: "jos\xE9@…" in Latin-1 is an address all the same.
     .pattern = R"([a-z0-9\x01\x80-\xff!#$%&'*+/=?^_`{|}~\-][a-z0-9\x01\x80-\xff.!#$%&'*+/=?^_`{|}~\-]{0,63}@[a-z0-9\x01\x80-\xff](?:[a-z0-9\x01\x80-\xff\-]{0,62}\.){1,8}[a-z\x01\x80-\xff][a-z0-9\x01\x80-\xff\-]{1,23})",
     .needs = {.byte = '@'},
     .edge = Edge::kNone,
     .bare = 0.95F,
     .cued = 1.0F},
    // Spaces and a line end around the "@" and the dots: "jean.roy @ example . com". A full stop and an empty line end a
    // sentence; behind them "@name" is a handle.
    {.name = "email.spaced",
     .type = EntityType::kEmail,
     .pattern = R"([a-z0-9](?:[a-z0-9._+\-]{0,62}[a-z0-9_+\-])?(?: ?\n? ?)@(?: ?\n? ?)[a-z0-9](?:[a-z0-9\-]{0,62}[ \n]{0,2}\.[ \n]{0,2}){1,4})" GUICHET_TLD,
     .needs = {.byte = '@'},
     .edge = Edge::kWord,
     .bare = 0.9F,
     .cued = 0.95F},
    // "jean(a)exemple.ca"
    {.name = "email.parenthesised",
     .type = EntityType::kEmail,
     .pattern = "[a-z0-9][a-z0-9._+\\-]{0,63} {0,2}\\( {0,2}(?:at|a|@|arobase) {0,2}\\) {0,2}[a-z0-9\\-]{1,40}(?:\\.[a-z0-9\\-]{1,40}){0,3}\\." GUICHET_TLD,
     .needs = {.byte = '('},
     .edge = Edge::kWord,
     .bare = 0.85F,
     .cued = 0.95F},
    // Every letter apart: "j . r o y @ e x a m p l e . c o m".
    {.name = "email.spaced_out",
     .type = EntityType::kEmail,
     .pattern = R"([a-z0-9](?: [a-z0-9._\-]){2,40} @(?: [a-z0-9\-]){2,30} \.(?: [a-z.]){2,10}\b)",
     .needs = {.byte = '@'},
     .edge = Edge::kWord,
     .bare = 0.9F,
     .cued = 0.95F},
};

#undef GUICHET_TLD

}  // namespace

extern const Recognizer kEmail;
const Recognizer kEmail = {.name = "email", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
