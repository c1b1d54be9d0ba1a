// Names behind a word or phrase that announces one: "my name is …", "je suis …", "Mme …", "my wife …", "spoke with …",
// "Dear …". The table says what each family of cues promises; person_evidence.h decides. The weaker the cue, the more the
// name itself must look like one: after "my name is" any word will do that is not an everyday one, after "with" only a
// listed name with a capital.
#include <algorithm>
#include <array>
#include <string>

#include "redact/recognizers/person_evidence.h"
#include "redact/recognizers/person_finders.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

struct Promise {
  NameCue family;
  std::string_view rule;
  int points;
  Case letter_case;
};

constexpr Promise kPromises[] = {
    {NameCue::kIntroduction, "person.introduced", 8, Case::kAny},
    {NameCue::kSelf, "person.self", 2, Case::kListed},
    {NameCue::kPointer, "person.pointed", 2, Case::kListed},
    {NameCue::kTitle, "person.titled", 6, Case::kAny},
    {NameCue::kKin, "person.related", 3, Case::kListed},
    {NameCue::kRole, "person.related", 1, Case::kListed},
    {NameCue::kGreeting, "person.greeted", 3, Case::kListed},
    {NameCue::kThanks, "person.greeted", 1, Case::kListed},
    {NameCue::kNamed, "person.about", 4, Case::kAny},
    {NameCue::kAbout, "person.about", 3, Case::kListed},
    {NameCue::kPreposition, "person.prepositional", 1, Case::kListed},
};

const Promise* promise_of(NameCue family) {
  static constexpr auto kByFamily = [] {
    std::array<const Promise*, 32> by_family{};
    for (const Promise& promise : kPromises) by_family[static_cast<std::size_t>(promise.family)] = &promise;
    return by_family;
  }();
  return kByFamily[static_cast<std::size_t>(family)];
}

// "I, Nasrin Golshani, born": behind a pronoun a name stands between commas.
bool between_commas(const NameText& text, const CueHit& hit, const NameRun& run) {
  const NameWord& last = text[run.last];
  const bool opens = hit.end < text.text().size() && text.text()[hit.end] == ',';
  const bool joined =
      run.last + 1 < text.size() && (text.text(run.last + 1) == "and" || text.text(run.last + 1) == "et");
  return opens && (joined || last.gap == Gap::kComma || last.gap == Gap::kLine || last.gap == Gap::kOther);
}

// "mon mari gurtej brar": two words in lower case that are nothing else.
bool two_plain_words(const NameText& text, const NameRun& run) {
  const auto plain = [&](std::size_t i) {
    return (text[i].kinds == 0 || text[i].listed()) && text[i].end - text[i].begin >= 4;
  };
  return run.lower && run.words == 2 && run.last == run.first + 1 && text[run.first].gap == Gap::kSpace &&
         plain(run.first) && plain(run.last);
}

// "Tim Hortons in Red Deer", "Sunrise Bakery": behind "employer" most names are those of businesses.
bool names_a_business(const NameText& text, const CueHit& hit, const NameRun& run) {
  if (!hit.phrase.starts_with("employer") && !hit.phrase.starts_with("employeu")) return false;
  const std::size_t next = run.last + 1;
  if (next < text.size() && text[run.last].gap == Gap::kSpace && text[next].capital) return true;
  return run.listed == 0 || (text.text(run.last).back() == 's' && run.listed < 2);
}

// Whether a title that is a word too counts here, and a name may stand where it stands.
bool title_leads(const NameText& text, const CueHit& hit, std::string_view gap) {
  if (is_title_by_capital(hit.phrase) && !text[text.word_at(hit.begin)].capital) {
    // "j'ai parlé avec m. lachance": with its dot, before a listed surname.
    const std::size_t name = hit.behind;
    if (name >= text.size() || text[name].is(kEveryday | kPlace)) return false;
    if (hit.phrase == "m") return gap.starts_with('.') && text[name].is(kSurname);
    return hit.phrase.size() >= 4 && text[name].capital && gap == " ";  // "le juge Lamer"
  }
  // "PR status": in capitals before what is not, an acronym sooner than a title.
  const std::size_t name = hit.behind;
  const NameWord& title = text[text.word_at(hit.begin)];
  if (is_title_by_capital(hit.phrase) && hit.phrase.size() > 1 && title.all_caps && name < text.size() && !text[name].all_caps && !text[name].listed()) return false;
  // "the youth pastor. Their page": a dot stands behind what is cut short only.
  static constexpr WordSet kWhole({"miss", "madame", "monsieur", "mademoiselle", "maitre", "docteur", "docteure", "doctor", "professor", "professeur", "professeure", "mister", "senor", "senora", "herr", "frau", "sister", "father", "reverend", "imam", "pasteur", "pastor",
                                   "captain", "judge", "juge", "officer", "agent", "agente", "sir", "lady", "chief", "chef", "elder", "aine", "abbe", "soeur", "frere", "sheikh", "cheikh", "rabbi", "padre", "brother", "uncle", "auntie", "aunty"});
  if (gap.starts_with('.') && kWhole.contains(hit.phrase)) return false;
  return gap == " " || gap == ". " || gap == "." || gap == "  " || gap == ".  ";
}

