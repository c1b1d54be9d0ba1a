// USERNAME on social media and messengers: "@amina_writes", "my insta is amina.k", "lin.tremblay on skype".
// Cases: social_handle.cases.
//
// A handle behind "@" is distinctive; a bare word is one only beside the name of a service. The department's own
// handles are in the allow list of the policy.
#include <algorithm>

#include "redact/fold/bytes.h"
#include "redact/recognizer.h"
#include "redact/recognizers/account_name.h"
#include "redact/recognizers/name_words.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "instagram", "insta", "ig", "twitter", "tiktok", "tik tok", "facebook", "fb", "messenger", "snapchat", "snap", "telegram", "skype", "discord", "linkedin", "handle", "dm me", "follow me", "wechat",
    "weixin", "viber", "signal", "reddit", "youtube", "twitch", "kakao", "zalo", "imo", "threads", "pinterest", "mon compte", "my account", "account", "acct", "acct name", "account name", "compte", "nom de compte", "nom du compte", "portal account", "user", "users", "usager", "usagers", "utilisateur", "member", "membre", "numero de membre", "i m", "je suis", "lock it", "log in", "login", "my profile", "mon profil", "pseudo", "pseudonyme", "suivez moi", "ecrivez moi sur", "my account is", "nickname", "surnom",
    "game", "gamertag", "gamer tag", "jeu", "chat", "work chat", "dating", "rencontre", "rencontres", "forum", "serveur", "server", "steam", "xbox", "playstation", "mastodon", "bluesky", "goes by", "se fait appeler", "calls himself", "calls herself",
};

// A part that is no everyday word, as the name of a column or of an error has them: "first_name", "session_timeout".
Verdict holds_odd_word(std::string_view value) {
  if (looks_like_account(value) != Verdict::kPassed) return Verdict::kFailed;
  bool odd = false;
  for (std::size_t begin = 0; begin < value.size();) {
    const std::size_t end = std::min(value.find('_', begin), value.size());
    const std::string_view part = value.substr(begin, end - begin);
    odd = odd || (part.size() >= 4 && is_letter(part.front()) && (word_kinds(part) & kEveryday) == 0);
    begin = end + 1;
  }
  return odd ? Verdict::kPassed : Verdict::kFailed;
}

#define GUICHET_SERVICE "(?:instagram|insta|ig|twitter|tik ?tok|facebook|fb|messenger|snapchat|snap|telegram|skype|discord|linked ?in|we ?chat|weixin|viber|signal|reddit|youtube|twitch|kakao|zalo|imo|threads|pseudo|pseudonyme|handle)"

constexpr std::string_view kServiceWords =
    "instagram insta ig twitter tik tiktok facebook fb messenger snapchat snap telegram skype discord linked l"
    "inkedin chat wechat weixin viber signal reddit youtube twitch kakao zalo imo threads pseudo pseudonyme handle";

constexpr Rule kRules[] = {
    {.name = "social_handle.at",
     .type = EntityType::kUsername,
     .pattern = R"((?:^|[ \n(:,;>"'])(@[a-z0-9_][a-z0-9_.]{1,28}[a-z0-9_]))",
     .needs = {.byte = '@'},
     .edge = Edge::kNone,
     .bare = 0.7F,
     .cued = 0.9F},
    // "skype: noor.haddad", "skype (lin)", "insta = amina"
    {.name = "social_handle.field",
     .type = EntityType::kUsername,
     .pattern = "\\b" GUICHET_SERVICE "(?: (?:id|handle|account|user ?name|name|compte|pseudo|profile|profil)){0,2} ?[:=(] ?@?((?:live:)?[a-z0-9][a-z0-9._\\-]{2,38}[a-z0-9_])",
     .needs = {.cue = true, .either = ":=(", .words = kServiceWords},
     .edge = Edge::kNone,
     .bare = 0,
     .cued = 0.8F,
     .failed = 0,
     .check = looks_like_account},
    {.name = "social_handle.said",
     .type = EntityType::kUsername,
     .pattern = "\\b" GUICHET_SERVICE "(?: [a-z']{1,10}){0,3} (?:is|est|c'est|c est|cest|as|sous|under|at|its|it's|nom de) @?((?:live:)?[a-z0-9][a-z0-9._\\-]{2,38}[a-z0-9_])",
     .needs = {.cue = true, .words = kServiceWords},
     .edge = Edge::kNone,
     .bare = 0,
     .cued = 0.8F,
     .failed = 0,
     .check = looks_like_account},
    // "Game: xX_Maple_Xx", "work chat: rkaur4", "dating = @lina.b"
    {.name = "social_handle.listed",
     .type = EntityType::kUsername,
     .pattern = "(?:^|\\n)[ *\\-]{0,3}(?:game|gaming|gamertag|jeu|jeux|steam|xbox|chat|work chat|clavardage|dating|rencontres?|forum|mastodon|bluesky|social|reseau social) ?[:=] ?@?([a-z0-9][a-z0-9._\\-]{2,38}[a-z0-9_])",
     .needs = {.cue = true, .either = ":="},
     .edge = Edge::kNone,
     .bare = 0,
     .cued = 0.8F,
     .failed = 0,
     .check = looks_like_account},
    // Nobody writes words so but to name an account: "verticalement_votre", "visa_help_grace01".
    {.name = "social_handle.underscored",
     .type = EntityType::kUsername,
     .pattern = R"((?:^|[ \n:("])([a-z0-9]{1,24}(?:_[a-z0-9]{1,24}){1,5})(?:$|[^a-z0-9_. :=]| (?:$|[^:=])|\.(?:$|[^a-z0-9])))",
     .needs = {.byte = '_'},
     .edge = Edge::kWord,
     .bare = 0.6F,
     .cued = 0.7F,
     .failed = 0,
     .check = holds_odd_word},
    // "discord shapla#4471"
    {.name = "social_handle.numbered",
     .type = EntityType::kUsername,
     .pattern = R"([a-z][a-z0-9_.]{1,30}#[0-9]{4})",
     .needs = {.digits = 4, .byte = '#', .cue = true},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.8F,
     .before = 30,
     .after = 14},
    // Beside it, before or behind: "i'm noor.haddad on skype", "insta amina_k".
    {.name = "social_handle.near",
     .type = EntityType::kUsername,
     .pattern = R"((?:^|[ \n:(])([a-z0-9][a-z0-9_]{1,37}\.[a-z0-9._]{0,37}[a-z0-9_]|[a-z0-9]\.[a-z0-9._]{1,38}[a-z0-9_]))",
     .needs = {.cue = true, .inside = '.'},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.7F,
     .failed = 0,
     .check = looks_like_account,
     .before = 34,
     .after = 14},
    {.name = "social_handle.near_digits",
     .type = EntityType::kUsername,
     .pattern = R"((?:^|[ \n:(])([a-z][a-z_]{2,30}[0-9][a-z0-9_]{0,12}|[a-z][a-z0-9]{1,20}_[a-z0-9_]{1,20}))",
     .needs = {.cue = true, .either = "0_"},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.7F,
     .failed = 0,
     .check = looks_like_account,
     .before = 34,
     .after = 14},
};

#undef GUICHET_SERVICE

}  // namespace

extern const Recognizer kSocialHandle;
const Recognizer kSocialHandle = {.name = "social_handle", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
