// What the message itself says is nobody: the firm, school or ship that a name is part of ("Grace Fellowship", "Institut Supérieur
// Mariama Bâ"), the word that is spoken about (the word "Blanche"; "Anak" means son of), the case that is cited, the authors of
// an article. What is told once holds for the same word in the rest of the message, unless something better than its capital
// said that it is a person. Cases: person.cases.
#include <algorithm>

#include "redact/recognizers/name_ambiguity.h"
#include "redact/recognizers/person_evidence.h"
#include "redact/recognizers/person_finders.h"
#include "redact/recognizers/person_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

// Ends what is named after somebody: "Grace Evangelical Fellowship".
constexpr WordSet kEndsThing({"fellowship", "school", "schools", "academy", "college", "university", "institute", "church", "ministries", "foundation", "society", "association", "inc", "ltd", "llc", "corp", "ltee", "consultancy", "consulting", "consultants",
                              "services", "solutions", "industries", "enterprises", "bakery", "restaurant", "cafe", "catering", "clinic", "hospital", "pharmacy", "staffing", "trucking", "transport", "logistics", "farms", "farm", "foods", "group",
                              "hotel", "inn", "motel", "lodge", "store", "shop", "mall", "islands", "island", "airport", "station", "bridge", "street", "avenue", "road", "boulevard", "crescent", "library", "museum", "theatre", "park", "award",
                              "prize", "scholarship", "syndrome", "disease", "institution", "village", "towers", "apartments", "treaty", "act", "bay", "county", "township", "cruise", "cruises", "airlines", "airways", "motors", "bank", "salon", "day", "week", "memorial", "poll", "report", "polytech", "polytechnic", "campus"});
// Begins it: "Vergers Olivier", "restaurant Chez Laurier".
constexpr WordSet kBeginsThing({"institut", "ecole", "college", "lycee", "cegep", "universite", "university", "restaurant", "cafe", "hotel", "auberge", "maison", "vergers", "verger", "ferme", "boulangerie", "patisserie", "boutique", "magasin", "pharmacie", "clinique",
                                "hopital", "paroisse", "eglise", "garderie", "cpe", "cabinet", "fondation", "transport", "transports", "entreprise", "entreprises", "groupe", "compagnie", "societe", "residence", "residences", "centre", "pont", "rue", "avenue", "boulevard",
                                "parc", "aeroport", "gare", "station", "bibliotheque", "musee", "theatre", "prix", "bourse", "syndrome", "maladie", "chez", "salon", "garage", "depanneur", "epicerie", "traversier", "bateau", "navire", "ship", "vessel", "ferry", "mv", "store", "shop"});
// In lower case behind it: "the Jay treaty".
constexpr WordSet kNamedAfter({"treaty", "act", "list", "street", "road", "avenue", "costume", "syndrome", "disease", "school", "church", "bridge", "hospital", "hotel", "restaurant", "foundation", "award", "scholarship", "station", "campus", "mall", "branch", "clinic",
                               "ferry", "airport", "store", "shop", "county", "test", "scale", "museum", "library", "park", "program", "programme"});
// These name things only, whoever they are called after.
constexpr WordSet kSurelyNamedAfter({"treaty", "street", "avenue", "syndrome", "disease", "church", "campus", "bridge", "hospital", "airport", "ferry", "scholarship", "foundation", "day", "lymphoma", "factors"});
// "Valentine's", "Parkinson's", "Wendy's"
constexpr WordSet kOwnThings({"valentine", "parkinson", "alzheimer", "crohn", "hodgkin", "tourette", "asperger", "hashimoto", "huntington", "denny", "wendy", "mcdonald", "tim", "harvey", "kellogg", "simon", "black", "loblaw", "domino", "bishop", "levi", "arby",
                              "moxie", "michael", "mark", "fisherman", "reader", "zehr", "fortino"});
