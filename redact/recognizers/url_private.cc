// URL, by what stands before it and by the names in it: "our wedding site https://…/photos", "upload link: https://…",
// "https://cal.example/marc.tessier/30min". url.cc has those whose shape says that they carry a person. A page of an
// institution or a newspaper stays, whoever speaks of it. Cases: url_private.cases.
#include <algorithm>
#include <iterator>

#include "redact/fold/bytes.h"
#include "redact/recognizer.h"
#include "redact/recognizers/name_words.h"
#include "redact/text_view.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kLongestUrl = 240;  // bytes
constexpr std::size_t kLongestHost = 80;
constexpr std::size_t kMostBack = 9;      // words that may tell whose it is
constexpr float kScore = 0.7F;

constexpr std::string_view kPublicHosts[] = {"canada.ca", "gc.ca", "gouv.", "gov.", ".gov", "ontario.ca", "alberta.ca", "quebec.ca", "quebec.qc", "novascotia.ca", "manitoba.ca", "saskatchewan.ca", "gnb.ca", "wikipedia.", "statcan", "cbc.ca", "radio-canada", "lapresse", "ledevoir", "globalnews",
                                             "ctvnews", "thestar", "theglobeandmail", "nytimes", "bbc.", "laws-lois", "canlii", "vfsglobal", "ielts", "wes.org", "celpip", "apple.com", "microsoft.com", "google.com/maps", "educanada", "postescanada", "canadapost-postescanada.ca/cpc"};

// Whose: "my portfolio", "notre page".
constexpr WordSet kPossessives({"my", "our", "his", "her", "their", "mon", "ma", "mes", "notre", "nos", "son", "sa", "ses", "leur", "leurs", "i", "we", "j'ai", "nous"});
// What somebody has on the net.
constexpr WordSet kThings({"page", "site", "website", "blog", "blogue", "profile", "profil", "album", "photos", "pictures", "portfolio", "calendar", "calendrier", "agenda", "folder", "drive", "cv", "resume", "video", "videos", "channel", "chaine", "gallery", "galerie", "fundraiser", "collecte", "cagnotte",
                           "registry", "proof", "proofs", "preuve", "preuves", "file", "files", "dossier", "fichier", "fichiers", "document", "documents", "upload", "booking", "reservation", "account", "compte", "shop", "boutique", "itinerary", "itineraire", "receipt", "recu", "statement", "releve", "results", "resultats", "report", "rapport"});
// Fields whose link is always somebody's.
constexpr WordSet kOwn({"profile", "profil", "portfolio", "album", "cv", "resume", "photos", "blog", "blogue"});
// A link that is for one person by what it is called: "upload link", "lien prive".
constexpr WordSet kPrivate({"private", "privee", "prive", "shared", "partage", "partagee", "partages", "invite", "invitation", "upload", "televersement", "unsubscribe", "desabonnement", "reset", "magic", "magique", "tracking", "suivi", "meeting", "rencontre", "reunion", "personal", "personnel", "personnelle", "secure", "securise", "temporary", "temporaire", "sent", "envoye", "envoyee", "received", "recu", "recue", "texted", "gave", "donne", "fundraising", "crowdfunding", "soutien", "support"});
constexpr WordSet kLinks({"link", "lien", "url", "adresse", "page", "folder", "dossier", "album", "document", "drive", "liens", "links"});

// A folder of which each page is for one: "/meetup-join/19…", "/invite/…".
constexpr WordSet kDoors({"meetup-join", "join", "invite", "invites", "invitation", "meeting", "meet", "rsvp", "obits", "obit", "obituary", "avis-de-deces", "memorial", "fundraiser", "donate-to", "claim", "unsubscribe", "unsub", "desabonnement", "reset-password", "reinitialisation", "p", "u", "user", "users", "profile", "profil", "profiles", "profils", "member", "membre", "members", "membres", "player", "players", "joueur", "joueurs", "joueuse", "joueuses"});

