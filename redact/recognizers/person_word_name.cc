// Parts of NameText::name_at(): names that are words too, and the little words between the parts of one name.
#include "redact/recognizers/person_evidence.h"
#include "redact/recognizers/person_scan.h"
#include "redact/word_set.h"

namespace guichet::redact {

bool never_a_name(std::string_view word) noexcept {
  static constexpr WordSet kNever({"que", "qui", "elle", "elles", "il", "ils", "lui", "ceci", "cela", "dieu", "god", "on", "page", "ca", "tout", "toute", "non", "oui", "moi", "toi", "vu", "ne", "par", "patient", "patiente", "pour", "sa", "son", "des", "dit"});
  return kNever.contains(word);
}

// "Ask Rose.", "Is Grace allowed", "Patience told me": a given name that is a word too, whose capital nothing but a name
// explains: it opens no sentence, and no capitalised word stands beside it; or it does what only people do.
bool NameText::stands_out(const NameRun& run) const noexcept {
  const NameWord& word = words_[run.first];
  if (run.first != run.last || !word.is(kGivenName) || word.is(kPlace | kOrganisation) || !word.capital || word.all_caps || word.end - word.begin < 3 || never_a_name(text(run.first))) return false;
  if (opens_sentence(*this, run.first)) return points_behind(*this, run) >= kOnlyPeopleDo;
  if (!ends_as_a_name_does(*this, run)) return false;
  const NameWord& before = words_[run.first - 1];
  if (before.gap == Gap::kHyphen || word.gap == Gap::kHyphen) return false;
  // The capitals as they are written: in a title-cased line they say nothing.
  const std::vector<Word>& written = view_.words();
  if (before.gap == Gap::kSpace && written[run.first - 1].capital && !opens_sentence(*this, run.first - 1)) return false;
  return !(word.gap == Gap::kSpace && run.last + 1 < words_.size() && written[run.last + 1].capital);
}

// "Ovila Gaudet dit Bellefontaine", "Thérèse à Gérard à Philias": surnames of old families, and whose daughter she is.
bool NameText::joins_names(std::size_t i, std::size_t n) const noexcept {
  if (n + 1 >= words_.size() || words_[i].gap != Gap::kSpace || (words_[n].gap != Gap::kSpace && words_[n].gap != Gap::kDot && words_[n].gap != Gap::kLine) || words_[n].capital) return false;
  const NameWord& next = words_[n + 1];
  if (!next.letters || next.capital != words_[i].capital || words_[i].shout) return false;
  const std::string_view between = text(n);
  static constexpr WordSet kAlso({"dit", "dite", "alias", "nee", "ne", "ep", "epse", "epouse", "vve", "veuve", "thi", "bin", "binti"});
  if (kAlso.contains(between)) return next.capital && capital_part(n + 1) && (words_[i].listed() || between == "thi");
  if (between != "a" || words_[n].gap != Gap::kSpace) return false;
  const auto given = [&](const NameWord& word) { return word.is(kGivenName) && !word.guessed && !word.is(kEveryday | kPlace) && word.end - word.begin >= 4; };
  return given(words_[i]) && given(next);
}

// "Emmanuel Kofi Jr.", "John Smith, III"
std::size_t NameText::over_generation(std::size_t last) const noexcept {
  static constexpr WordSet kGenerations({"jr", "sr", "jnr", "snr", "ii", "iii", "iv"});
  const Gap gap = words_[last].gap;
  return (gap == Gap::kSpace || gap == Gap::kComma) && last + 1 < words_.size() && words_[last + 1].capital && kGenerations.contains(text(last + 1)) ? last + 1 : last;
}

}  // namespace guichet::redact
