// Denials: what the message itself says is nobody: the firm, school or ship that a name is part of ("Grace Fellowship", "Institut
// Supérieur Mariama Bâ"), the word that is spoken about (the word "Blanche"; "Anak" means son of), the case that is cited, the
// authors of an article. What is told once holds for the same word in the rest of the message, unless something better than its
// capital said that it is a person. Tested by person.cases.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "redact/recognizers/person_finders.h"

namespace guichet::redact {

class Denials {
 public:
  explicit Denials(const NameText& text);

  /// Whether a name is nobody. `all`: the names found in the same text.
  bool denies(const Candidate& candidate, const std::vector<Candidate>& all) const;

 private:
  enum class Denial : std::uint8_t { kNone, kHere, kSurely };

  bool plain_capital(std::size_t i) const { return text_[i].letters && text_[i].capital && !text_[i].shout && text_[i].end - text_[i].begin > 1; }
  void deny(std::size_t i);

  // What a word and its neighbours say: person_denied_things.cc.
  void see_thing(std::size_t i);
  void see_word_itself(std::size_t i);
  bool lone(std::size_t i) const { return i + 1 >= text_.size() || !text_[i + 1].capital; }
  int points_behind_lone(std::size_t i) const;
  bool english_article(std::size_t i) const;

  // What a sentence tells of the names in it: person_denied_told.cc.
  void see_cited(std::size_t i);
  void see_figure(std::size_t i);
  void see_animal(std::size_t i);
  void see_spelling(std::size_t i);
  void see_example(std::size_t i);
  void see_called(std::size_t i);
  bool and_word(std::size_t i) const;
  void deny_row(std::size_t i);

  // What the whole message tells: person_denied.cc.
  void see_authors();
  void see_nobody();
  void see_language();

  const NameText& text_;
  std::vector<Denial> of_;
  bool foreign_ = false;
  std::size_t example_ = SIZE_MAX;  // "for example" ends here: whom the rest of the line names are made up
  std::vector<std::string_view> words_;
  bool nobody_ = false;   // what may be a word is none of the names here
  bool no_lady_ = false;  // nor is any other single name
};

}  // namespace guichet::redact
