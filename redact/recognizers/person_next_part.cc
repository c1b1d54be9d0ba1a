// The step from one part of a name to the next: over hyphens, apostrophes, nicknames in quotes, initials, particles and the end
// of a line; and over a surname that is a word too. Tested by person.cases.
#include "redact/recognizers/person_evidence.h"
#include "redact/recognizers/person_scan.h"
#include "redact/recognizers/person_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

// Given names cut short with a dot: "Th. Nguyen-Lavoie".
bool shortened(std::string_view word) {
  static constexpr WordSet kWords({"th", "ph", "ch", "chr", "jos", "wm", "geo", "fr", "alex", "jn", "md", "mohd", "muhd", "abd", "chas", "thos", "jas", "robt", "alf", "gust", "fred", "ben", "cath", "eliz", "nic", "gab", "seb", "gen"});
  return kWords.contains(word);
}

}  // namespace

// The next part of the name after word i; i itself when the name ends there.
std::size_t NameText::next_part(std::size_t i, bool lower) const noexcept {
  const NameWord& word = words_[i];
  const std::size_t n = i + 1;
  if (n >= words_.size() || !words_[n].letters) return i;
  const NameWord& next = words_[n];
  const bool fits = capital_part(n) || (lower && lower_part(n));
  switch (word.gap) {
    case Gap::kHyphen:  // "Ji-min", "Two-Axe": whatever is joined to a name is part of it
      return next.end - next.begin >= 2 && (fits || next.capital || !lower || !next.is(kEveryday | kPlace)) ? n : i;
    case Gap::kApostrophe: {
      const std::size_t length = word.end - word.begin;
      if (length == 2 && text(i) == "ng") return n;                                                 // Ng'ang'a
      if (length <= 2 && (fits || next.capital || (next.listed() && !next.is(kEveryday | kPlace)))) return n;                                          // O'Dwyer, N'Diaye
      return next.end - next.begin == 1 && text(n) != "s" && next.gap != Gap::kApostrophe ? n : i;  // Floc'h
    }
    case Gap::kOther: {  // 'Gordon "Gord" McPhee'
      const std::string_view opening = text().substr(word.end, next.begin - word.end);
      if (opening.size() != 2 || (opening != " \"" && opening != " (" && opening != " '") || n + 1 >= words_.size()) return i;
      const std::string_view closing = text().substr(next.end, words_[n + 1].begin - next.end);
      return (closing == "\" " || closing == ") " || closing == "' ") && !lower && next.capital && capital_part(n + 1) ? n + 1 : i;
    }
    case Gap::kLine:
      // "From: Nilufar" over "Rashidova": a given name at the end of its line, a surname that is nothing else at the head of the next.
      if (!lower && fits && next.capital && !word.shout && word.is(kGivenName) && !next.is(kEveryday | kPlace | kOrganisation) &&
          (next.guessed || (next.is(kSurname) && !next.is(kGivenName)) || (next.kinds == 0 && ends_like_a_surname(text(n)))) && word.all_caps == next.all_caps && text().substr(word.end, next.begin - word.end) == "\n") {
        return n;
      }
      if (lower || !wraps(i)) return i;
      return fits && !next.is(kEveryday | kPlace) && next.capital ? n : i;
    case Gap::kDot:
      // "Oumou Kh. Sy"
      if (word.end - word.begin == 2 && word.capital && i > 0 && words_[i - 1].capital && words_[i - 1].gap == Gap::kSpace && words_[i - 1].listed() && next.capital && fits) return n;
      if (word.end - word.begin > 4 || !(initial(i) || word.is(kParticle) || (next.end - next.begin >= 3 && shortened(text(i))))) return i;
      break;
    case Gap::kSpace:
      break;
    default:
      return i;
  }
  if (fits || initial(n)) return n;
  if (joins_names(i, n)) return n + 1;
  // "MRS THI LAN DID NOT": in a line of capitals a name that is a word too, behind one that is none.
  if (word.shout && next.shout && word.gap == Gap::kSpace && next.is(kGivenName) && word.listed() && !word.is(kEveryday | kPlace) && next.end - next.begin >= 3 && !opens_clause(text(n)) && !never_a_name(text(n))) return n;
  // "ghislaine toussaint": in lower case a surname that is a word too, where nothing follows.
  if (lower && word.gap == Gap::kSpace && next.gap != Gap::kSpace && next.is(kSurname) && word.listed() && !word.is(kEveryday) &&
      next.end - next.begin >= 4) {
    return n;
  }
  if (lower && next.end - next.begin == 1 && next.gap == Gap::kLine && ((text(n) != "i" && text(n) != "a") || (next.end < text().size() && text()[next.end] == '.'))) return n;  // "shanice b."
  // "Wassim T", "Shane M Culp", "O'": one capital letter that closes the name, stands in it or is glued to the next
  // part.
  if (next.capital && next.end - next.begin == 1) {
    if (next.gap == Gap::kApostrophe) return n;
    const bool pronoun = text(n) == "i" || text(n) == "a";
    const bool within = next.gap == Gap::kSpace && n + 1 < words_.size() && capital_part(n + 1) &&
                        (!pronoun || !words_[n + 1].is(kEveryday | kPlace));
    const bool subject = next.gap == Gap::kSpace && n + 1 < words_.size() && !pronoun && word.listed() && is_verb_of_people(text(n + 1));  // "Tamaz T wants"
    if (within || subject || (!pronoun && (next.gap == Gap::kLine || next.gap == Gap::kComma))) return n;
  }
  // "hyuuma t. maida", "emidio p lombardo"
  if (lower && next.end - next.begin == 1 && n + 1 < words_.size() && lower_part(n + 1) &&
      (next.gap == Gap::kDot ? words_[n + 1].begin <= next.end + 2 : next.gap == Gap::kSpace && words_[n + 1].is(kSurname))) {
    return n;
  }
  const std::size_t past = over_particles(n);
  if (past != n && (capital_part(past) || (lower && lower_part(past)))) return past;
  return i;
}