bool is_url_byte(char c) { return static_cast<unsigned char>(c) > ' ' && std::string_view("\"<>,;)").find(c) == std::string_view::npos; }

// "8Zk2Lq": letters and digits that change places make no word.
bool is_token(std::string_view part) {
  constexpr std::size_t kShortest = 6;
  constexpr std::size_t kLongest = 24;
  if (part.size() < kShortest || part.size() > kLongest || !std::all_of(part.begin(), part.end(), is_word)) return false;
  std::size_t changes = 0;
  for (std::size_t i = 1; i < part.size(); ++i) changes += is_digit(part[i]) != is_digit(part[i - 1]) ? 1U : 0U;
  return changes >= 3;
}

// "marc.tessier", "nwosu-chukwuemeka", "kevin-et-mouna-2021": two names or more, and nothing that is a word.
bool is_names(std::string_view part) {
  std::size_t names = 0;
  std::size_t given = 0;
  for (std::size_t begin = 0; begin < part.size();) {
    std::size_t end = begin;
    while (end < part.size() && is_letter(part[end])) ++end;
    if (end - begin >= 2) {
      const std::string_view word = part.substr(begin, end - begin);
      const WordKinds kinds = word_kinds(word);
      if (word != "et" && word != "and" && (kinds & kParticle) == 0) {
        const bool name = (kinds & (kGivenName | kSurname)) != 0;
        const bool word_too = (kinds & (kEveryday | kPlace | kOrganisation)) != 0;  // "jean", "guy"
        if ((word_too && !name) || (!name && names == 0)) return false;
        ++names;
        given += name && !word_too ? 1U : 0U;
      }
    }
    begin = std::max(end, begin + 1);
  }
  return names >= 2 && names <= 4 && given >= 1;
}

// "help-duc-hoang-stay": two names beside one another; "famille-nsabimana": a family and its name.
bool holds_pair(std::string_view part) {
  bool family = false;
  bool before = false;
  std::size_t words = 0;
  for (std::size_t begin = 0; begin < part.size();) {
    std::size_t end = begin;
    while (end < part.size() && is_letter(part[end])) ++end;
    if (end > begin) {
      const std::string_view word = part.substr(begin, end - begin);
      const WordKinds kinds = word_kinds(word);
      const bool unknown = end - begin >= 4 && (kinds & (kEveryday | kPlace | kOrganisation | kParticle)) == 0;
      if (family && unknown) return true;
      if (unknown && (part.substr(end).starts_with("-family") || part.substr(end).starts_with("-famille"))) return true;
      family = word == "famille" || word == "family";
      const bool name = end - begin >= 3 && (kinds & (kGivenName | kSurname)) != 0 && (kinds & (kEveryday | kPlace | kOrganisation)) == 0;
      if (name && before) return words <= 5;
      before = name;
      ++words;
    }
    begin = std::max(end, begin + 1);
  }
  return false;
}

class Finder {
 public:
  Finder(const TextView& view, std::vector<Candidate>& found) : view_(view), text_(view.text()), found_(found) {}

  void run() {
    for (std::size_t at = text_.find("://"); at != std::string_view::npos; at = text_.find("://", at + 3)) {
      std::size_t begin = at;
      while (begin > 0 && is_letter(text_[begin - 1])) --begin;
      if (text_.substr(begin, at - begin).starts_with("http")) look_at(begin, at + 3);
    }
    for (std::size_t at = text_.find("www."); at != std::string_view::npos; at = text_.find("www.", at + 4)) {
      if (at == 0 || !(is_word(text_[at - 1]) || text_[at - 1] == '/')) look_at(at, at);
    }
    // "gofund.example/help-us": no scheme, but a path.
    for (std::size_t slash = text_.find('/'); slash != std::string_view::npos; slash = text_.find('/', slash + 1)) {
      std::size_t begin = slash;
      bool dot = false;
      while (begin > 0 && slash - begin < kLongestHost && (is_word(text_[begin - 1]) || text_[begin - 1] == '-' || text_[begin - 1] == '.')) {
        --begin;
        dot = dot || text_[begin] == '.';
      }
      const bool open = begin == 0 || text_[begin - 1] == ' ' || text_[begin - 1] == '\n' || text_[begin - 1] == '(' || text_[begin - 1] == '"';
      if (dot && open && slash > begin && is_letter(text_[slash - 1]) && is_letter(text_[begin])) look_at(begin, begin);
    }
  }

