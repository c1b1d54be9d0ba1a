#include "redact/recognizers/person_gate.h"

#include <algorithm>
#include <string_view>

#include "redact/recognizers/name_words.h"
#include "redact/recognizers/person_scan.h"
#include "redact/recognizers/person_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr WordKinds kNoName = kEveryday | kPlace | kOrganisation;
constexpr WordSet kSaysName({"name", "names", "nom", "prenom", "appelle", "nomme", "called", "call"});
constexpr WordSet kTitles({"mme", "mrs", "mr", "ms", "mlle", "dr"});
constexpr WordKinds kListed = kGivenName | kSurname;

// "N. Golshani", "O'Dwyer": one capital that a name may begin with.
bool single_capital_begins(const TextView& view, std::size_t i) {
  const std::string_view text = view.text();
  const std::vector<Word>& words = view.words();
  const char after = words[i].end < text.size() ? text[words[i].end] : ' ';
  return after == '.' || (after == '\'' && i + 1 < words.size() && words[i + 1].capital);
}

bool called_by(std::string_view before, const Word& word) {
  static constexpr WordSet kIs({"est", "is", "suis", "am"});
  if (word.capital && (kTitles.contains(before) || kIs.contains(before))) return true;
  return (word.kinds & kGivenName) != 0 && is_kinship(before);
}

}  // namespace

bool may_hold_name(const TextView& view) noexcept {
  unsigned dotted = 0;      // single letters with a dot: "Signed: a.j.k."
  bool asked_name = false;  // "my name's precious"
  bool word_name = false;
  std::size_t last_capital = 0;
  const std::vector<Word>& words = view.words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Word& word = words[i];
    // Most words: everyday ones, and nothing else.
    if (!word.capital && word.number != 0 && (word.kinds & (kListed | kAnnounces)) == 0 && (word.kinds & kNoName) != 0 && word.end - word.begin > 1) continue;
    asked_name = asked_name || ((word.kinds & kAnnounces) != 0 && kSaysName.contains(view.text(word)));
    if ((word.kinds & kGivenName) != 0) {
      word_name = true;
      // "mme espérance", "joy said": everyday words as well, where people are called or speak.
      if ((i > 0 && kTitles.contains(view.text(words[i - 1]))) || (i + 1 < words.size() && only_people_do(view.text(words[i + 1])))) return true;
    }
    if (word.letters && word.end - word.begin == 1) {
      if (word.capital && single_capital_begins(view, i)) return true;
      if (word.end < view.text().size() && view.text()[word.end] == '.') ++dotted;
      continue;
    }
    if (word.capital) last_capital = word.begin;
    // "Mme Haché", "moi c'est Océan", "my sister summer": any word, where somebody is called or told of.
    if (i > 0 && word.letters && called_by(view.text(words[i - 1]), word)) return true;
    const bool listed = (word.kinds & kListed) != 0;
    if (word.capital && listed) return true;
    // Any word that nobody knows may be a name: the learned model looks at what stands around it.
    if (word.letters && static_cast<unsigned char>(view.text()[word.begin]) >= 0x80) return true;  // "李伟"
    if (!word.letters || (word.kinds & kNoName) != 0) continue;
    if (listed || !(ends_like_a_common_word(view.text(word)) || (!word.capital && word.end - word.begin > 3 && inflects_an_everyday_word(view.text(word))))) return true;
  }
  if (word_name && asked_name) return true;
  // The value of a field and the line behind a closing may be initials, or an everyday word with a capital.
  const std::string_view text = view.text();
  if (dotted < 2 && last_capital == 0) return false;
  const std::size_t field = std::min(text.find(':'), text.find('='));
  if (dotted >= 2) return field != std::string_view::npos || text.find('\n') != std::string_view::npos;
  return field < last_capital;
}

}  // namespace guichet::redact
