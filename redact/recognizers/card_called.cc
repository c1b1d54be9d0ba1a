// DRIVER_LICENCE and HEALTH_CARD of a province or country, as people call them: "permis tunisien 19/044173", "my nb licence 3 184
// 027", "licence d'auto, LA 011448207", "the BC one (9084 417 263)", "Sask. card 610 224 873", "ma carte 1 234 417 905
// (Nouvelle-Ecosse)". The number may have blanks, slashes and letters of the place; its word and the place stand before or
// behind it. driver_licence.cc and health_card.cc have the shapes. Cases: card_called.cases.
#include <algorithm>
#include <iterator>
#include <optional>

#include "redact/fold/bytes.h"
#include "redact/recognizer.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/date_scan.h"
#include "redact/recognizers/name_words.h"
#include "redact/text_view.h"
#include "redact/word_set.h"

namespace guichet::redact {

extern const Recognizer kCardCalled;

namespace {

constexpr std::string_view kCues[] = {"permis", "licence", "license", "licences", "dl", "lic", "drivers", "driver s", "liscence", "lisence", "card", "carte", "care plan", "plan number", "health", "sante", "medical", "medicare", "msi", "msp", "mcp", "phn", "one", "plan", "regime", "regime de soins"};
constexpr WordSet kLicences({"permis", "licence", "license", "licences", "liscence", "lisence", "dl", "lic", "drivers", "driver s"});
constexpr WordSet kHealth({"care plan", "plan number", "health", "sante", "medical", "medicare", "msi", "msp", "mcp", "phn", "regime", "regime de soins"});
constexpr WordSet kProvinces({"ontario", "ont", "on", "quebec", "qc", "que", "alberta", "alta", "ab", "bc", "columbia", "colombie", "manitoba", "man", "mb", "saskatchewan", "sask", "sk", "scotia", "ns", "brunswick", "nb", "newfoundland", "nl", "nfld", "labrador", "neuve",
                              "pei", "ipe", "edward", "yukon", "yt", "nwt", "nt", "tno", "nunavut", "nu", "maritimes", "ecosse", "cb", "ne", "n", "b"});
// Before a card, or behind a permit: of something else.
constexpr WordSet kOthers({"pr", "rp", "permanent", "permanente", "resident", "residence", "credit", "debit", "sin", "nas", "bank", "bancaire", "identite", "identity", "id", "treaty", "status", "statut", "student", "etudiant", "etudiante", "visa", "mastercard", "library", "green",
                           "metis", "voter", "electeur", "military", "combattant", "union", "travail", "etudes", "etude", "work", "study", "sejour", "ouvert", "open", "construction", "build", "building", "gift", "cadeau", "business", "score", "report", "sim", "guichet", "consulaire", "vote", "membre",
                           "member", "post", "postal", "postale", "nexus", "opus", "presto", "uci", "iuc", "marriage", "mariage", "fishing", "peche", "chasse", "hunting", "software", "dog", "landing", "embarquement", "boarding", "key", "cle", "social", "sociale", "nationale", "national", "interac", "nina", "fiche", "dossier", "demande", "application"});
constexpr WordSet kBetween({"of", "de", "du", "d", "des", "la", "le", "les", "l", "from", "no", "num", "number", "numero", "n", "nr", "is", "was", "c", "est", "cest", "its", "it's", "my", "mon", "ma", "his", "her", "sa", "son", "the", "conduire", "auto", "driver", "drivers", "s", "driving", "conduite", "chauffeur", "card", "carte", "plan",
                            "care", "health", "sante", "maladie", "id", "in", "en", "a", "au", "aux", "old", "ancien", "nouveau", "new", "temporary", "temporaire", "back", "bas", "home", "there", "ok", "reads", "says", "dit", "lit", "here", "ici", "voici", "soleil", "insurance", "assurance", "provincial", "provinciale",
                            "valide", "valid", "plastic", "nova", "new", "british", "prince", "nouvelle", "terre", "britannique", "island", "etats", "unis", "united", "states", "gave", "was", "one", "it"});
constexpr WordSet kDriving({"conduire", "conduis", "conduit", "conducteur", "conductrice", "chauffeur", "saaq", "icbc", "char", "voiture", "volant", "drive", "driving", "driver", "drivers", "vehicule", "auto", "vole", "volee", "perdu", "echanger", "echange"});

struct Value {
  std::size_t last = 0;
  std::size_t digits = 0;
  std::size_t letters = 0;
  std::size_t groups = 0;
};

class Finder {
 public:
  Finder(const TextView& view, std::uint16_t owner, std::vector<Candidate>& found) : view_(view), words_(view.words()), owner_(owner), found_(found) {}