 private:
  void look_at(std::size_t begin, std::size_t host) {
    std::size_t end = host;
    const std::size_t limit = std::min(text_.size(), begin + kLongestUrl);
    while (end < limit && is_url_byte(text_[end])) ++end;
    while (end > host && std::string_view(".:!?'").find(text_[end - 1]) != std::string_view::npos) --end;
    const std::string_view rest = text_.substr(host, end - host);
    if (rest.find('.') == std::string_view::npos || rest.find('[') != std::string_view::npos) return;
    const std::size_t path = std::min(rest.find('/'), rest.size());
    const std::string_view public_part = rest.substr(0, path + 8);
    if (std::any_of(std::begin(kPublicHosts), std::end(kPublicHosts), [&](std::string_view one) { return public_part.find(one) != std::string_view::npos; })) return;
    const bool deep = path + 2 < rest.size();
    if (tells_of_one(rest, path) || is_somebodys(begin, deep)) add({begin, end});
  }

  static bool tells_of_one(std::string_view rest, std::size_t path) {
    std::string_view host = rest.substr(0, path);
    if (host.starts_with("www.")) host.remove_prefix(4);
    host = host.substr(0, host.find('.'));
    if (is_names(host)) return true;
    for (std::size_t begin = path + 1; begin < rest.size();) {
      std::size_t end = rest.find_first_of("/?&=#", begin);
      if (end == std::string_view::npos) end = rest.size();
      const std::string_view part = rest.substr(begin, end - begin);
      if (is_names(part) || holds_pair(part) || is_token(part) || (end < rest.size() && kDoors.contains(part))) return true;
      begin = end + 1;
    }
    return false;
  }

  // The clause before it.
  bool is_somebodys(std::size_t begin, bool deep) const {
    const std::vector<Word>& words = view_.words();
    auto word = std::lower_bound(words.begin(), words.end(), begin, [](const Word& one, std::size_t at) { return one.begin < at; });
    bool thing = false;
    bool possessive = false;
    bool private_link = false;
    bool link = false;
    std::size_t next = begin;
    for (std::size_t step = 0; step < kMostBack && word != words.begin(); ++step) {
      --word;
      const std::string_view gap = text_.substr(word->end, next - word->end);
      if (gap.find_first_of("?!;[") != std::string_view::npos || gap.find("://") != std::string_view::npos || gap.find(". ") != std::string_view::npos || gap.find('\n') != std::string_view::npos) break;
      const std::string_view bytes = view_.text(*word);
      thing = thing || kThings.contains(bytes);
      link = link || kLinks.contains(bytes);
      private_link = private_link || kPrivate.contains(bytes);
      possessive = possessive || kPossessives.contains(bytes);
      // "Profile: https://…", a field of a form.
      if (step == 0 && gap.find(':') != std::string_view::npos && kOwn.contains(bytes)) return true;
      next = word->begin;
    }
    return (thing && possessive) || (deep && link && private_link);
  }

  void add(const Span& span) {
    Candidate candidate;
    candidate.type = EntityType::kUrl;
    candidate.span = span;
    candidate.score = kScore;
    candidate.rule = "url.private";
    found_.push_back(candidate);
  }

  const TextView& view_;
  std::string_view text_;
  std::vector<Candidate>& found_;
};

void find(const TextView& view, std::vector<Candidate>& found) {
  if (view.signs().hold_inside('.')) Finder(view, found).run();
}

}  // namespace

extern const Recognizer kUrlPrivate;
const Recognizer kUrlPrivate = {.name = "url_private", .find = find};

}  // namespace guichet::redact