constexpr WordSet kStorms({"hurricane", "ouragan", "storm", "tempete", "typhoon", "typhon", "cyclone"});
// Words of the languages that our clients mix in, which no name is.
constexpr WordSet kMixedIn({"hindi", "po", "yung", "saan", "ko", "sa", "ng", "naman", "lang", "kasi", "tapos", "pwede", "opo", "alam", "ba", "mo", "nila", "ang", "mga", "mwen", "nou", "tanpri", "kote", "poukisa", "kijan", "vle", "gen", "ap", "pou", "yo", "kya", "mujhe", "hai", "hain",
                            "nahi", "nahin", "aap", "mera", "meri", "ka", "ki", "ke", "se", "kab", "kaise", "hoga", "karna", "mainu", "tusi", "sada", "kado", "kiven", "nu", "da", "di", "wach", "wla", "dyal", "ndir", "bghit", "kifach", "ndax", "dama", "xam", "bi", "nga", "def", "fi", "ci",
                            "abeg", "dey", "wey", "wetin", "sabi", "una", "fit", "necesito", "tengo", "puedo", "cuando", "donde", "desde", "aqui", "para", "por", "mi", "si", "una", "el", "los", "preciso", "quero", "kwa", "nataka", "ya", "za"});
// Surnames that are said of one only.
constexpr WordSet kFigures({"obama", "biden", "trump", "putin", "macron", "carney", "trudeau", "poilievre", "mulroney", "diefenbaker", "mandela", "gandhi", "messi", "ronaldo", "einstein", "hitler", "napoleon", "stalin", "picasso", "shakespeare", "mozart", "beethoven", "riel",
                             "poundmaker", "champlain", "papineau", "zelensky", "zelenskyy", "beyonce", "rihanna", "churchill", "thatcher", "reagan", "netanyahu", "erdogan", "merkel", "sarkozy", "zidane", "mbappe", "neymar", "maradona", "columbus", "duvalier", "mobutu",
                             "kagame", "museveni", "bolsonaro", "maduro", "legault"});
constexpr WordSet kAnimals({"cat", "dog", "parrot", "puppy", "kitten", "hamster", "rabbit", "horse", "chat", "chatte", "chien", "chienne", "chiot", "chaton", "perroquet", "lapin", "lapine", "cheval", "jument", "pony", "poney", "tortoise", "tortue", "goat", "chevre"});
constexpr WordSet kQuotes({"quoted", "quotes", "quoting", "cited", "cites", "citing", "cite", "citent", "citait", "invoque", "invoked", "distinguished"});
constexpr WordSet kSaysWord({"word", "mot", "mots", "words"});
constexpr WordSet kAnArticle({"an", "un", "une"});

// Of a word in lower case that no list of names holds, these alone tell anything.
constexpr WordSet kOtherwise({"write", "ecrit", "name", "surname", "nom", "prenom", "example", "exemple", "cf"});
constexpr auto kTelling = joined(kOtherwise, kEndsThing, kBeginsThing, kNamedAfter, kSurelyNamedAfter, kAnimals, kQuotes);

enum class Denial : std::uint8_t { kNone, kHere, kSurely };

}  // namespace

class Denials {
 public:
  explicit Denials(const NameText& text) : text_(text), of_(text.size(), Denial::kNone) {
    for (std::size_t i = 0; i < text_.size(); ++i) {
      if (!text_[i].letters || !(text_[i].capital || text_[i].listed() || kTelling.contains(text_.text(i)))) continue;
      see_thing(i);
      see_word_itself(i);
      see_cited(i);
      see_called(i);
      see_figure(i);
      see_animal(i);
      see_spelling(i);
      see_example(i);
    }
    see_authors();
    see_nobody();
    see_language();
  }

