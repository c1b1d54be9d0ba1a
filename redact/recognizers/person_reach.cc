// NameText::name_at(): whether a name begins at a given word, and how far it reaches; and the ways to make it longer behind a
// cue. The step from one part to the next is in person_next_part.cc. Tested by person.cases.
#include "redact/recognizers/person_evidence.h"
#include "redact/recognizers/person_scan.h"
#include "redact/recognizers/person_words.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kMostParts = 8;       // of a capitalised name, the parts of compounds counted
constexpr std::size_t kMostLowerParts = 6;  // of a lower-case one

bool starts_with_article(std::string_view word) {
  return word == "le" || word == "la" || word == "les" || word == "des" || word == "du" || word == "l" ||
         word == "do" || word == "y" || word == "ter" || word == "de" || word == "d";
}

}  // namespace

// "Thi Bich Lien", "Park Grace Chance": in a line that is a name and nothing else, every capitalised word is part of
// it.
bool NameText::extend_to_line_end(NameRun& run) const noexcept {
  constexpr std::size_t kMostWords = 4;
  std::size_t last = run.last;
  for (std::size_t n = 0; words_[last].gap != Gap::kLine; ++n) {
    const Gap gap = words_[last].gap;
    const std::size_t next = last + 1;
    if (n == kMostWords || next >= words_.size() || !words_[next].letters || !words_[next].capital ||
        (gap != Gap::kSpace && gap != Gap::kHyphen && gap != Gap::kApostrophe)) {
      return false;
    }
    last = next;
  }
  run.words += static_cast<unsigned>(last - run.last);
  run.last = last;
  return true;
}

// Behind a cue that promises a name, every capitalised word belongs to it: "Mlle Océane Fontaine".
void NameText::extend_over_capitals(NameRun& run) const noexcept {
  while (run.words < kMostParts && run.last + 1 < words_.size()) {
    const NameWord& next = words_[run.last + 1];
    const Gap gap = words_[run.last].gap;
    if ((gap != Gap::kSpace && gap != Gap::kHyphen) || !next.letters || !next.capital || next.end - next.begin < 2) return;
    if (next.is(kOrganisation | kPlace) || opens_clause(text(run.last + 1)) || words_[run.last].capital != next.capital) return;
    ++run.last;
    ++run.words;
  }
}

// "Dr D SAMCHA", "M-C Dubé": initials without dots, where a name stands for certain.
std::optional<NameRun> NameText::with_bare_initials(std::size_t first) const {
  const auto single = [&](std::size_t i) {
    const Gap gap = words_[i].gap;
    return words_[i].letters && words_[i].capital && words_[i].end - words_[i].begin == 1 && (gap == Gap::kSpace || gap == Gap::kHyphen || gap == Gap::kDot);
  };
  std::size_t name = first;
  while (name < size() && name < first + 3 && single(name)) ++name;
  if (name == first || name >= size()) return std::nullopt;
  auto run = name_at(name, Case::kCapital);
  const NameWord& word = words_[name];
  if (!run && word.letters && word.capital && word.end - word.begin >= 3 && !word.is(kPlace | kOrganisation)) {  // "Dr L. MARTEAU"
    run.emplace();
    run->last = name;
    run->words = 1;
  }
  if (run) {
    run->first = first;
    run->words += static_cast<unsigned>(name - first);
  }
  return run;
}

// Behind up to three particles ("van der", "de la", "d'"), or the word itself.
std::size_t NameText::over_particles(std::size_t i) const noexcept {
  for (int n = 0; n < 3 && i + 1 < words_.size(); ++n) {
    const NameWord& word = words_[i];
    const bool elided =
        word.end - word.begin == 1 && word.gap == Gap::kApostrophe && (text(i) == "d" || text(i) == "l");
    if (!word.capital && text(i) == "ni") break;  // "ni d'Ève ni d'Adam"
    if (!word.letters || !(elided || (word.is(kParticle) && (word.gap == Gap::kSpace || word.gap == Gap::kHyphen ||
                                                             word.gap == Gap::kApostrophe || word.gap == Gap::kDot)))) {
      break;
    }
    ++i;
  }
  return i;
}

// "Thu Trang", "MODESTE KAYEMBE": a word that is an everyday one too, but here it leads a name.
bool NameText::leads_name(std::size_t i) const noexcept {
  const NameWord& word = words_[i];
  if (i + 1 >= words_.size() || !word.letters || !word.is(kEveryday) || word.is(kPlace | kOrganisation) || word.gap != Gap::kSpace) return false;
  if (!word.listed() || word.end - word.begin < 3) return false;
  const NameWord& next = words_[i + 1];
  if (!next.letters || next.end - next.begin < 3 || next.is(kEveryday | kPlace | kOrganisation)) return false;
  if (opens_clause(text(i)) || (view_.words()[i].kinds & (kAnnounces | kAnnouncesCapital)) != 0) return false;
  if (word.shout) return next.shout;
  const bool begins = i == 0 || words_[i - 1].gap == Gap::kLine || words_[i - 1].gap == Gap::kDot;
  // "hello, constant mbuyi from kinshasa"
  if (!word.capital) return !next.capital && word.is(kGivenName) && next.is(kSurname) && next.end - next.begin >= 5 && next.gap != Gap::kHyphen;
  return next.capital && !begins && next.listed() && word.all_caps == next.all_caps;
}

