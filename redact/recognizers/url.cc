// URL: addresses that carry a person: user and password, an e-mail or an identifier in the query, a session or reset
// token, a shared file, a profile page, a short link, a host that is not public. A public page stays. Source: RFC 3986.
// Cases: url.cases.
#include <algorithm>
#include <iterator>

#include "redact/fold/bytes.h"
#include "redact/recognizer.h"

namespace guichet::redact {
namespace {

// The pages of institutions and of the service itself on a social network are public.
Verdict of_a_person(std::string_view value) {
  static constexpr std::string_view kPublic[] = {"citimm", "ircc", "canad", "gouv", "government", "service", "canborder", "agencedurevenu", "cra", "quebec", "ontario", "ville", "city", "help", "about", "groups", "pages", "events", "company", "school", "policies", "legal", "privacy", "login", "watch", "search", "share", "home"};
  std::size_t path = value.find('/', value.find("//") == std::string_view::npos ? 0 : value.find("//") + 2);
  if (path == std::string_view::npos) return Verdict::kFailed;
  std::string_view name = value.substr(path + 1);
  for (const std::string_view folder : {"in/", "pub/", "p/", "pg/", "users/", "profile/", "profil/", "people/", "member/", "membre/", "add/", "u/", "user/", "channel/", "c/", "@"}) {
    if (name.starts_with(folder)) name.remove_prefix(folder.size());
  }
  const bool held = std::any_of(std::begin(kPublic), std::end(kPublic), [&](std::string_view one) { return name.starts_with(one); });
  return held || name.empty() ? Verdict::kFailed : Verdict::kPassed;
}

// Its last part holds digits that are no year, or a letter of a home page.
Verdict of_one_client(std::string_view value) {
  if (value.find("/~") != std::string_view::npos) return Verdict::kPassed;
  const std::string_view last = value.substr(value.find_last_of('/') + 1);
  const auto digits = std::count_if(last.begin(), last.end(), is_digit);
  const bool year = digits == 4 && (last.find("19") != std::string_view::npos || last.find("20") != std::string_view::npos);
  return !year && (digits >= 3 || (digits >= 1 && last.size() <= 12)) ? Verdict::kPassed : Verdict::kFailed;
}

// A part of the path of sixteen letters and digits or more, mixed, is no word.
Verdict opaque_path(std::string_view value) {
  std::size_t begin = value.find_last_of("/=");
  const std::string_view last = value.substr(begin + 1);
  const auto digits = std::count_if(last.begin(), last.end(), is_digit);
  const auto letters = std::count_if(last.begin(), last.end(), is_letter);
  const auto dashes = std::count(last.begin(), last.end(), '-');
  return digits >= 4 && letters >= 3 && digits + letters >= 16 && (dashes <= 1 || last.size() == 36) && last.find('.') == std::string_view::npos ? Verdict::kPassed : Verdict::kFailed;
}

// A path or a query with a part that looks like a person's: a name in hyphens with digits behind it, a name with dots, a
// long mix of letters and digits, a number of seven digits or more. Years, dates and slugs are not.
Verdict personal_part(std::string_view value) {
  static constexpr std::string_view kPublicHosts[] = {"canada.ca", "gc.ca", "gouv.", "gov.", ".gov", "ontario.ca", "alberta.ca", "quebec.ca", "wikipedia.org", "statcan", "youtube.com/watch", "cbc.ca", "radio-canada", "laws-lois", "canlii", "vfsglobal", "ielts", "wes.org", "celpip", "google.com/maps", "apple.com", "microsoft.com"};
  const std::size_t scheme = value.find("//");
  const std::size_t path = value.find_first_of("/?", scheme == std::string_view::npos ? 0 : scheme + 2);
  if (path == std::string_view::npos) return Verdict::kFailed;
  for (const std::string_view host : kPublicHosts) {
    if (value.substr(0, path + 12).find(host) != std::string_view::npos) return Verdict::kFailed;
  }
  for (std::size_t begin = path + 1; begin < value.size();) {
    std::size_t end = value.find_first_of("/?&=#", begin);
    if (end == std::string_view::npos) end = value.size();
    const std::string_view part = value.substr(begin, end - begin);
    const auto digits = std::count_if(part.begin(), part.end(), is_digit);
    const auto letters = std::count_if(part.begin(), part.end(), is_letter);
    const auto marks = std::count(part.begin(), part.end(), '-');
    std::size_t run = 0;
    std::size_t longest = 0;
    std::size_t changes = 0;
    for (std::size_t i = 0; i < part.size(); ++i) {
      run = is_digit(part[i]) ? run + 1 : 0;
      longest = std::max(longest, run);
      if (i > 0 && is_word(part[i]) && is_word(part[i - 1]) && is_digit(part[i]) != is_digit(part[i - 1])) ++changes;
    }
    const bool file = part.find('.') != std::string_view::npos && digits < 5;
    if (!file && longest >= 7 && !part.substr(0, 2).starts_with("20")) return Verdict::kPassed;
    if (!file && letters >= 2 && digits >= 3 && digits + letters >= 8 && changes >= 3 && marks <= 1) return Verdict::kPassed;
    const std::size_t last = part.find_last_of("-_.");
    if (!file && marks >= 1 && marks <= 3 && last != std::string_view::npos && digits >= 2) {
      const std::string_view tail = part.substr(last + 1);
      const auto tail_digits = std::count_if(tail.begin(), tail.end(), is_digit);
      const bool year = tail.size() == 4 && (tail.starts_with("19") || tail.starts_with("20"));
      if (!year && tail_digits >= 2 && tail.size() <= 10 && (tail.size() >= 3 || tail_digits == 2) && letters >= 4 && tail_digits + 4 > digits) return Verdict::kPassed;
    }
    begin = end + 1;
  }
  return Verdict::kFailed;
}

constexpr Rule kRules[] = {
    {.name = "url.personal_part",
     .type = EntityType::kUrl,
     .pattern = R"((?:^|[^a-z0-9.\-@/])((?:https?://)?(?:[a-z0-9\-]{1,60}\.){1,5}[a-z]{2,12}(?::[0-9]{1,5})?[/?][^ \n"<>,;)]{4,160}))",
     .needs = {.digits = 2, .byte = '/', .inside = '.'},
     .edge = Edge::kNone,
     .bare = 0.65F,
     .cued = 0.65F,
     .failed = 0,
     .check = personal_part},
    {.name = "url.user_info",
     .type = EntityType::kUrl,
     .pattern = R"((?:https?|ftps?|sftp|ssh)://[a-z0-9._~!$&'()*+,;=%\-]{1,64}(?::[^@/ \n]{0,64})?@[a-z0-9.\-]{1,100}(?:[/?#][^ \n"<>]{0,300})?)",
     .needs = {.byte = '@'},
     .edge = Edge::kNone,
     .bare = 0.95F,
     .cued = 0.95F},
    {.name = "url.query",
     .type = EntityType::kUrl,
     .pattern = R"((?:https?://|www\.)?[a-z0-9\-]{1,60}(?:\.[a-z0-9\-]{1,60}){1,5}(?::[0-9]{1,5})?(?:/[^ \n"<>?#]{0,200})?[?#](?:[^ \n"<>]{0,200}[&;_.\-])?(?:[a-z]{0,10}(?:token|tok|jeton|session|login|user|account|email|courriel|secret|dossier|auth|password)|sessionid|sid|jsessionid|access|key|state|session_state|apikey|code|otp|ticket|reset|invite|u|usr|acct|profile|profil|username|usager|utilisateur|userid|uid|uuid|compte|member|membre|pwd|pass|mdp|cle|invite|invitation|inv|guid|jwt|pid|cid|rid|hash|sig|signature|verification|confirm|prenom|naissance|birth|adresse|address|mail|name|nom|uci|iuc|sin|nas|dob|ddn|phone|tel|case|file|application|app|ref|client|clientid|id|player|joueur|joueuse|pin|booking|guest|share|partage|t|sk)=[^ \n"<>]{1,300})",
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
    // What it leads to is not to be seen: short links, shared files, meetings, payments.
    {.name = "url.shared",
     .type = EntityType::kUrl,
     .pattern = R"((?:^|[^a-z0-9.\-@])((?:https?://)?(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|rb\.gy|cutt\.ly|shorturl\.at|forms\.gle|lnkd\.in|amzn\.to|youtu\.be|wa\.me|t\.me|1drv\.ms|we\.tl|wetransfer\.com|drive\.google\.com|docs\.google\.com|photos\.app\.goo\.gl|photos\.google\.com|dropbox\.com|onedrive\.live\.com|icloud\.com|calendly\.com|paypal\.me|zoom\.us|teams\.microsoft\.com|meet\.google\.com)/[^ \n"<>]{2,200}[^ \n"<>.,;:)!?]))",
     .needs = {.byte = '/', .inside = '.'},
     .edge = Edge::kNone,
     .bare = 0.8F,
     .cued = 0.8F},
    {.name = "url.profile",
     .type = EntityType::kUrl,
     .pattern = R"((?:^|[^a-z0-9.\-@])((?:https?://)?(?:[a-z]{1,3}\.)?(?:linkedin\.com/(?:in|pub)|(?:facebook|fb|instagram|twitter|x|tiktok|github|gitlab|snapchat|pinterest|medium|threads|vk|twitch|behance|soundcloud)\.(?:com|net|tv)|youtube\.com/(?:@|user/|channel/)|reddit\.com/(?:u|user))/?@?[a-z0-9\x80-\xff][^ \n"<>,;)]{1,120}))",
     .needs = {.byte = '/', .inside = '.'},
     .edge = Edge::kNone,
     .bare = 0.75F,
     .cued = 0.75F,
     .failed = 0,
     .check = of_a_person},
    // On any site: "/in/name", "/@name", "/user/name", "profile.php?id=", "/id77410392"; and any site named like a network.
    {.name = "url.profile_path",
     .type = EntityType::kUrl,
     .pattern = R"((?:^|[^a-z0-9.\-@])((?:https?://)?(?:[a-z0-9\-]{1,60}\.){1,5}[a-z]{2,12}(?:/[a-z0-9.\-]{1,30})?/(?:@[a-z0-9]|(?:in|u|user|users|profile|profil|profiles|people|member|membre|pub|pg|add)/[a-z0-9\x80-\xff]|profile\.php\?id=|id[0-9]{4})[^ \n"<>,;)]{1,120}))",
     .needs = {.byte = '/', .inside = '.'},
     .edge = Edge::kNone,
     .bare = 0.72F,
     .cued = 0.72F,
     .failed = 0,
     .check = of_a_person},
    {.name = "url.network",
     .type = EntityType::kUrl,
     .pattern = R"((?:https?://|www\.)(?:[a-z0-9\-]{1,30}\.)?(?:facebook|fb|instagram|insta|linkedin|twitter|tiktok|vk|snapchat|telegram|whatsapp|reseau|myspace|reddit|pinterest|threads)\.[a-z]{2,12}/[^ \n"<>,;)]{2,120})",
     .needs = {.byte = '/', .inside = '.'},
     .edge = Edge::kNone,
     .bare = 0.72F,
     .cued = 0.72F,
     .failed = 0,
     .check = of_a_person},
    // A page of one client: a file, a booking, a status, a meeting, a home page.
    {.name = "url.personal_path",
     .type = EntityType::kUrl,
     .pattern = R"((?:^|[^a-z0-9.\-@/])((?:https?://)?(?:[a-z0-9\-]{1,60}\.){1,5}[a-z]{2,12}(?::[0-9]{1,5})?(?:/[a-z0-9._\-]{1,40}){0,3}/(?:(?:status|statut|appointments?|rendez-vous|rdv|accounts?|comptes?|booking|reservation|orders?|commande|cases?|dossiers?|cas|view|uploads?|album|albums|photos?|cv|resume|suivi|track|tracking|download|partage|share|e|f|s|j|r|t)/[^ \n"<>,;)]{4,120}|~[a-z][^ \n"<>,;)]{1,60})))",
     .needs = {.byte = '/', .inside = '.'},
     .edge = Edge::kNone,
     .bare = 0.7F,
     .cued = 0.7F,
     .failed = 0,
     .check = of_one_client},
    {.name = "url.opaque",
     .type = EntityType::kUrl,
     .pattern = R"((?:https?://|www\.)[a-z0-9.\-]{1,100}(?:/[^ \n"<>/?#]{0,60}){0,6}[/=][a-z0-9_\-]{16,120})",
     .needs = {.byte = '/'},
     .edge = Edge::kWord,
     .bare = 0.7F,
     .cued = 0.7F,
     .failed = 0,
     .check = opaque_path},
    {.name = "url.private_host",
     .type = EntityType::kUrl,
     .pattern = R"((?:https?|ftp|smb|file)://(?:localhost|[0-9]{1,3}(?:\.[0-9]{1,3}){3}|intranet[a-z0-9.\-]{0,40}|[a-z0-9.\-]{1,60}\.(?:local|internal|lan|corp|intra|home))(?::[0-9]{1,5})?(?:/[^ \n"<>]{0,200})?)",
     .needs = {.byte = '/'},
     .edge = Edge::kNone,
     .bare = 0.8F,
     .cued = 0.8F},
};

}  // namespace

extern const Recognizer kUrl;
const Recognizer kUrl = {.name = "url", .rules = kRules};

}  // namespace guichet::redact