  bool denies(const Candidate& candidate, const std::vector<Candidate>& all) const {
    const std::size_t first = text_.word_at(candidate.span.begin);
    if (first >= text_.size()) return false;
    std::size_t last = first;
    while (last + 1 < text_.size() && text_[last + 1].end <= candidate.span.end) ++last;
    bool here = true;
    bool surely = false;
    std::size_t names = 0;
    for (std::size_t i = first; i <= last; ++i) {
      surely = surely || of_[i] == Denial::kSurely;
      if (only_a_name(text_, i)) ++names;
      if (!text_[i].is(kParticle)) here = here && of_[i] != Denial::kNone;
    }
    // "Attn: Records"
    static constexpr WordSet kDesks({"records", "admissions", "admission", "intake", "reception", "finance", "payroll", "legal", "hr", "registrar", "archives", "comptabilite", "accueil", "renseignements", "reclamations", "plaintes", "complaints", "enquiries",
                                     "inquiries", "accounting", "compliance", "mailroom", "dispatch", "counter", "guichet"});
    if (surely || (first == last && kDesks.contains(text_.text(first)))) return true;
    if (foreign_ && names == 0 && !text_[first].capital && !tells_why(candidate, true)) return true;
    if (first > example_ && first == last && text_[first].is(kGivenName) && !tells_why(candidate, false) && std::none_of(text_.words().begin() + static_cast<std::ptrdiff_t>(example_), text_.words().begin() + static_cast<std::ptrdiff_t>(first), [](const NameWord& word) { return word.gap == Gap::kLine; })) return true;
    if (here && (names < 2 || !text_[first].is(kGivenName))) return !tells_why(candidate, true);
    if (first != last || tells_why(candidate, false)) return false;
    const std::string_view word = text_.text(first);
    if (nobody_ && (no_lady_ || text_[first].is(kEveryday | kPlace) || may_be_no_person(word))) return true;
    if (std::find(words_.begin(), words_.end(), word) == words_.end()) return false;
    // "My name is Grace. I work for Grace Fellowship"
    return std::none_of(all.begin(), all.end(), [&](const Candidate& other) {
      const std::string_view value = text_.text().substr(other.span.begin, other.span.size());
      return (tells_why(other, false) && value.find(word) != std::string_view::npos) || (value.size() > word.size() && value.starts_with(word));
    });
  }

 private:
  // A cue stands before it, not only a word like "with".
  static bool tells_why(const Candidate& candidate, bool itself) noexcept {
    static constexpr WordSet kReasons({"person.titled", "person.greeted", "person.signed", "person.labelled", "person.answered", "person.field"});
    return kReasons.contains(candidate.rule) || (!itself && (candidate.rule == "person.introduced" || candidate.rule == "person.related" || candidate.rule == "person.self"));
  }

  bool plain_capital(std::size_t i) const { return text_[i].letters && text_[i].capital && !text_[i].shout && text_[i].end - text_[i].begin > 1; }

  void deny(std::size_t i) {
    if (of_[i] != Denial::kNone) return;
    of_[i] = Denial::kHere;
    if (text_[i].listed() || text_[i].kinds == 0) words_.push_back(text_.text(i));
  }