class CuedNames {
 public:
  CuedNames(const NameClues& clues, std::vector<Candidate>& found) : clues_(clues), text_(clues.text), found_(found) {}

  void look() {
    std::uint32_t owned = UINT32_MAX;  // end of the last possessive
    for (const CueHit& hit : clues_.cues) {
      if (family(hit) == NameCue::kPossessive) owned = hit.end;
      const Promise* promise = promise_of(family(hit));
      if (promise == nullptr) continue;
      owned_ = owned != UINT32_MAX && owned <= hit.begin && (hit.begin - owned <= 2 || one_word_between(owned, hit.begin));
      follow(hit, *promise);
    }
  }

 private:
  // "du Lady Rodney", "MV Lady Grace": with an article no lady.
  bool names_a_ship(const CueHit& hit) const {
    static constexpr WordSet kBefore({"the", "du", "le", "mv", "ms", "ss", "hms", "hmcs", "ship", "vessel", "boat", "ferry", "navire", "bateau", "aboard"});
    const std::size_t title = text_.word_at(hit.begin);
    if ((hit.phrase != "lady" && hit.phrase != "miss" && hit.phrase != "sir" && hit.phrase != "captain") || title == 0 || !text_[title].capital) return false;
    return text_[title - 1].gap != Gap::kLine && kBefore.contains(text_.text(title - 1)) && (hit.phrase != "captain" || text_.text(title - 1).size() == 2);
  }

  // "my two daughters", "ma petite soeur"; or nothing before it at all: "Client: wife parwana, …".
  bool one_word_between(std::uint32_t owned, std::uint32_t begin) const {
    constexpr std::uint32_t kLongest = 14;
    const std::string_view between = text_.text().substr(owned, begin - owned);
    return between.size() <= kLongest && between.front() == ' ' && between.back() == ' ' && std::count(between.begin(), between.end(), ' ') == 2 &&
           between.find_first_of(",.;:!?\n") == std::string_view::npos;
  }

  void follow(const CueHit& hit, const Promise& promise) {
    const std::size_t word = hit.behind;
    if (word >= text_.size()) return;
    const bool title = promise.family == NameCue::kTitle;
    const std::string_view gap = text_.between(hit.end, word);
    if (title && (!title_leads(text_, hit, gap) || names_a_ship(hit))) return;
    if (promise.family == NameCue::kPreposition && gap != " ") return;
    if (gap.starts_with('-') || gap.starts_with('\'')) return;  // "son-in-law"
    const bool greeting = promise.family == NameCue::kGreeting || promise.family == NameCue::kThanks;
    if (greeting && gap != " " && gap != ", " && gap != "  ") return;
    const std::size_t value = title || promise.family == NameCue::kPreposition ? word : text_.value_at(hit.end, word);
    if (value >= text_.size()) return;
    auto run = title ? text_.with_bare_initials(value) : std::nullopt;
    if (!run) run = text_.name_at(value, promise.letter_case);
    const bool relation = promise.family == NameCue::kKin || promise.family == NameCue::kRole;
    // "her child Princess Joy": names that are words, but written as names.
    if (!run && relation && owned_ && text_[value].capital && text_[value].is(kGivenName)) run = text_.name_at(value, Case::kAny);
    if (!run && relation && owned_ && gap == " " && word_name_of_kin(hit, value)) {
      NameRun one;
      one.first = one.last = value;
      one.words = 1;
      one.lower = true;
      text_.report(one, score_of(kEnoughPoints), promise.rule, hit.phrase, found_);
      return;
    }
    if (!run && relation && owned_ && gap == " ") {
      run = text_.name_at(value, Case::kAny);
      const bool several = hit.phrase.ends_with('s') && hit.phrase != "fils";
      if (run && (several || !two_plain_words(text_, *run))) return;
    }
    if (!run && relation && text_[value].capital && gap.size() <= 3) {  // "l'enfant A. K.-T."
      run = text_.initials_at(value);
      if (run && !known_abbreviation(*run)) text_.report(*run, 0.6F, promise.rule, hit.phrase, found_);
      return;
    }
    if (!run && title && (surname_for_certain(hit, value) || single_letter(hit, value) || lower_word_name(hit, value))) {
      NameRun word_surname;
      word_surname.first = word_surname.last = value;
      word_surname.words = 1;
      run = word_surname;
    }
    if (!run && promise.family == NameCue::kIntroduction && is_called(hit, value)) {  // "his name's River,", "my name's precious."
      run.emplace();
      run->first = run->last = value;
      run->words = 1;
      if (const float score = score_of(kEnoughPoints + 1); score > 0) text_.report(*run, score, promise.rule, hit.phrase, found_);
      return;
    }
    if (!run) return;
    if (!run->lower && (title || promise.family == NameCue::kIntroduction || promise.family == NameCue::kNamed || (relation && owned_))) {
      text_.extend_over_capitals(*run);
    }
    const int points = promised(hit, promise, *run, gap, value > word);
    if (points == 0 || (!title && !relation && names_a_thing(text_, *run))) return;
    const int beside = promise.family == NameCue::kPreposition ? neighbour_points(text_, *run) : points_behind(text_, *run) + kToleratedBehindCue;
    const bool letter = run->first == run->last && text_[run->first].end - text_[run->first].begin == 1;
    const int sum = letter ? points : points + word_points(text_, *run) + std::min(0, beside);
    if (const float score = score_of(sum); score > 0) text_.report(*run, score, promise.rule, hit.phrase, found_);
  }