std::optional<NameRun> NameText::name_at(std::size_t i, Case letter_case) const {
  if (i >= words_.size() || !words_[i].letters) return std::nullopt;
  NameRun run;
  run.first = i;
  std::size_t head = over_particles(i);
  const bool particled = head != i;
  // In prose an article is not the beginning of a name: "le Dr Roy", "des Canadiens".
  if (particled && !words_[i].capital && letter_case != Case::kAny && starts_with_article(text(i))) return std::nullopt;
  if (head >= words_.size()) return std::nullopt;
  // "O'Dwyer", "M'hamed"
  const bool single_capital = words_[head].letters && words_[head].capital &&
                              words_[head].end - words_[head].begin == 1 && words_[head].gap == Gap::kApostrophe &&
                              head + 1 < words_.size() &&
                              (words_[head + 1].capital || (words_[head + 1].listed() && !words_[head + 1].is(kEveryday | kPlace)));
  // "o'brien-castillo"
  const bool lower_prefix = letter_case != Case::kCapital && words_[head].letters && !words_[head].capital && words_[head].gap == Gap::kApostrophe && text(head) == "o" &&
                            head + 1 < words_.size() && words_[head + 1].is(kSurname) && words_[head + 1].end - words_[head + 1].begin >= 4;
  // "M. Roy": a title, not an initial.
  if (initial(head) && text(head) == "m" && words_[head].gap == Gap::kDot && head + 1 < words_.size() &&
      words_[head + 1].begin > words_[head].end + 1 && !initial(head + 1)) {
    return std::nullopt;
  }
  if (capital_part(head) || initial(head) || single_capital) {
    run.lower = false;
  } else if (letter_case != Case::kCapital && !particled && lower_part(head) &&
             (letter_case == Case::kAny || words_[head].listed())) {
    run.lower = true;
  } else if ((letter_case == Case::kAny || (letter_case == Case::kListed && head + 1 < words_.size() && words_[head + 1].is(kSurname))) && words_[head].letters && words_[head].gap == Gap::kDot &&
             words_[head].end - words_[head].begin == 1 && head + 1 < words_.size() &&
             words_[head + 1].begin - words_[head].end <= 2 && lower_part(head + 1)) {
    run.lower = true;  // "k. boudreault"
    ++head;
  } else if (lower_prefix) {
    run.lower = true;
  } else if (leads_name(head)) {
    run.lower = !words_[head].capital;
  } else if (particled && words_[i].listed() && !words_[i].everyday() && capital_part(i)) {
    head = i;  // "Ben", "Ali Ben": a particle that is a name
  } else {
    return std::nullopt;
  }
  std::size_t last = head;
  std::size_t parts = 1;
  const std::size_t most = run.lower ? kMostLowerParts : kMostParts;
  while (parts < most) {
    const std::size_t next = next_part(last, run.lower);
    if (next == last) break;
    last = next;
    ++parts;
  }
  run.last = last;
  unsigned telling = 0;  // words that are nothing but a name
  for (std::size_t k = run.first; k <= run.last; ++k) {
    const NameWord& word = words_[k];
    if (word.is(kParticle) && !word.listed()) continue;
    ++run.words;
    if (!word.is(kEveryday | kPlace)) ++telling;
    if (word.listed() ? !word.is(kEveryday | kPlace)
                      : word.kinds == 0 && word.capital && run.words > 1 && ends_like_a_surname(text(k))) {
      ++run.listed;
    }
  }
  if (!run.lower) last = run.last = over_generation(over_word_surname(head, last));
  if (run.last != run.first && words_[run.last].is(kEveryday) && !words_[run.last].listed()) ++run.words;
  const NameWord& first = words_[head];
  run.given_first = first.is(kGivenName) && (!first.is(kEveryday | kPlace) || (run.lower && !first.shout && run.listed > 0 && run.first != run.last));
  run.place = first.is(kPlace);
  if (run.words == 1 && initial(head)) return std::nullopt;
  // "Good", "Will", "May" begin a name in prose only when the rest of it is one: "Will Smith".
  if (letter_case != Case::kAny && first.everyday() && first.end - first.begin > 1 && telling == 0) {
    if (!stands_out(run)) return std::nullopt;
    run.word_name = true;
  }
  return run;
}

}  // namespace guichet::redact