  void see_thing(std::size_t i) {
    constexpr int kMost = 4;
    const NameWord& word = text_[i];
    const auto joins = [&](std::size_t at) { return text_[at].gap == Gap::kSpace || text_[at].gap == Gap::kHyphen; };
    if (plain_capital(i) && kEndsThing.contains(text_.text(i)) && !word.is(kSurname)) {
      std::size_t at = i;
      for (int n = 0; n < kMost && at > 0 && joins(at - 1) && (plain_capital(at - 1) || text_.text(at - 1) == "and"); ++n) --at;
      if (i - at <= 2 || !text_[at].is(kGivenName)) {
        for (; at < i; ++at) deny(at);
      } else {
        deny(i - 1);
      }
    }
    // "the Jay treaty", "on Maple street"
    if (i > 0 && !word.capital && text_[i - 1].gap == Gap::kSpace && plain_capital(i - 1)) {
      const bool surely = kSurelyNamedAfter.contains(text_.text(i));
      if (surely || (kNamedAfter.contains(text_.text(i)) && !only_a_name(text_, i - 1))) deny(i - 1);
    }
    if (word.shout || !kBeginsThing.contains(text_.text(i))) return;
    const bool always = text_.text(i) != "chez" && text_.text(i) != "cabinet";
    if (!always && !word.capital) return;  // "chez Olivier" is at his home
    // In lower case only directly before the name: "l'école Jean-Talon", but "my school. Amina".
    std::size_t at = i;
    for (int n = 0; n < kMost && at + 1 < text_.size() && joins(at); ++n) {
      const std::size_t next = at + 1;
      const bool particle = text_[next].is(kParticle) && !text_[next].capital && next + 1 < text_.size() && text_[next].gap == Gap::kSpace;
      if (!plain_capital(next) && !(word.capital && particle)) break;
      at = next;
      if (plain_capital(at)) deny(at);
    }
  }

  // the word "Blanche"; "Anak" means son of; "Naw" is how we say miss
  void see_word_itself(std::size_t i) {
    const NameWord& word = text_[i];
    if (word.end - word.begin < 2 || !(word.listed() || word.capital)) return;
    const auto quoted = [&](std::size_t before) {
      const std::string_view gap = text_.between(text_[before].end, before + 1);
      return gap.size() <= 5 && gap.find('"') != std::string_view::npos;
    };
    if (i > 0 && kSaysWord.contains(text_.text(i - 1)) && (text_[i - 1].gap == Gap::kSpace || quoted(i - 1))) return deny(i);
    if (word.is(kEveryday | kPlace) || may_be_no_person(text_.text(i))) {
      // 'a "Solomon"', "un Breton", "an Anne costume"
      if (i > 0 && word.capital && (quoted(i - 1) || text_[i - 1].gap == Gap::kSpace) && (kAnArticle.contains(text_.text(i - 1)) || english_article(i - 1))) {
        for (std::size_t at = i; at < text_.size() && plain_capital(at) && (at == i || !only_a_name(text_, at)); ++at) {  // "un Renault Clio"
          deny(at);
          if (text_[at].gap != Gap::kSpace) break;
        }
        return;
      }
      // "la Marine canadienne", "the 90 day Grace": people have no article, but "la Rose m'a dit".
      static constexpr WordSet kThe({"the", "la", "le"});
      if (i > 0 && plain_capital(i) && text_[i - 1].gap == Gap::kSpace && kThe.contains(text_.text(i - 1)) && !text_[i - 1].capital && lone(i) && word.gap == Gap::kSpace && points_behind_lone(i) <= 0) return deny(i);
    }
    // "sur l'Olive-Rose"
    if (i > 0 && plain_capital(i) && text_[i - 1].gap == Gap::kApostrophe && text_.text(i - 1) == "l" && (word.listed() || word.kinds == 0)) {
      deny(i);
      if (word.gap == Gap::kHyphen && i + 1 < text_.size()) deny(i + 1);
      return;
    }
    // "le Marcel-Doucet", "aboard the MSC Camille": ships
    if (i > 0 && plain_capital(i) && text_[i - 1].gap == Gap::kSpace && (text_.text(i - 1) == "msc" || text_.text(i - 1) == "mv" || text_.text(i - 1) == "ms")) return deny(i);
    if (i > 0 && plain_capital(i) && word.gap == Gap::kHyphen && text_[i - 1].gap == Gap::kSpace && (text_.text(i - 1) == "le" || text_.text(i - 1) == "the") && i + 1 < text_.size() && plain_capital(i + 1) && points_behind_lone(i + 1) < 5) {
      if (opens_sentence(text_, i - 1)) deny(i - 1);
      deny(i);
      return deny(i + 1);
    }
    if (word.capital && word.gap == Gap::kApostrophe && i + 1 < text_.size() && text_.text(i + 1) == "s" && kOwnThings.contains(text_.text(i))) return deny(i);
    if (kStorms.contains(text_.text(i)) && i + 1 < text_.size() && plain_capital(i + 1) && word.gap == Gap::kSpace) {
      deny(i);
      deny(i + 1);
      nobody_ = no_lady_ = true;  // whoever is named with it is another one: "Fiona took the roof, and Dorian before"
      return;
    }
    if (i + 2 >= text_.size() || !quoted(i)) return;
    const std::string_view next = text_.text(i + 1);
    if (next == "means" || next == "signifie" || (next == "veut" && text_.text(i + 2) == "dire")) deny(i);
    if ((next == "is" || next == "c") && i + 3 < text_.size() && is_called_thing(text_, i)) deny(i);
  }