// A line of prose that goes on in the next: "… Yonas and Filmon\nTekleab, claims …".
bool NameText::wraps(std::size_t i) const noexcept {
  constexpr std::size_t kFull = 40;
  const std::string_view gap = text().substr(words_[i].end, words_[i + 1].begin - words_[i].end);
  if (gap != "\n" && gap != "\r\n" && gap != " \n") return false;
  const std::size_t colon = text().find_first_not_of(' ', words_[i + 1].end);
  if (colon != std::string_view::npos && text()[colon] == ':') return false;  // a label
  const std::size_t before = text().rfind('\n', words_[i].begin);
  return words_[i].end - (before == std::string_view::npos ? 0 : before + 1) >= kFull;
}

// "Elodie Bonheur", "Anna Bell": behind a given name alone, a capitalised word is the surname even when it is an everyday
// word; not "Marie Immigration Services".
std::size_t NameText::over_word_surname(std::size_t head, std::size_t last) const noexcept {
  const std::size_t next = last + 1;
  if (next >= words_.size() || words_[last].gap != Gap::kSpace) return last;
  bool given = false;
  for (std::size_t i = head; i <= last; ++i) given = given || (words_[i].is(kGivenName) && !words_[i].is(kEveryday | kPlace | kParticle));
  if (!given) return last;
  const NameWord& word = words_[next];
  const bool closes = word.gap == Gap::kComma || word.gap == Gap::kLine;
  if (!word.letters || !word.capital || word.all_caps != words_[head].all_caps || word.end - word.begin < (closes ? 2U : 3U) ||
      word.is(kOrganisation | kPlace) || opens_clause(text(next))) {
    return last;
  }
  if (word.gap == Gap::kSpace && next + 1 < words_.size() && words_[next + 1].capital) return last;
  if (head > 0 && words_[head - 1].gap == Gap::kSpace && words_[head - 1].capital) return last;
  if (word.gap == Gap::kHyphen && next + 1 < words_.size() && words_[next + 1].letters) return next + 1;  // "Philippa Wren-Anstruther"
  return next;
}

}  // namespace guichet::redact
