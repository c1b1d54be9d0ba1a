// PersonScan: a text as the name finders see it: its words with what they may be, the gaps between them, its
// lines; and how far a name reaches from a given word.
//
// Case matters only where the writer used it: in a line of capitals a capital says nothing. Two kinds of name
// are read: capitalised ("Annelise van der Hoek", "N. Golshani", "Ji-hoon O'Dwyer-Flynn") and, behind a strong
// cue only, lower-case ("my name is farhad rezaei pls help" stops at "pls").
// Tested by person.cases.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "redact/recognizer.h"
#include "redact/recognizers/name_words.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// What stands between a word and the next.
enum class Gap : std::uint8_t {
  kSpace,       ///< one to three blanks
  kHyphen,      ///< "-" alone
  kApostrophe,  ///< "'" alone
  kDot,         ///< "." with or without blanks
  kComma,       ///< "," with blanks
  kOther,       ///< anything else, on the same line
  kLine,        ///< a line end is among it, or nothing follows
};

struct NameWord {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  WordKinds kinds = 0;
  bool letters = false;   ///< letters only, and no digit, "@", "_" or "[" touches it
  bool capital = false;   ///< and that says something: its line is not all capitals
  bool all_caps = false;  ///< likewise
  bool shout = false;     ///< its line is all capitals
  bool guessed = false;   ///< in no list, but it sounds like a name: name_letters.h
  std::int8_t sound = 0;  ///< of a word in no list: 1 more like a name, -1 much more like a word
  Gap gap = Gap::kLine;   ///< to the next word

  bool is(WordKinds kind) const noexcept { return (kinds & kind) != 0; }
  bool listed() const noexcept { return is(kGivenName | kSurname); }
  bool everyday() const noexcept { return is(kEveryday); }
};

/// Words [first, last] that read as a name.
struct NameRun {
  std::size_t first = 0;
  std::size_t last = 0;
  unsigned words = 0;        ///< initials count, particles do not
  unsigned listed = 0;       ///< of them in the lists and not everyday words or places
  bool given_first = false;  ///< the first word is a listed given name, not an everyday word or place
  bool lower = false;        ///< found in lower case
  bool place = false;        ///< it begins with the name of a place
  bool word_name = false;    ///< one word that is an everyday one too; its capital says that it is none here
};

/// Which runs name_at() takes.
enum class Case : std::uint8_t {
  kCapital,  ///< capitalised only
  kListed,   ///< or lower-case, if the first word is a listed name and no everyday word
  kAny,      ///< or lower-case, up to three words that are no everyday words
};

/// Endings of common words that no list needs to hold: "restoration", "traitement", "eligibility".
bool ends_like_a_common_word(std::string_view word) noexcept;

/// "salespersons", "discutées", "awarded": an everyday word with a common ending of either language.
bool inflects_an_everyday_word(std::string_view word) noexcept;

/// Endings of surnames in many languages: "-enko", "-wicz", "-idis", "-oglu".
bool ends_like_a_surname(std::string_view word) noexcept;

class NameText {
 public:
  /// What the lists shall be taken to say of a word. For teaching: so a model meets names that no list knows.
  using Hide = std::function<WordKinds(std::string_view word, WordKinds kinds)>;

  explicit NameText(const TextView& view, const Hide& hide = {});

  const TextView& view() const noexcept { return view_; }
  std::string_view text() const noexcept { return view_.text(); }
  std::string_view text(std::size_t word) const noexcept {
    return text().substr(words_[word].begin, words_[word].end - words_[word].begin);
  }
  const std::vector<NameWord>& words() const noexcept { return words_; }
  const NameWord& operator[](std::size_t word) const noexcept { return words_[word]; }
  std::size_t size() const noexcept { return words_.size(); }

  /// Folded bytes, without the line end; blank lines are not in it.
  const std::vector<Span>& lines() const noexcept { return lines_; }

  /// The first word that begins at or after a byte; size() if none.
  std::size_t word_at(std::size_t byte) const noexcept;

  /// The folded bytes between a byte and a word that begins after it.
  std::string_view between(std::size_t byte, std::size_t word) const noexcept {
    return text().substr(byte, words_[word].begin - byte);
  }

  /// The name that begins at a word.
  std::optional<NameRun> name_at(std::size_t word, Case letter_case) const;

  /// The first name word behind a cue that ends at `byte`: over ": ", quotes, "is", "est" and titles, on the
  /// same line. size() if something else stands there.
  std::size_t value_at(std::size_t byte) const noexcept { return value_at(byte, word_at(byte)); }
  /// With word_at(byte) already known.
  std::size_t value_at(std::size_t byte, std::size_t word) const noexcept;

  /// Behind a cue that promises a name: over the capitalised words that follow.
  void extend_over_capitals(NameRun& run) const noexcept;

  /// A name behind initials without dots, "M-C Dubé".
  std::optional<NameRun> with_bare_initials(std::size_t first) const;

  /// "S.K.", "a. j. k.": two initials or more, dotted, that begin at a word and stand alone.
  std::optional<NameRun> initials_at(std::size_t word) const;

  /// Lengthens a run over the capitalised words behind it when nothing else is on their line; false, and no change,
  /// when something else is.
  bool extend_to_line_end(NameRun& run) const noexcept;

  Span span(const NameRun& run) const noexcept;

  /// Adds a PERSON.
  void report(const NameRun& run, float score, std::string_view rule, std::string_view cue,
              std::vector<Candidate>& found) const;

 private:
  // What a part of a name may be: person_reach.cc, person_next_part.cc.
  bool capital_part(std::size_t i) const noexcept {
    const NameWord& word = words_[i];
    if (!word.letters || !word.capital || word.end - word.begin < 2) return false;
    return word.listed() || !word.is(kEveryday | kPlace | kOrganisation);
  }
  bool lower_part(std::size_t i) const noexcept {
    const NameWord& word = words_[i];
    return word.letters && word.end - word.begin >= 2 && !word.is(kEveryday | kPlace | kOrganisation);
  }
  bool initial(std::size_t i) const noexcept {
    const NameWord& word = words_[i];
    return word.letters && word.capital && word.end - word.begin == 1 && word.end < text().size() && text()[word.end] == '.';
  }
  std::size_t over_particles(std::size_t word) const noexcept;
  bool wraps(std::size_t word) const noexcept;
  bool leads_name(std::size_t word) const noexcept;
  bool public_figure(const NameRun& run) const;
  bool names_a_firm(const NameRun& run) const noexcept;
  bool stands_out(const NameRun& run) const noexcept;
  void clear_compounds() noexcept;
  std::size_t over_word_surname(std::size_t head, std::size_t last) const noexcept;
  bool joins_names(std::size_t word, std::size_t joint) const noexcept;
  std::size_t over_generation(std::size_t last) const noexcept;
  std::size_t next_part(std::size_t word, bool lower) const noexcept;
  void mark_shouted_lines();
  void mark_title_lines();
  void mark_foreign_words();
  void mark_other_scripts();

  const TextView& view_;
  std::vector<NameWord> words_;
  std::vector<Span> lines_;
};

}  // namespace guichet::redact