  bool lone(std::size_t i) const { return i + 1 >= text_.size() || !text_[i + 1].capital; }

  int points_behind_lone(std::size_t i) const {
    NameRun run;
    run.first = run.last = i;
    run.words = 1;
    return points_behind(text_, run);
  }

  // Not "à Maria", which is folded to the same.
  bool english_article(std::size_t i) const {
    static constexpr WordSet kBefore({"is", "as", "on", "like", "with", "for", "of", "s", "am", "not", "called", "was", "just", "have", "got", "need"});
    return text_.text(i) == "a" && i > 0 && text_[i - 1].gap != Gap::kLine && kBefore.contains(text_.text(i - 1));
  }

  // "Rep quoted Vavilov and Kanthasamy."
  void see_cited(std::size_t i) {
    // "Chen 2018 CF"
    if (plain_capital(i) && text_[i].gap == Gap::kSpace && i + 2 < text_.size() && text_[i + 1].end - text_[i + 1].begin == 4 && text_[i + 1].gap == Gap::kSpace && (text_.text(i + 1).starts_with("20") || text_.text(i + 1).starts_with("19"))) {
      static constexpr WordSet kCourts({"fc", "fca", "scc", "cf", "caf", "csc", "irb", "cisr", "onca", "qccs", "tf"});
      if (kCourts.contains(text_.text(i + 2))) return deny(i);
    }
    const bool compare = text_.text(i) == "cf" && text_[i].gap == Gap::kDot;
    if (!compare && (!kQuotes.contains(text_.text(i)) || text_[i].gap != Gap::kSpace)) return;
    for (std::size_t at = i + 1; at < text_.size() && plain_capital(at) && !(only_a_name(text_, at) && text_[at].is(kGivenName));) {
      deny(at);
      if (text_[at].gap == Gap::kComma) {
        ++at;
      } else if (at + 2 < text_.size() && text_[at].gap == Gap::kSpace && (text_.text(at + 1) == "and" || text_.text(at + 1) == "et")) {
        at += 2;
      } else {
        return;
      }
    }
  }

  bool and_word(std::size_t i) const {
    static constexpr WordSet kAnd({"and", "et", "or", "ou", "as", "comme"});
    return i < text_.size() && kAnd.contains(text_.text(i));
  }

  // The items of a list from i on, as far as they are single words with a capital.
  void deny_row(std::size_t i) {
    while (i < text_.size() && plain_capital(i)) {
      deny(i);
      if (text_[i].gap == Gap::kComma) {
        ++i;
        if (and_word(i)) ++i;
      } else if (text_[i].gap == Gap::kSpace && and_word(i + 1)) {
        i += 2;
      } else {
        return;
      }
    }
  }

  // "Riel, Dumont and Poundmaker"
  void see_figure(std::size_t i) {
    if (!plain_capital(i) || !kFigures.contains(text_.text(i)) || (i > 0 && text_[i - 1].gap == Gap::kSpace && text_[i - 1].capital && text_[i - 1].is(kGivenName))) return;
    std::size_t at = i;
    while (at > 0) {
      if (text_[at - 1].gap == Gap::kComma && plain_capital(at - 1)) {
        --at;
      } else if (at > 1 && text_[at - 1].gap == Gap::kSpace && and_word(at - 1) && plain_capital(at - 2)) {
        at -= 2;
      } else {
        break;
      }
    }
    deny_row(at);
  }

