// Denials: what names it denies, and what the whole message tells: a row of authors, "that is no lady", another language.
// Tested by person.cases.
#include "redact/recognizers/person_denied.h"

#include <algorithm>

#include "redact/recognizers/name_ambiguity.h"
#include "redact/recognizers/person_denied_words.h"
#include "redact/recognizers/person_evidence.h"

namespace guichet::redact {
namespace {

// A cue stands before it, not only a word like "with".
bool tells_why(const Candidate& candidate, bool itself) noexcept {
  static constexpr WordSet kReasons({"person.titled", "person.greeted", "person.signed", "person.labelled", "person.answered", "person.field"});
  return kReasons.contains(candidate.rule) || (!itself && (candidate.rule == "person.introduced" || candidate.rule == "person.related" || candidate.rule == "person.self"));
}

}  // namespace

Denials::Denials(const NameText& text) : text_(text), of_(text.size(), Denial::kNone) {
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

bool Denials::denies(const Candidate& candidate, const std::vector<Candidate>& all) const {
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

void Denials::deny(std::size_t i) {
  if (of_[i] != Denial::kNone) return;
  of_[i] = Denial::kHere;
  if (text_[i].listed() || text_[i].kinds == 0) words_.push_back(text_.text(i));
}

// "Döhner H, Estey EH, Amadori S, Appelbaum FR": four and more surnames with bare initials in a row, as articles have them.
void Denials::see_authors() {
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
void Denials::see_nobody() {
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
void Denials::see_language() {
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
