// Names in running text that no cue announces: "Anneliese Vanderhoek wrote", "KOVALENKO, Dmytro", "ALLARD Michèle", "ask
// Delphine", a name at the very end ("… help me?? Wassim T."), and what is coordinated with a name that is known
// already ("Ana, Luis and Mateo"). What the words are and what stands beside them decides: person_evidence.h.
#include <algorithm>
#include <string>

#include "redact/recognizers/person_evidence.h"
#include "redact/recognizers/person_finders.h"
#include "redact/recognizers/person_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

// A word in capitals that may be a surname: long enough to be no acronym.
bool caps_surname(const NameText& text, std::size_t i) {
  const NameWord& word = text[i];
  return word.letters && word.all_caps && !word.is(kPlace | kOrganisation) &&
         word.end - word.begin >= (word.is(kSurname) ? 3U : 4U);
}

// "RUFUNA Marine", "Pierre FAIRMAN": of two words one is in capitals and the other a given name; the writer's case says
// which is which, so either may be an everyday word.
void find_half_capitals(const NameText& text, std::size_t i, std::vector<Candidate>& found) {
  const std::size_t next = i + 1;
  if (next >= text.size() || text[i].gap != Gap::kSpace || text[i].shout || text[next].shout) return;
  const auto given = [&](std::size_t word) {
    return text[word].letters && text[word].capital && !text[word].all_caps && text[word].is(kGivenName) &&
           text[word].end - text[word].begin >= 3;
  };
  const bool surname_first = caps_surname(text, i) && (!text[i].is(kEveryday) || text[i].listed()) && given(next);
  if (opens_sentence(text, i) && text[i].everyday() && !text[next].listed()) return;  // "Will IFHP pay"
  const bool given_first = given(i) && caps_surname(text, next) && (!text[next].is(kEveryday) || !text[i].is(kEveryday));
  if (!surname_first && !given_first) return;
  const std::size_t surname = surname_first ? i : next;
  if (text[surname_first ? next : i].is(kPlace) && (!text[surname].listed() || text[surname].guessed)) return;  // "CRNA Alberta"
  NameRun run;
  run.first = i;
  run.last = next;
  run.words = 2;
  if (const float score = score_of(kEnoughPoints + 2 + neighbour_points(text, run)); score > 0) text.report(run, score, "person.half_capitals", {}, found);
}

// "DELA CRUZ, Maria Luisa", "KOVALENKO, Dmytro": a surname in capitals, even of everyday words, a comma, a given name.
void find_surname_first(const NameText& text, std::size_t i, std::vector<Candidate>& found) {
  static constexpr WordSet kShorthand({"clt", "cl", "pt", "pa", "dp", "appl", "applt", "atty", "rep", "agt", "mr", "mrs", "ms", "mme", "re", "attn", "spse", "ddn", "dob", "hsb", "da"});
  if (!text[i].all_caps || !text[i].letters || text[i].shout || kShorthand.contains(text.text(i))) return;
  if (i > 0 && text[i - 1].all_caps && text[i - 1].end - text[i - 1].begin > 3 && text[i - 1].gap != Gap::kLine && text[i - 1].gap != Gap::kOther) return;
  std::size_t last = i;
  for (int n = 0; n < 4 && last + 1 < text.size() && text[last + 1].all_caps && text[last + 1].letters &&
                  (text[last].gap == Gap::kSpace || text[last].gap == Gap::kHyphen || text[last].gap == Gap::kApostrophe);
       ++n) {
    ++last;
  }
  if (text[last].gap != Gap::kComma || last + 1 >= text.size() || text[last].end - text[i].begin < 3) return;
  bool plain = true;
  for (std::size_t w = i; w <= last; ++w) {
    if (text[w].is(kOrganisation) || (text[w].is(kPlace) && !text[w].listed())) return;
    plain = plain && !text[w].is(kEveryday) && (text[w].listed() || text[w].end - text[w].begin > 3);
  }
  const auto given = text.name_at(last + 1, Case::kCapital);
  if (!given || given->place || (text[given->first].all_caps && !given->given_first)) return;
  if (!plain && !given->given_first) return;  // "PS, Amina" is one, "FYI, Interac" none
  NameRun whole = *given;
  whole.first = i;
  whole.words += static_cast<unsigned>(last - i + 1);
  if (neighbour_points(text, whole) <= -3) return;
  text.report(whole, 0.78F, "person.surname_first", {}, found);
}