  // "my dog Rex", "a Persian cat, she is called Mimi"
  void see_animal(std::size_t i) {
    if (!kAnimals.contains(text_.text(i)) || text_[i].capital) return;
    std::size_t next = i + 1;
    if (next >= text_.size()) return;
    if (plain_capital(next) && (text_[i].gap == Gap::kSpace || text_[i].gap == Gap::kComma)) {
      of_[next] = Denial::kSurely;
      return;
    }
    static constexpr WordSet kCalled({"called", "named", "appelle", "nomme", "nommee", "appele"});
    for (int n = 0; n < 5 && next + 1 < text_.size() && text_[next - 1].gap != Gap::kLine && text_[next - 1].gap != Gap::kDot && !text_[next].capital; ++n, ++next) {
      if (kCalled.contains(text_.text(next)) && plain_capital(next + 1)) {
        of_[next + 1] = Denial::kSurely;
        return;
      }
    }
  }

  // "in my country we write Mohamed as Mohammed or Muhammad", "is Singh or Kaur a surname?"
  void see_spelling(std::size_t i) {
    const std::string_view word = text_.text(i);
    if (i > 0 && i + 1 < text_.size() && text_[i].gap == Gap::kSpace && ((word == "write" && text_.text(i - 1) == "we") || (word == "ecrit" && text_.text(i - 1) == "on"))) {
      if (plain_capital(i + 1) && text_[i + 1].gap == Gap::kSpace && and_word(i + 2)) deny_row(i + 1);
    }
    static constexpr WordSet kNames({"name", "surname", "nom", "prenom"});
    const bool a_name = kNames.contains(word) && i > 3 && (text_.text(i - 1) == "a" || text_.text(i - 1) == "un") && plain_capital(i - 2) && and_word(i - 3) && plain_capital(i - 4);
    if (a_name) deny_row(i - 4);
  }

  // "For example if John sponsors Jane"
  void see_example(std::size_t i) {
    const std::string_view word = text_.text(i);
    const bool said = (word == "example" && ((i > 0 && text_.text(i - 1) == "for") || text_[i].gap == Gap::kOther)) || (word == "exemple" && ((i > 0 && text_.text(i - 1) == "par") || text_[i].gap == Gap::kOther));
    if (said && example_ == SIZE_MAX) example_ = i;
  }

  // "Marin et Aurore sont les deux bateaux": all that are listed.
  void see_called(std::size_t i) {
    if (!plain_capital(i) || !is_called_thing(text_, i)) return;
    deny(i);
    for (std::size_t at = i; at > 0;) {
      if (text_[at - 1].gap == Gap::kComma) {
        --at;
      } else if (at > 1 && text_[at - 1].gap == Gap::kSpace && (text_.text(at - 1) == "et" || text_.text(at - 1) == "and")) {
        at -= 2;
      } else {
        return;
      }
      if (!plain_capital(at)) return;
      deny(at);
    }
  }

  // "Döhner H, Estey EH, Amadori S, Appelbaum FR": four and more surnames with bare initials in a row, as articles have them.
  void see_authors() {
    constexpr std::size_t kFewest = 4;
    constexpr std::size_t kWidest = 5;  // words from one to the next
    std::vector<std::size_t> row;
    const auto close = [&] {
      if (row.size() >= kFewest) {
        std::size_t from = row.front() - 1;
        while (from > 0 && row.front() - from < 3 && text_[from - 1].gap != Gap::kComma && text_[from - 1].gap != Gap::kDot && text_[from - 1].gap != Gap::kLine && plain_capital(from - 1)) --from;
        for (std::size_t i = from; i <= row.back(); ++i) of_[i] = Denial::kSurely;
      }
      row.clear();
    };
    for (std::size_t i = 1; i < text_.size(); ++i) {
      const NameWord& word = text_[i];
      const bool initials = word.letters && !word.shout && word.end - word.begin <= 2 && (word.end - word.begin == 1 ? word.capital : word.all_caps) && text_[i - 1].gap == Gap::kSpace && plain_capital(i - 1) && !text_[i - 1].all_caps &&
                            (word.gap == Gap::kComma || word.gap == Gap::kDot || word.gap == Gap::kOther || word.gap == Gap::kLine);
      if (!initials) continue;
      if (!row.empty() && i - row.back() > kWidest) close();
      row.push_back(i);
    }
    close();
  }