  void run() {
    for (const CueHit& hit : view_.cues()) {
      if (hit.owner != owner_ || hit.begin == hit.end) continue;
      if (kLicences.contains(hit.phrase)) {
        look(hit, EntityType::kDriverLicence);
      } else {
        look(hit, EntityType::kHealthCard);
      }
    }
  }

 private:
  std::string_view word(std::size_t i) const { return view_.text(words_[i]); }
  std::string_view gap(std::size_t i) const {
    return i == 0 || i >= words_.size() ? std::string_view{"\n"} : view_.text().substr(words_[i - 1].end, words_[i].begin - words_[i - 1].end);
  }
  bool province(std::size_t i) const {
    if (i >= words_.size() || !words_[i].letters || !kProvinces.contains(word(i))) return false;
    const std::string_view bytes = word(i);
    // "on", "ne", "man", "n" are words too.
    if (bytes == "n" || bytes == "b") return i + 1 < words_.size() && words_[i].capital && gap(i + 1).starts_with('.') && bytes == "n";
    return !(bytes == "ne" || bytes == "man" || bytes == "que" || bytes == "ont" || bytes == "nt") || words_[i].all_caps || bytes == "ont";
  }
  // "jamaicain", "malgache", "georgian"
  bool names_people(std::size_t i) const {
    static constexpr std::string_view kEndings[] = {"ien", "ais", "ois", "ain", "ache", "ian", "ese"};
    static constexpr WordSet kNoPeople({"ancien", "ancienne", "combien", "quotidien", "gardien", "maintien", "jamais", "mauvais", "desormais", "mecanicien", "electricien", "technicien", "certain", "prochain", "terrain", "soutien"});
    const std::string_view bytes = word(i);
    return !kNoPeople.contains(bytes) && bytes.size() > 5 && std::any_of(std::begin(kEndings), std::end(kEndings), [&](std::string_view one) { return bytes.ends_with(one); });
  }
  bool place(std::size_t i) const { return i < words_.size() && words_[i].letters && (province(i) || (words_[i].kinds & kPlace) != 0 || names_people(i)); }

  void look(const CueHit& hit, EntityType type) {
    constexpr std::size_t kMostBetween = 7;
    constexpr std::size_t kBefore = 2;
    const bool licence = type == EntityType::kDriverLicence;
    const std::size_t own = view_.word_from(hit.begin);
    bool placed = false;
    bool straight = licence && hit.phrase != "permis";
    for (std::size_t back = 1; back <= kBefore && back <= own; ++back) {
      if (gap(own - back + 1).find_first_of(",;:?!\n") != std::string_view::npos || (gap(own - back + 1) == ". " && !province(own - back))) break;
      if (kOthers.contains(word(own - back))) return;
      placed = placed || (licence ? place(own - back) : province(own - back));
      if (back == 1 && !licence && word(own - 1) == "health") straight = true;
    }
    straight = straight || kHealth.contains(hit.phrase);
    const std::size_t first = view_.word_from(hit.end);
    for (std::size_t w = first; w < words_.size() && w <= first + kMostBetween; ++w) {
      const std::string_view between = w == first ? view_.text().substr(hit.end, words_[w].begin - hit.end) : gap(w);
      const bool abbreviated = between.starts_with(". ") && w > first && words_[w - 1].end - words_[w - 1].begin <= 4 && province(w - 1);
      if (between.find_first_of(";?![]\n") != std::string_view::npos || (between.find(". ") != std::string_view::npos && !abbreviated)) return;
      if (const Value value = value_at(w, licence); value.digits != 0 && !date_at(view_, w)) {
        placed = placed || (!licence && (province(w) || (!straight && placed_behind(value.last))));
        const bool driving = licence && hit.phrase == "permis" && !placed && (french_old(w, value) || drives());
        // What only a place makes a card of somebody is short of letters.
        const bool certain = placed || (straight && (licence || value.digits >= 8)) || driving;
        if (certain && (licence ? !looks_like_passport(w, value, hit, placed) : value.letters <= 3)) report(w, value, type, hit);
        return;
      }
      if (!words_[w].letters) return;
      if (kOthers.contains(word(w))) return;
      const bool here = licence ? place(w) : province(w);
      placed = placed || here;
      if (!here && !kBetween.contains(word(w)) && !(words_[w].end - words_[w].begin <= 3 && words_[w].all_caps)) return;
    }
  }