// "file. Nwachukwu, Emeka, his file": a surname, a comma, a given name, and the sentence goes on behind them.
void find_surname_comma_given(const NameText& text, std::size_t i, std::vector<Candidate>& found) {
  if (text[i].shout || !text[i].capital || text[i].all_caps || !opens_sentence(text, i)) return;
  const auto surname = text.name_at(i, Case::kCapital);
  if (!surname || surname->place || surname->words > 2 || text[surname->last].gap != Gap::kComma) return;
  if (text[surname->first].is(kGivenName) && !text[surname->first].is(kSurname)) return;
  const auto given = text.name_at(surname->last + 1, Case::kCapital);
  if (!given || given->place || given->words > 2 || text[given->last].gap == Gap::kSpace) return;
  // "Quispe Mamani, Wara - that is how …": of a given name that no list knows, only at the head of a line.
  const bool heads_line = (i == 0 || text[i - 1].gap == Gap::kLine) && surname->listed > 0 && text[given->last].gap != Gap::kComma && text[given->last].gap != Gap::kDot;
  if (!given->given_first && !heads_line) return;
  if (given->last + 1 < text.size() && text[given->last].gap == Gap::kComma && text[given->last + 1].capital) return;  // a list
  NameRun whole = *surname;
  whole.last = given->last;
  whole.words += given->words;
  text.report(whole, 0.7F, "person.surname_first", {}, found);
}

// Whether a word of a list is among them; the others only sound like names.
bool knows(const NameText& text, const NameRun& run) {
  for (std::size_t i = run.first; i <= run.last; ++i) {
    if (text[i].listed() && !text[i].guessed && !text[i].everyday()) return true;
  }
  return false;
}

// The name that ends the whole text after a sentence: "… help me?? Wassim T.", "… needs me monday. devonte clarke"
bool closes_text(const NameText& text, const NameRun& run) {
  const std::size_t rest = text.text().find_first_not_of(" \t\r\n.!)", text.span(run).end);
  return rest == std::string_view::npos && run.first > 4 && opens_sentence(text, run.first) && text.lines().size() <= 3;
}

// "… forward mail. Winnifred": one word of no list that ends the text as a signature does.
bool signs_off(const NameText& text, const NameRun& run) {
  const NameWord& word = text[run.last];
  if (run.words != 1 || run.first != run.last || run.place || word.end - word.begin < 4) return false;
  const Gap before = text[run.first - 1].gap;
  const bool sentence = before == Gap::kDot || before == Gap::kLine || text.between(text[run.first - 1].end, run.first).find_first_of("?!") != std::string_view::npos;
  if (run.lower) return sentence && only_a_name(text, run.first);
  return sentence && !word.all_caps && (word.kinds == 0 || only_a_name(text, run.first)) && !names_a_people(text.text(run.first));
}

// "… needs me monday. devonte clarke": the last sentence is two or three words in lower case that are nothing else, and one of them a name.
void find_lower_signature(const NameText& text, std::vector<Candidate>& found) {
  constexpr std::size_t kMostWords = 3;
  if (text.size() < 8) return;
  NameRun run;
  run.last = text.size() - 1;
  run.first = run.last + 1;
  run.lower = true;
  const auto compound = [&](std::size_t i) { return text[i].gap == Gap::kHyphen || (i > 0 && text[i - 1].gap == Gap::kHyphen); };  // "waylon cook-moose"
  const auto plain = [&](std::size_t i) {
    return text[i].letters && !text[i].capital && !text[i].shout && text[i].end - text[i].begin >= 3 && (compound(i) || !text[i].is(kEveryday | kPlace | kOrganisation | kParticle));
  };
  while (run.first > 0 && plain(run.first - 1) && (run.first > run.last || text[run.first - 1].gap == Gap::kSpace || text[run.first - 1].gap == Gap::kHyphen)) {
    --run.first;
    if (++run.words > kMostWords) return;
  }
  if (run.words < 2 || !knows(text, run) || !closes_text(text, run)) return;
  text.report(run, score_of(kEnoughPoints), "person.last_words", {}, found);
}

// Two or three words in lower case, one of them a name that is nothing else.
bool lower_whole_name(const NameText& text, const NameRun& run) { return run.lower && run.words >= 2 && run.words <= 3 && run.listed > 0 && run.last - run.first < 3 && text[run.first].gap != Gap::kHyphen; }

// Whether one of the two words before is "name", "prénom", "spelled".
bool says_name(const NameText& text, std::size_t i) {
  static constexpr WordSet kSays({"name", "nom", "prenom", "surname", "lastname", "firstname", "named", "called", "appelle"});
  for (std::size_t n = 1; n <= 2 && n <= i; ++n) {
    if (text[i - n].gap != Gap::kSpace && text[i - n].gap != Gap::kOther) return false;
    if (kSays.contains(text.text(i - n))) return true;
  }
  return false;
}