  // What this cue promises of this name; 0: nothing at all.
  int promised(const CueHit& hit, const Promise& promise, const NameRun& run, std::string_view gap, bool said) const {
    const bool place = run.place && run.words == 1;
    const bool unknown_lower = run.lower && run.listed == 0;
    if (run.word_name && !word_name_may_follow(hit, promise, run)) return 0;
    switch (promise.family) {
      case NameCue::kIntroduction:
        // "my name speled wrong"
        return unknown_lower && (hit.phrase == "my name" || hit.phrase == "mon nom" || hit.phrase == "my names") ? 0 : promise.points;
      case NameCue::kTitle: {
        const bool full_word = hit.phrase.size() >= 6 || hit.phrase == "m" || hit.phrase == "me" || hit.phrase == "sr";
        if (unknown_lower && (full_word || run.words > 1 || is_title_by_capital(hit.phrase))) return 0;
        if (place && run.listed == 0 && !text_[run.first].listed()) return 0;
        if (is_title_by_capital(hit.phrase) && !text_[text_.word_at(hit.begin)].capital && hit.phrase.size() >= 4) return 3;
        // "un monsieur de Roy"
        if (text_[run.first].is(kParticle) && !text_[run.first].capital && !text_[text_.word_at(hit.begin)].capital) return 0;
        return promise.points;
      }
      case NameCue::kSelf: {
        const std::string_view phrase = hit.phrase;
        if (phrase == "i" || phrase == "je" || phrase == "moi" || phrase == "we" || phrase == "nous") {
          if (between_commas(text_, hit, run) && !run.lower && (run.words >= 2 || run.listed > 0)) return 5;
          if (phrase == "moi" && !run.lower && !run.place) return promise.points;
          // "mom - rosario, me - kyle"
          return said && run.listed > 0 && (gap == " - " || gap == ": " || gap == " : " || gap == " = ") ? promise.points : 0;
        }
        return place ? 0 : promise.points;
      }
      case NameCue::kPointer:
        return place || (!run.lower && text_[run.first].all_caps && run.listed == 0 && run.words == 1 && text_[run.first].end - text_[run.first].begin < 6) ? 0 : promise.points;
      case NameCue::kKin:
      case NameCue::kRole: {
        if (names_a_business(text_, hit, run)) return 0;
        if (run.place && !(owned_ && text_[run.first].is(kGivenName))) return 0;
        if (said && run.words == 1 && run.listed == 0 && names_a_people(text_.text(run.first))) return 0;  // "my husband is Greenlandic"
        if (run.lower && text_[run.first].end - text_[run.first].begin < 3) return 0;
        if (run.lower && said && run.words == 1 && text_[run.first].guessed) return 0;  // "my husband is samoan"
        if (owned_) return run.lower ? 4 : 5;
        if (run.lower && run.given_first && gap == " " && promise.family == NameCue::kKin && (leads_line(hit) || only_a_name(text_, run.first))) return 3;
        if (run.lower && !text_[run.first].shout) return said || (run.given_first && (gap == " - " || gap == ": " || gap == " : " || gap == " = ")) ? 2 : 0;
        return said || (gap == " " && promise.family == NameCue::kKin) ? 3 : 1;
      }
      case NameCue::kGreeting:
      case NameCue::kThanks:
        if (place || (run.lower && !run.given_first)) return 0;
        return gap == ", " ? 1 : promise.points;
      case NameCue::kNamed:
        return unknown_lower && run.words != 2 ? 0 : promise.points;
      case NameCue::kAbout:
        return place || (run.lower && !run.given_first) ? 0 : promise.points;
      default:
        if (run.lower) {
          const bool person_like = hit.phrase != "de" && hit.phrase != "and" && hit.phrase != "et" && hit.phrase != "was" && hit.phrase != "re";
          const std::size_t length = text_[run.first].end - text_[run.first].begin;
          if (person_like && run.listed >= 2) return 2;  // "for o'brien-castillo"
          return person_like && run.given_first && (length >= 5 || (length == 4 && only_a_name(text_, run.first))) ? 2 : 0;
        }
        if (leads_to_place(hit.phrase) && (run.words == 1 ? text_[run.first].guessed || !text_[run.first].is(kGivenName) : run.listed == 0)) return 0;
        return run.place || text_[run.first].is(kParticle) || names_a_people(text_.text(run.first)) ? 0 : promise.points;
    }
  }