  // "It is a school, not a lady", "c'est pas un nom", "sorry, that reads like names"
  void see_nobody() {
    static constexpr WordSet kSomebody({"person", "lady", "woman", "man", "people", "personne", "dame", "femme", "homme", "gens"});
    static constexpr WordSet kAName({"name", "names", "nom", "prenom"});
    const auto is = [&](std::size_t i, std::string_view what) { return i < text_.size() && text_.text(i) == what; };
    for (std::size_t i = 0; i + 2 < text_.size(); ++i) {
      if (const std::size_t size = text_[i].end - text_[i].begin; size != 3 && size != 5) continue;  // "not", "pas", "reads"
      if (is(i, "reads") && is(i + 1, "like") && kAName.contains(text_.text(i + 2))) nobody_ = true;
      const bool not_a = (is(i, "not") && (is(i + 1, "a") || is(i + 1, "my"))) || (is(i, "pas") && (is(i + 1, "un") || is(i + 1, "une") || is(i + 1, "mon") || is(i + 1, "le")));
      if (!not_a) continue;
      if (kAName.contains(text_.text(i + 2))) nobody_ = true;
      if (kSomebody.contains(text_.text(i + 2)) && text_.text(i + 1) != "my" && text_.text(i + 1) != "mon") nobody_ = no_lady_ = true;
    }
  }

  // A message in Tagalog or Wolof that has words of ours: in lower case no word is a name because it is unknown.
  void see_language() {
    constexpr std::size_t kFewest = 3;
    std::size_t mixed = 0;
    for (std::size_t i = 0; i < text_.size(); ++i) mixed += text_[i].letters && kMixedIn.contains(text_.text(i)) ? 1U : 0U;
    if (mixed < kFewest) return;
    std::size_t words = 0;
    std::size_t unknown = 0;
    for (std::size_t i = 0; i < text_.size(); ++i) {
      if (!text_[i].letters) continue;
      ++words;
      if (!kMixedIn.contains(text_.text(i)) && !text_[i].capital && text_[i].end - text_[i].begin > 2 && (text_[i].kinds == 0 || text_[i].guessed)) {
        ++unknown;
      }
    }
    foreign_ = (mixed + unknown) * 4 >= words;
  }

  const NameText& text_;
  std::vector<Denial> of_;
  bool foreign_ = false;
  std::size_t example_ = SIZE_MAX;  // "for example" ends here: whom the rest of the line names are made up
  std::vector<std::string_view> words_;
  bool nobody_ = false;   // what may be a word is none of the names here
  bool no_lady_ = false;  // nor is any other single name
};

DenialsOnce::DenialsOnce() = default;
DenialsOnce::~DenialsOnce() = default;

const Denials& DenialsOnce::of(const NameText& text) {
  if (!made_) made_ = std::make_unique<const Denials>(text);
  return *made_;
}

void drop_denied(const NameClues& clues, std::vector<Candidate>& found) {
  if (found.empty()) return;
  const Denials& denials = clues.denials.of(clues.text);
  const std::vector<Candidate> all = found;
  std::erase_if(found, [&](const Candidate& candidate) { return denials.denies(candidate, all); });
}

}  // namespace guichet::redact