// "Boisrond! B-O-I-S-R-O-N-D": a word that is spelled for us, letter by letter, is a name, and so is the word itself.
void find_spelled(const NameText& text, std::vector<Candidate>& found) {
  constexpr std::size_t kFewestLetters = 4;
  std::size_t looked_for = 8;  // words; more are no client's name, and the time stays linear
  const auto letter = [&](std::size_t i) { return text.view().words()[i].letters && text[i].end - text[i].begin == 1; };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool spaced = letter(i) && text[i].gap == Gap::kSpace && says_name(text, i);  // "Name m a r e n g o"
    if (!letter(i) || (text[i].gap != Gap::kHyphen && !spaced)) continue;
    NameRun run;
    run.first = run.last = i;
    std::string spelled(text.text(i));
    const Gap between = text[i].gap;
    while (text[run.last].gap == between && run.last + 1 < text.size() && letter(run.last + 1)) spelled += text.text(++run.last);
    i = run.last;
    run.words = static_cast<unsigned>(spelled.size());
    if (spelled.size() < kFewestLetters) continue;
    text.report(run, 0.7F, "person.spelled", {}, found);
    if (looked_for == 0) continue;
    --looked_for;
    for (std::size_t w = 0; w < text.size(); ++w) {
      if (!text[w].letters || text.text(w) != spelled || text[w].is(kEveryday | kPlace)) continue;
      NameRun word;
      word.first = word.last = w;
      word.words = 1;
      text.report(word, 0.7F, "person.spelled", {}, found);
    }
  }
}

// "I'm sponsoring my wife from Cebu, Analyn." Between commas, behind one who is somebody's kin, stands a name.
bool kin_apposition(const NameClues& clues, const NameRun& run) {
  constexpr std::size_t kReach = 60;
  const NameText& text = clues.text;
  if (run.first == 0 || run.lower) return false;
  const std::size_t before = text[run.first - 1].end;
  const std::string_view opening = text.between(before, run.first);
  if (opening != ", " && opening != ": " && opening != " : " && opening != " - ") return false;
  const Gap after = text[run.last].gap;
  if (after == Gap::kSpace || after == Gap::kHyphen || after == Gap::kApostrophe) return false;
  const std::size_t from = before > kReach ? before - kReach : 0;
  const std::string_view sentence = text.text().substr(from, before - from);
  const std::size_t stop = sentence.find_last_of(".?!\n");
  const std::size_t begin = from + (stop == std::string_view::npos ? 0 : stop + 1);
  auto hit = std::lower_bound(clues.cues.begin(), clues.cues.end(), begin, [](const CueHit& h, std::size_t at) { return h.begin < at; });
  for (; hit != clues.cues.end() && hit->begin < before; ++hit) {
    if ((family(*hit) == NameCue::kKin || (family(*hit) == NameCue::kRole && opening == ", ")) && hit->end <= before) return true;
  }
  return false;
}

constexpr int kClosesText = 2;
constexpr int kApposition = 2;

}  // namespace

void find_uncued(const NameClues& clues, std::vector<Candidate>& found) {
  const NameText& text = clues.text;
  find_spelled(text, found);
  find_lower_signature(text, found);
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (!text[i].capital) continue;
    find_half_capitals(text, i, found);
    find_surname_first(text, i, found);
    find_surname_comma_given(text, i, found);
  }
  for (std::size_t i = 0; i < text.size();) {
    if (!text[i].capital && !text[i].listed()) {
      ++i;
      continue;
    }
    // "joy said to write joy": in lower case too, where a line begins and only people do so.
    if (const NameWord& word = text[i]; !word.capital && !word.shout && word.everyday() && word.is(kGivenName) && !word.is(kPlace | kOrganisation) && word.end - word.begin >= 3 && (i == 0 || text[i - 1].gap == Gap::kLine) &&
        word.gap == Gap::kSpace && i + 1 < text.size() && only_people_do(text.text(i + 1)) && !is_verb_of_people(text.text(i)) && !never_a_name(text.text(i))) {
      NameRun subject;
      subject.first = subject.last = i;
      subject.words = 1;
      subject.lower = true;
      text.report(subject, score_of(kEnoughPoints + 2), "person.alone", {}, found);
      ++i;
      continue;
    }
    const auto run = text.name_at(i, Case::kListed);
    // "Saint-Jérôme", "De Gaspé": behind a particle alone stands a place as often as a person.
    if (!run || (text[run->first].is(kParticle) && !text[run->first].listed() && run->listed < 2)) {
      ++i;
      continue;
    }
    const int words = word_points(text, *run);
    // Behind somebody's kin what stands before says nothing: "my wife from Cebu, Analyn".
    const int points = words + (kin_apposition(clues, *run) ? points_behind(text, *run) + kApposition : neighbour_points(text, *run));
    // In lower case only names that the lists know: two, or one that acts.
    const bool known = knows(text, *run);
    const bool sure = !run->lower || (known && (run->listed >= 2 || (run->listed > 0 && points > words)));
    if (const float score = score_of(points); sure && score > 0) {
      text.report(*run, score, run->words > 1 ? "person.pair" : "person.alone", {}, found);
    } else if (!run->place && closes_text(text, *run) && (signs_off(text, *run) || lower_whole_name(text, *run))) {
      text.report(*run, score_of(kEnoughPoints), "person.last_words", {}, found);
    } else if (!run->lower && !run->place && (run->words >= 2 || run->given_first) && closes_text(text, *run)) {
      if (const float last = score_of(points + kClosesText); last > 0) text.report(*run, last, "person.last_words", {}, found);
    }
    i = run->last + 1;
  }
}

}  // namespace guichet::redact