  // "from Laredo", "à Waltham": what stands there alone and is no given name is a place sooner than a person.
  static bool leads_to_place(std::string_view phrase) {
    static constexpr WordSet kWords({"from", "to", "a", "de", "via", "around", "under", "re"});
    return kWords.contains(phrase);
  }

  // "I am Grace, …" and "Ask Rose", but "I am Happy to …", "délai de Grâce".
  bool word_name_may_follow(const CueHit& hit, const Promise& promise, const NameRun& run) const {
    static constexpr WordSet kGoesOn({"and", "et", "from", "de", "calling", "writing", "here", "again", "i", "je", "my", "encore", "speaking"});
    static constexpr WordSet kWeak({"de", "a", "and", "et", "was", "from", "re", "about", "without", "sans", "contre", "against", "love", "miss", "under", "via"});
    if (promise.family == NameCue::kPreposition) return !kWeak.contains(hit.phrase);
    if (promise.family != NameCue::kSelf && promise.family != NameCue::kPointer) return true;
    return text_[run.last].gap != Gap::kSpace || run.last + 1 >= text_.size() || kGoesOn.contains(text_.text(run.last + 1));
  }

  // "Dr Hommé", "Mme Bureau": behind a title that is nothing else, a capital is enough; not "Madame la Ministre".
  bool surname_for_certain(const CueHit& hit, std::size_t word) const {
    static constexpr std::string_view kOffices[] = {"president", "presidente", "minister", "ministre", "speaker", "chair", "judge", "juge", "ambassador", "ambassadeur", "consul",
                                             "mayor", "maire", "senateur", "senator", "depute", "deputee", "premier", "directeur", "directrice", "director", "officer",
                                             "agent", "agente", "manager", "madame", "monsieur", "mesdames", "messieurs", "maam", "santa", "prime", "deputy", "commissioner", "registrar"};
    const NameWord& name = text_[word];
    if (is_title_by_capital(hit.phrase) && hit.phrase != "m" && hit.phrase != "pr") return false;
    if (!name.letters || !name.capital || name.shout || name.end - name.begin < 3 || name.is(kPlace)) return false;
    const std::string_view what = text_.text(word);
    static constexpr WordSet kNoSurnames({"and", "the", "your", "votre", "comment", "combien", "quand", "pourquoi", "que", "est", "puis", "excel", "how", "what", "when", "where", "why", "is", "or", "ou", "et", "immigration", "inconnu", "inconnue", "unknown", "net"});
    return !kNoSurnames.contains(what) && std::find(std::begin(kOffices), std::end(kOffices), what) == std::end(kOffices);
  }

