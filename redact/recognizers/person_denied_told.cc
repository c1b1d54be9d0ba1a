// What a sentence denies of the names in it: cases that are cited, figures of history, animals, spellings of one name, made-up
// examples, boats in a list. Tested by person.cases.
#include "redact/recognizers/person_denied.h"
#include "redact/recognizers/person_denied_words.h"
#include "redact/recognizers/person_evidence.h"

namespace guichet::redact {

// "Rep quoted Vavilov and Kanthasamy."
void Denials::see_cited(std::size_t i) {
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

bool Denials::and_word(std::size_t i) const {
  static constexpr WordSet kAnd({"and", "et", "or", "ou", "as", "comme"});
  return i < text_.size() && kAnd.contains(text_.text(i));
}

// The items of a list from i on, as far as they are single words with a capital.
void Denials::deny_row(std::size_t i) {
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
void Denials::see_figure(std::size_t i) {
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
void Denials::see_animal(std::size_t i) {
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
void Denials::see_spelling(std::size_t i) {
  const std::string_view word = text_.text(i);
  if (i > 0 && i + 1 < text_.size() && text_[i].gap == Gap::kSpace && ((word == "write" && text_.text(i - 1) == "we") || (word == "ecrit" && text_.text(i - 1) == "on"))) {
    if (plain_capital(i + 1) && text_[i + 1].gap == Gap::kSpace && and_word(i + 2)) deny_row(i + 1);
  }
  static constexpr WordSet kNames({"name", "surname", "nom", "prenom"});
  const bool a_name = kNames.contains(word) && i > 3 && (text_.text(i - 1) == "a" || text_.text(i - 1) == "un") && plain_capital(i - 2) && and_word(i - 3) && plain_capital(i - 4);
  if (a_name) deny_row(i - 4);
}

// "For example if John sponsors Jane"
void Denials::see_example(std::size_t i) {
  const std::string_view word = text_.text(i);
  const bool said = (word == "example" && ((i > 0 && text_.text(i - 1) == "for") || text_[i].gap == Gap::kOther)) || (word == "exemple" && ((i > 0 && text_.text(i - 1) == "par") || text_[i].gap == Gap::kOther));
  if (said && example_ == SIZE_MAX) example_ = i;
}

// "Marin et Aurore sont les deux bateaux": all that are listed.
void Denials::see_called(std::size_t i) {
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

}  // namespace guichet::redact
