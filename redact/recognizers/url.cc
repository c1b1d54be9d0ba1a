// URL: addresses that carry a person: user and password, an e-mail or an identifier in the query, a session
// or reset token. A public page stays. Source: RFC 3986. Cases: url.cases.
#include "redact/recognizer.h"

namespace guichet::redact {
namespace {

constexpr Rule kRules[] = {
    {.name = "url.user_info",
     .type = EntityType::kUrl,
     .pattern = R"((?:https?|ftps?|sftp|ssh)://[a-z0-9._~!$&'()*+,;=%\-]{1,64}(?::[^@/ \n]{0,64})?@[a-z0-9.\-]{1,100}(?:[/?#][^ \n"<>]{0,300})?)",
     .needs = {.byte = '@'},
     .edge = Edge::kNone,
     .bare = 0.95F,
     .cued = 0.95F},
    {.name = "url.query",
     .type = EntityType::kUrl,
     .pattern = R"((?:https?://|www\.)[a-z0-9.\-]{1,100}(?::[0-9]{1,5})?(?:/[^ \n"<>?#]{0,200})?[?#][^ \n"<>]{0,200}(?:token|jeton|session|sessionid|sid|jsessionid|auth|access|key|apikey|api_key|code|otp|ticket|reset|invite|user|username|usager|utilisateur|userid|uid|uuid|account|compte|member|membre|pwd|pass|password|mdp|cle|hash|sig|signature|verification|confirm|prenom|naissance|birth|adresse|address|login|email|courriel|mail|name|nom|uci|iuc|sin|nas|dob|ddn|phone|tel|case|file|dossier|application|app|ref|client|clientid|client_id|id)=[^ \n"<>]{1,300})",
     .needs = {.byte = '='},
     .edge = Edge::kNone,
     .bare = 0.9F,
     .cued = 0.9F},
    // A long opaque part of the path is a private link: invitation, reset, shared document.
    {.name = "url.private_path",
     .type = EntityType::kUrl,
     .pattern = R"((?:https?://|www\.)[a-z0-9.\-]{1,100}(?:/[^ \n"<>/?#]{0,60}){0,6}/(?:reset|invite|invitation|verify|confirm|share|shared|s|token|track|d|file)/[^ \n"<>]{16,200})",
     .needs = {.byte = '/'},
     .edge = Edge::kNone,
     .bare = 0.85F,
     .cued = 0.85F},
};

}  // namespace

extern const Recognizer kUrl;
const Recognizer kUrl = {.name = "url", .rules = kRules};

}  // namespace guichet::redact
