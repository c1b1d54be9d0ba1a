// Names behind a word or phrase that announces one: "my name is …", "je suis …", "Mme …", "my wife …", "spoke with …",
// "Dear …". The table says what each family of cues promises; person_evidence.h decides; titles are in person_titles.h, words that are a name behind a cue only in person_cued_words.h. The weaker the cue, the more the
// name itself must look like one: after "my name is" any word will do that is not an everyday one, after "with" only a
// listed name with a capital.
#include <algorithm>
#include <array>

#include "redact/recognizers/person_cued_words.h"
#include "redact/recognizers/person_evidence.h"
#include "redact/recognizers/person_finders.h"
#include "redact/recognizers/person_titles.h"
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
    if (title && (!title_leads(text_, hit, gap) || names_a_ship(text_, hit))) return;
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
    if (!run && relation && owned_ && gap == " " && word_name_of_kin(text_, hit, value)) {
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
      if (run && !known_abbreviation(text_, *run)) text_.report(*run, 0.6F, promise.rule, hit.phrase, found_);
      return;
    }
    if (!run && title && (surname_for_certain(text_, hit, value) || single_letter(text_, hit, value) || lower_word_name(text_, hit, value))) {
      NameRun word_surname;
      word_surname.first = word_surname.last = value;
      word_surname.words = 1;
      run = word_surname;
    }
    if (!run && promise.family == NameCue::kIntroduction && is_called(text_, hit, value)) {  // "his name's River,", "my name's precious."
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