  // "(Nouvelle-Ecosse)", "(BC)"
  bool placed_behind(std::size_t last) const {
    if (last + 1 >= words_.size() || !(gap(last + 1) == " (" || gap(last + 1) == ", ")) return false;
    return province(last + 1) || (last + 2 < words_.size() && gap(last + 2).size() == 1 && province(last + 2));
  }
  // "14AA00412"
  bool french_old(std::size_t w, const Value& value) const { return value.last == w + 2 && value.letters == 2 && value.digits == 7 && word(w).size() == 2 && word(value.last).size() == 5; }
  bool drives() {
    if (!drives_) drives_ = std::any_of(words_.begin(), words_.end(), [&](const Word& one) { return one.letters && kDriving.contains(view_.text(one)); });
    return *drives_;
  }
  // "licence AB123456": a passport is not called one; but W300447188 is a permit to work.
  bool looks_like_passport(std::size_t w, const Value& value, const CueHit& hit, bool placed) const {
    return hit.phrase == "permis" && !placed && value.letters == 1 && words_[w].letters && (word(w) == "w" || word(w) == "u" || word(w) == "f" || word(w) == "s");
  }

  void report(std::size_t w, const Value& value, EntityType type, const CueHit& hit) {
    Candidate candidate;
    candidate.type = type;
    candidate.span = {words_[w].begin, words_[value.last].end};
    candidate.score = 0.9F;
    candidate.rule = type == EntityType::kDriverLicence ? "card_called.licence" : "card_called.health";
    candidate.cue = hit.phrase;
    candidate.cue_distance = std::min<std::uint32_t>(static_cast<std::uint32_t>(candidate.span.begin - hit.end), 16);
    found_.push_back(candidate);
  }

  // Groups of digits, and of capitals or what is glued to digits: what begins at a word. digits == 0: no such number.
  Value value_at(std::size_t first, bool licence) const {
    constexpr std::size_t kMostGroups = 8;
    const std::size_t least = licence ? 6 : 7;
    const std::size_t most = licence ? 16 : 12;
    Value value;
    for (std::size_t w = first; w < words_.size(); ++w) {
      const std::size_t size = words_[w].end - words_[w].begin;
      const std::string_view between = w == first ? std::string_view{} : gap(w);
      if (!(between.empty() || between == " " || between == "-" || between == "/" || between == "." || between == " - " || (licence && between == "|"))) break;
      if (words_[w].letters) {
        const bool glued = (w + 1 < words_.size() && words_[w + 1].begin == words_[w].end) || (w > first && between.empty());
        const bool joined = between == "-" || between == "/" || between == "|";
        const bool capitals = words_[w].all_caps || (size == 1 && words_[w].capital);
        // "D61 …", "LA 0114…", "…/TNR"; a word behind it goes on.
        const bool leads = licence && capitals && value.digits == 0 && size <= 5 && w + 1 < words_.size() && (!words_[w + 1].letters || words_[w + 1].all_caps);
        const bool home = !licence && words_[w].all_caps && w == first && province(w) && w + 1 < words_.size() && !words_[w + 1].letters;
        if (!(size <= 5 && (glued || (joined && capitals) || leads || home))) break;
        value.letters += size;
      } else {
        value.digits += size;
      }
      if (++value.groups > kMostGroups || value.digits > most) return {};
      value.last = w;
    }
    const bool fits = value.digits >= (value.letters >= 2 ? std::min<std::size_t>(least, 6) : least) || (licence && value.letters >= 6 && value.digits >= 3);
    if (!fits || value.letters > 9) return {};
    const std::string_view text = view_.text();
    const std::size_t end = words_[value.last].end;
    if (end < text.size() && (is_word(text[end]) || text[end] == '$' || text[end] == '@')) return {};
    return value;
  }

  const TextView& view_;
  const std::vector<Word>& words_;
  std::uint16_t owner_;
  std::vector<Candidate>& found_;
  std::optional<bool> drives_;  // whether the text speaks of driving, once it was asked
};

void find(const TextView& view, std::vector<Candidate>& found) {
  if (view.signs().digits() < 3) return;
  const auto recognizers = all_recognizers();
  static const auto kOwner = static_cast<std::uint16_t>(std::find(recognizers.begin(), recognizers.end(), &kCardCalled) - recognizers.begin());
  if ((view.cue_owners() >> kOwner & 1U) != 0) Finder(view, kOwner, found).run();
}

}  // namespace

const Recognizer kCardCalled = {.name = "card_called", .cues = kCues, .find = find};

}  // namespace guichet::redact