  // Behind "name is" an everyday word is a name where it closes its clause; in lower case only one that is a name as well.
  bool is_called(const CueHit& hit, std::size_t word) const {
    static constexpr WordSet kAsks({"not", "wrong", "right", "same", "different", "spelled", "spelt", "misspelled", "mispelled", "missing", "correct", "incorrect", "changed", "on", "in", "there", "here", "what", "this", "that", "below", "above", "required",
                                    "pas", "faux", "fausse", "bon", "bonne", "correct", "meme", "mal", "incorrect", "change", "ici", "la", "ca", "requis", "obligatoire", "dessus", "dessous", "please", "svp", "stp", "confidential", "private"});
    const NameWord& name = text_[word];
    if (!hit.phrase.ends_with(" is") && !hit.phrase.ends_with(" s") && !hit.phrase.ends_with(" est") && !hit.phrase.ends_with("elle") && !hit.phrase.ends_with("nomme") && !hit.phrase.ends_with("called") && !hit.phrase.ends_with("c est")) return false;
    if (!name.letters || name.shout || name.end - name.begin < 3 || name.gap == Gap::kSpace || name.gap == Gap::kHyphen || name.gap == Gap::kApostrophe || kAsks.contains(text_.text(word))) return false;
    return name.capital ? !name.is(kPlace) || name.listed() : name.is(kGivenName);
  }

  // "my boss faith has no faith", "son mari réal signe": in lower case a given name that is a word too, directly behind somebody's kin
  // and before what the person does.
  bool word_name_of_kin(const CueHit& hit, std::size_t word) const {
    static constexpr WordSet kWords({"will", "may", "just", "said", "bill", "mark", "page", "can", "dit", "veut", "aime", "fait", "vient", "garde", "marche", "parle", "reste", "va", "passe", "joue", "mange", "travaille", "patient", "patiente", "happy", "lucky", "young",
                                     "rich", "vu", "ne", "ange", "simple", "juste", "sage", "belle", "beau", "bonne", "chance", "early", "still", "best", "real", "major", "junior", "honest", "single", "long", "good", "free", "is", "was", "has", "est", "case", "name", "visa", "sponsor", "star"});
    const NameWord& name = text_[word];
    if (!name.letters || name.capital || name.shout || !name.is(kGivenName) || !name.everyday() || name.is(kPlace | kOrganisation) || name.end - name.begin < 4 || (hit.phrase.ends_with('s') && hit.phrase != "fils") || hit.phrase.starts_with("petit")) return false;
    const std::string_view what = text_.text(word);
    if (kWords.contains(what) || is_verb_of_people(what) || never_a_name(what)) return false;
    if (name.gap == Gap::kComma || name.gap == Gap::kDot || name.gap == Gap::kLine) return true;
    return name.gap == Gap::kSpace && word + 1 < text_.size() && is_verb_of_people(text_.text(word + 1));
  }

  // "mme espérance, elle doit …"
  bool lower_word_name(const CueHit& hit, std::size_t word) const {
    const NameWord& name = text_[word];
    return (hit.phrase == "mme" || hit.phrase == "mrs" || hit.phrase == "mr" || hit.phrase == "ms" || hit.phrase == "mlle" || hit.phrase == "dr") && name.letters && !name.capital && !name.shout && name.is(kGivenName) && !name.is(kPlace) &&
           name.end - name.begin >= 4 && name.gap != Gap::kSpace && name.gap != Gap::kHyphen && !never_a_name(text_.text(word));
  }

  // "P.R.", "U.S.", "D.O.B."
  bool known_abbreviation(const NameRun& run) const {
    static constexpr WordSet kKnown({"pr", "us", "usa", "uk", "id", "na", "nb", "ps", "rp", "dob", "sin", "nas", "pei", "ipe", "bc", "cb", "ns", "ne", "am", "pm", "hc", "cv", "phd", "md", "bsc", "msc", "ba", "ma", "po", "bp", "cp", "qc", "rn", "eg", "ie", "ddn", "uae", "eu", "un", "ca"});
    std::string letters;
    for (std::size_t i = run.first; i <= run.last; ++i) letters += text_.text(i);
    return kKnown.contains(letters);
  }

  // "Mrs B told me", "Mme T. a dit"
  bool single_letter(const CueHit& hit, std::size_t word) const {
    static constexpr WordSet kAddress({"mr", "mrs", "ms", "miss", "mme", "mlle", "monsieur", "madame", "dr", "dre"});
    const NameWord& name = text_[word];
    return kAddress.contains(hit.phrase) && name.letters && name.capital && name.end - name.begin == 1;
  }

  // "Client: wife parwana, me najib"
  bool leads_line(const CueHit& hit) const {
    const std::size_t word = text_.word_at(hit.begin);
    return word == 0 || text_[word - 1].gap != Gap::kSpace;
  }

  // Behind a cue only strong evidence against a name counts.
  static constexpr int kToleratedBehindCue = 1;

  const NameClues& clues_;
  const NameText& text_;
  std::vector<Candidate>& found_;
  bool owned_ = false;
};

}  // namespace

void find_cued(const NameClues& clues, std::vector<Candidate>& found) { CuedNames(clues, found).look(); }

}  // namespace guichet::redact
