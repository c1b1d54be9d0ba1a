// Names in running text that no cue announces: a listed given name and another capitalised word ("Anneliese
// Vanderhoek"), "KOVALENKO, Dmytro", "ALLARD Michèle", a name at the very end ("… help me?? Wassim T."), and what
// is coordinated with a name that is known already ("Ana, Luis and Mateo").
#include <algorithm>

#include "redact/recognizers/person_finders.h"

namespace guichet::redact {
namespace {

// Words before a place: "in Saint John", "à Trois-Pistoles".
bool follows_place_word(const NameText& text, std::size_t i) {
  constexpr std::string_view kWords[] = {"in",     "near",  "au",    "aux",       "en",      "sur",   "rue",
                                         "avenue", "av",    "boul",  "boulevard", "chemin",  "ch",    "rang",
                                         "place",  "route", "hotel", "hopital",   "chez",    "ville", "region",
                                         "gare",   "lac",   "mont",  "ecole",     "college", "cegep", "universite",
                                         "parc",   "pont",  "the",   "les",       "des",     "l",     "visa"};
  if (i == 0 || text[i - 1].gap == Gap::kLine) return false;
  const std::string_view before = text.text(i - 1);
  return std::find(std::begin(kWords), std::end(kWords), before) != std::end(kWords);
}

// Behind a number, or behind the placeholder of one, stands a street or a city.
bool starts_after_digit(const NameText& text, std::size_t i) {
  if (i == 0 || text[i - 1].gap == Gap::kLine) return false;
  if (const std::string_view gap = text.between(text[i - 1].end, i); gap.size() <= 3 && gap.front() == ']') return true;
  const std::string_view number = text.text(i - 1);
  const bool year = number.size() == 4 && (number.substr(0, 2) == "19" || number.substr(0, 2) == "20");
  if (year && text[i - 1].gap == Gap::kComma) return false;  // "On 4 March 2004, Ana Cruz wrote"
  const char c = number.front();
  return c >= '0' && c <= '9' && (text[i - 1].gap == Gap::kSpace || text[i - 1].gap == Gap::kComma);
}

bool organisation_follows(const NameText& text, const NameRun& run) {
  const std::size_t next = run.last + 1;
  return next < text.size() && text[run.last].gap == Gap::kSpace && text[next].capital &&
         text[next].is(kOrganisation | kEveryday) && !text[next].listed();
}

bool organisation_leads(const NameText& text, const NameRun& run) {
  return run.first > 0 && text[run.first - 1].gap == Gap::kSpace && text[run.first - 1].capital &&
         text[run.first - 1].is(kOrganisation);
}

// "CAQ Jean": short words in capitals are acronyms more often than names, unless hyphened.
bool acronym(const NameText& text, std::size_t i, bool beside_given) {
  const bool hyphened = text[i].gap == Gap::kHyphen || (i > 0 && text[i - 1].gap == Gap::kHyphen);
  return text[i].all_caps && text[i].end - text[i].begin <= (beside_given ? 3U : 5U) && !text[i].listed() && !hyphened;
}

// Behind a name: what people do.
bool person_verb(std::string_view word) {
  constexpr std::string_view kVerbs[] = {
      "is",       "was",      "has",    "had",   "said",  "says",   "told",    "asked",  "asks",    "wants",
      "wanted",   "needs",    "needed", "lives", "lived", "works",  "worked",  "called", "calls",   "wrote",
      "writes",   "sent",     "sends",  "went",  "goes",  "came",   "comes",   "got",    "gets",    "arrived",
      "moved",    "married",  "gave",   "will",  "would", "can",    "cannot",  "could",  "did",     "does",
      "applied",  "received", "helped", "paid",  "lost",  "thinks", "thought", "knows",  "replied", "answered",
      "signed",   "turned",   "a",      "est",   "etait", "dit",    "veut",    "vit",    "habite",  "travaille",
      "demande",  "envoie",   "pense",  "doit",  "peut",  "avait",  "va",      "attend", "m",       "nous",
      "approved", "joined",   "lent",   "made",  "died",  "and",    "et"};
  return std::find(std::begin(kVerbs), std::end(kVerbs), word) != std::end(kVerbs);
}

// "Laura sent", "Mary's": a given name that acts or owns.
bool acts(const NameText& text, const NameRun& run) {
  if (text[run.first].is(kParticle) && !text[run.first].listed()) return false;  // "St. Pierre is an island"
  const std::size_t next = run.last + 1;
  if (next >= text.size() || !text[next].letters || text[next].capital) return false;
  if (text[run.last].gap == Gap::kApostrophe) return text.text(next) == "s";
  return text[run.last].gap == Gap::kSpace && person_verb(text.text(next));
}

// "C. Carlizian", "P.-A. Poulmani": initials before a word that is no everyday one.
bool initials_lead(const NameText& text, const NameRun& run) {
  constexpr std::string_view kNumbered[] = {"section", "part",   "partie",   "annex",   "annexe",   "appendix",
                                            "form",    "table",  "tableau",  "class",   "classe",   "plan",
                                            "group",   "groupe", "figure",   "fig",     "schedule", "stream",
                                            "volet",   "type",   "category", "vitamin", "hepatitis"};
  const NameWord& first = text[run.first];
  if (first.end - first.begin != 1 || !first.capital || run.words < 2) return false;
  if (text.text(run.first) == "u" && (text.text(run.first + 1) == "s" || text.text(run.first + 1) == "k")) return false;
  if (run.first > 0 &&
      std::find(std::begin(kNumbered), std::end(kNumbered), text.text(run.first - 1)) != std::end(kNumbered))
    return false;
  const NameWord& last = text[run.last];
  return last.end - last.begin >= 3 && !last.is(kEveryday | kPlace | kOrganisation);
}

constexpr float kUnknownPair = 0.52F;

// Two or three capitalised words that no list knows.
bool unknown_words(const NameText& text, const NameRun& run) {
  if (run.words > 3) return false;
  for (std::size_t i = run.first; i <= run.last; ++i) {
    if (text[i].kinds != 0 || text[i].end - text[i].begin < 3 || text[i].all_caps) return false;
  }
  return true;
}

float pair_score(const NameText& text, const NameRun& run) {
  // "Brandon Tully", "Florence Gagnon": a place that is a given name, before what is nothing but a surname.
  const bool named_place = run.place && run.words == 2 && text[run.first].is(kGivenName) &&
                           text[run.last].is(kSurname) && !text[run.last].is(kEveryday | kPlace | kOrganisation);
  if ((run.place && !named_place) || follows_place_word(text, run.first) || starts_after_digit(text, run.first) ||
      organisation_follows(text, run) || organisation_leads(text, run)) {
    return 0;
  }
  const bool given = text[run.first].is(kGivenName) || text[run.last].is(kGivenName);
  for (std::size_t i = run.first; i <= run.last; ++i) {
    if (acronym(text, i, given)) return 0;
  }
  if (text[run.first].is(kParticle) && !text[run.first].listed()) return 0;  // "Saint-Jérôme", "De Gaspé"
  if (run.listed >= 2) return 0.75F;
  if (run.given_first) return 0.65F;
  if (run.listed == 1) return 0.6F;
  if (initials_lead(text, run)) return 0.6F;
  return unknown_words(text, run) ? kUnknownPair : 0;
}

// A word in capitals that may be a surname: long enough to be no acronym.
bool caps_surname(const NameText& text, std::size_t i) {
  const NameWord& word = text[i];
  return word.letters && word.all_caps && !word.is(kPlace | kOrganisation) &&
         word.end - word.begin >= (word.is(kSurname) ? 3U : 5U);
}

// "RUFUNA Marine", "Pierre FAIRMAN": of two words one is in capitals and the other a given name, even one that is an
// everyday word.
void find_half_capitals(const NameText& text, std::size_t i, std::vector<Candidate>& found) {
  const std::size_t next = i + 1;
  if (next >= text.size() || text[i].gap != Gap::kSpace || text[i].shout || text[next].shout) return;
  const auto given = [&](std::size_t word) {
    return text[word].letters && text[word].capital && !text[word].all_caps && text[word].is(kGivenName) &&
           text[word].end - text[word].begin >= 3;
  };
  const bool surname_first = caps_surname(text, i) && !text[i].is(kEveryday) && given(next);
  const bool given_first = given(i) && caps_surname(text, next) && !text[next].is(kEveryday);
  if (!surname_first && !given_first) return;
  if (starts_after_digit(text, i) || follows_place_word(text, i)) return;
  NameRun run;
  run.first = i;
  run.last = next;
  run.words = 2;
  text.report(run, 0.6F, "person.half_capitals", {}, found);
}

// "Elodie Bonheur", "Anna Bell": a given name and a surname that is a word too. Not "Marie Immigration Services".
void find_word_surname(const NameText& text, const NameRun& run, std::vector<Candidate>& found) {
  const std::size_t next = run.last + 1;
  if (run.words != 1 || !run.given_first || next >= text.size() || text[run.last].gap != Gap::kSpace) return;
  if (text[run.first].is(kParticle) || follows_place_word(text, run.first)) return;
  const NameWord& word = text[next];
  if (!word.letters || !word.capital || word.all_caps || word.end - word.begin < 3 || word.is(kOrganisation)) return;
  const std::size_t behind = next + 1;
  if (behind < text.size() && text[next].gap == Gap::kSpace && text[behind].capital) return;
  if (run.first > 0 && text[run.first - 1].gap == Gap::kSpace && text[run.first - 1].capital) return;
  NameRun whole = run;
  whole.last = next;
  whole.words = 2;
  text.report(whole, 0.55F, "person.word_surname", {}, found);
}

// "DELA CRUZ, Maria Luisa": as below, but the surname is made of everyday words.
void find_caps_words_first(const NameText& text, std::size_t i, std::vector<Candidate>& found) {
  if (!text[i].all_caps || !text[i].letters || text[i].shout) return;
  if (i > 0 && text[i - 1].all_caps && text[i - 1].gap != Gap::kLine) return;
  std::size_t last = i;
  for (int n = 0; n < 3 && last + 1 < text.size() && text[last + 1].all_caps && text[last + 1].letters &&
                  (text[last].gap == Gap::kSpace || text[last].gap == Gap::kHyphen);
       ++n) {
    ++last;
  }
  if (text[last].gap != Gap::kComma || last + 1 >= text.size() || text[last].end - text[i].begin < 4) return;
  for (std::size_t w = i; w <= last; ++w) {
    if (text[w].is(kOrganisation) || (text[w].is(kPlace) && !text[w].listed())) return;
  }
  const auto given = text.name_at(last + 1, Case::kCapital);
  if (!given || !given->given_first || given->place || text[given->first].all_caps) return;
  NameRun whole = *given;
  whole.first = i;
  whole.words += static_cast<unsigned>(last - i + 1);
  text.report(whole, 0.75F, "person.surname_first", {}, found);
}

// A given name alone within a sentence, where only names have a capital: "i spoke with Delphine at the office".
// An unknown word must do what only people do: "if Emeka got approved".
bool human(const NameText& text, const NameRun& run) {
  constexpr std::string_view kHuman[] = {"said",  "told",    "asked",   "called",   "wrote", "lives", "works",
                                         "got",   "married", "arrived", "applied",  "went",  "came",  "moved",
                                         "born",  "habite",  "vit",     "travaille", "pense", "dit",   "thinks"};
  const std::size_t next = run.last + 1;
  return next < text.size() && text[run.last].gap == Gap::kSpace && text[run.first].kinds == 0 &&
         std::find(std::begin(kHuman), std::end(kHuman), text.text(next)) != std::end(kHuman);
}

bool alone_in_sentence(const NameText& text, const NameRun& run) {
  if (run.words != 1 || !(run.given_first || human(text, run)) || run.first == 0 || text[run.first].all_caps || text[run.first].shout)
    return false;
  if (text[run.first].end - text[run.first].begin < 4 || text[run.first].is(kSurname | kParticle)) return false;
  const NameWord& before = text[run.first - 1];
  const std::string_view gap = text.between(before.end, run.first);
  const bool with = gap == "/ " && text.text(run.first - 1) == "w";  // "w/ Tarek"
  if (!with && ((before.gap != Gap::kSpace && gap != ", ") || !before.letters || before.capital)) return false;
  const std::size_t next = run.last + 1;
  if (next < text.size() && text[next].capital && text[run.last].gap == Gap::kSpace) return false;
  return text[run.last].gap != Gap::kHyphen && text[run.last].gap != Gap::kApostrophe;
}

// "KOVALENKO, Dmytro": a surname in capitals, a comma, a given name.
void find_surname_first(const NameText& text, const NameRun& run, std::vector<Candidate>& found) {
  const std::size_t next = run.last + 1;
  if (!text[run.first].all_caps || text[run.last].gap != Gap::kComma || next >= text.size()) return;
  if (acronym(text, run.first, false) && run.words == 1 && text[run.first].end - text[run.first].begin < 4) return;
  const auto given = text.name_at(next, Case::kCapital);
  if (!given || given->place || text[given->first].all_caps || run.place) return;
  NameRun whole = run;
  whole.last = given->last;
  whole.words += given->words;
  text.report(whole, 0.75F, "person.surname_first", {}, found);
}

bool at_sentence_start(const NameText& text, std::size_t i) {
  if (i == 0) return true;
  if (text[i - 1].gap == Gap::kLine || text[i - 1].gap == Gap::kDot) return true;
  if (text[i - 1].gap != Gap::kOther) return false;
  const std::string_view gap = text.between(text[i - 1].end, i);
  return gap.find_first_of(".?!-") != std::string_view::npos;
}

// The name that ends the whole text after a sentence: "… help me?? Wassim T."
bool closes_text(const NameText& text, const NameRun& run) {
  const std::size_t rest = text.text().find_first_not_of(" \t\r\n.!)", text.span(run).end);
  return rest == std::string_view::npos && run.first > 4 && at_sentence_start(text, run.first);
}

// Behind what is said of a name in parentheses or its age: "Ana (12/05/2014), Luis".
std::size_t past_parenthesis(std::string_view text, std::size_t end) {
  constexpr std::size_t kLongest = 24;
  constexpr std::string_view kDigits = "0123456789";
  const std::string_view behind = text.substr(end, kLongest);
  // "Tendai 8 ans et Rudo 5 ans"
  if (const std::size_t age = behind.substr(0, 4).find_first_of(kDigits); age != std::string_view::npos && age > 0 && behind.find('(') > age) {
    if (behind.substr(0, age).find_first_not_of(" ,") != std::string_view::npos) return end;
    const std::size_t past = behind.find_first_not_of(kDigits, age);
    if (past == std::string_view::npos || past - age > 2) return end;
    for (const std::string_view unit : {" ans", " mois", " years old", " years", " yrs", " yo", " y/o", " months"}) {
      if (behind.substr(past, unit.size()) == unit) return end + past + unit.size();
    }
    return end + past;
  }
  if (behind.substr(0, 2) != " (") return end;
  const std::size_t close = behind.find_first_of(")]\n");
  return close != std::string_view::npos && behind[close] == ')' ? end + close + 1 : end;
}

}  // namespace

void find_pairs(const NameClues& clues, std::vector<Candidate>& found) {
  const NameText& text = clues.text;
  for (std::size_t i = 0; i < text.size();) {
    const auto run = text.name_at(i, Case::kCapital);
    find_half_capitals(text, i, found);
    find_caps_words_first(text, i, found);
    if (!run) {
      ++i;
      continue;
    }
    find_surname_first(text, *run, found);
    find_word_surname(text, *run, found);
    if (alone_in_sentence(text, *run) && !follows_place_word(text, run->first)) {
      text.report(*run, 0.55F, "person.alone", {}, found);
    }
    if (run->words >= 2) {
      if (const float score = pair_score(text, *run); score > 0) text.report(*run, score, "person.pair", {}, found);
    }
    if (run->words == 1 && run->given_first && !follows_place_word(text, run->first) && acts(text, *run)) {
      text.report(*run, 0.6F, "person.acting", {}, found);
    }
    if (closes_text(text, *run) && !run->place && (run->words >= 2 || run->given_first) && text.lines().size() <= 3) {
      text.report(*run, 0.65F, "person.last_words", {}, found);
    }
    i = run->last + 1;
  }
}

void find_coordinated(const NameClues& clues, std::vector<Candidate>& found) {
  const NameText& text = clues.text;
  std::vector<bool> covered(text.size());
  const auto cover = [&](const Span& span) {
    for (std::size_t w = text.word_at(span.begin); w < text.size() && text[w].end <= span.end; ++w) covered[w] = true;
  };
  for (const Candidate& candidate : found) cover(candidate.span);
  // "Aroha & Wiremu Ngata": the name before.
  for (std::size_t n = 0, all = found.size(); n < all; ++n) {
    if (found[n].score < 0.6F) continue;
    const std::size_t first = text.word_at(found[n].span.begin);
    if (first == 0 || first >= text.size()) continue;
    const bool and_word = text.text(first - 1) == "and" || text.text(first - 1) == "et";
    if (and_word && first < 2) continue;
    const std::size_t before = and_word ? first - 2 : first - 1;
    const std::string_view gap = text.between(text[before].end, first);
    if (and_word ? gap.size() > 5 : gap != " & ") continue;
    if (text[before].gap == Gap::kLine || covered[before] || text[before].shout) continue;
    const auto run = text.name_at(before, Case::kCapital);
    if (!run || run->last != before || run->place || text[before].end - text[before].begin < 3) continue;
    if (before > 0 && text[before - 1].capital && text[before - 1].gap == Gap::kSpace) continue;
    if (run->listed == 0 && text[before].all_caps) continue;
    cover(text.span(*run));
    text.report(*run, 0.6F, "person.coordinated", {}, found);
  }
  // Those found here are looked at in turn: "Ana, Luis and Mateo".
  for (std::size_t n = 0; n < found.size(); ++n) {
    if (found[n].score < 0.6F) continue;
    const std::size_t end = past_parenthesis(text.text(), found[n].span.end);
    std::size_t next = text.word_at(end);
    if (next >= text.size()) continue;
    const std::string_view gap = text.between(end, next);
    const bool joined = gap == " & " || gap == ", " || gap == "/" || gap == " / ";
    const bool and_word = gap == " " && (text.text(next) == "and" || text.text(next) == "et");
    const bool comma_and = gap == ", " && (text.text(next) == "and" || text.text(next) == "et");
    if (!joined && !and_word) continue;
    if (and_word || comma_and) {
      if (text[next].gap != Gap::kSpace) continue;
      ++next;
    }
    const auto run = text.name_at(next, Case::kCapital);
    if (!run || run->place) continue;
    if (run->listed == 0 && !and_word && !comma_and) continue;
    if (covered[run->first] && covered[run->last]) continue;
    cover(text.span(*run));
    text.report(*run, 0.6F, "person.coordinated", {}, found);
  }
}

}  // namespace guichet::redact
