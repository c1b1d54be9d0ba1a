// Words that are a name only because of the cue before them. Tested by person.cases.
#include "redact/recognizers/person_cued_words.h"

#include <string>

#include "redact/recognizers/person_evidence.h"
#include "redact/word_set.h"

namespace guichet::redact {

bool is_called(const NameText& text, const CueHit& hit, std::size_t word) {
  static constexpr WordSet kAsks({"not", "wrong", "right", "same", "different", "spelled", "spelt", "misspelled", "mispelled", "missing", "correct", "incorrect", "changed", "on", "in", "there", "here", "what", "this", "that", "below", "above", "required",
                                  "pas", "faux", "fausse", "bon", "bonne", "correct", "meme", "mal", "incorrect", "change", "ici", "la", "ca", "requis", "obligatoire", "dessus", "dessous", "please", "svp", "stp", "confidential", "private"});
  const NameWord& name = text[word];
  if (!hit.phrase.ends_with(" is") && !hit.phrase.ends_with(" s") && !hit.phrase.ends_with(" est") && !hit.phrase.ends_with("elle") && !hit.phrase.ends_with("nomme") && !hit.phrase.ends_with("called") && !hit.phrase.ends_with("c est")) return false;
  if (!name.letters || name.shout || name.end - name.begin < 3 || name.gap == Gap::kSpace || name.gap == Gap::kHyphen || name.gap == Gap::kApostrophe || kAsks.contains(text.text(word))) return false;
  return name.capital ? !name.is(kPlace) || name.listed() : name.is(kGivenName);
}

bool word_name_of_kin(const NameText& text, const CueHit& hit, std::size_t word) {
  static constexpr WordSet kWords({"will", "may", "just", "said", "bill", "mark", "page", "can", "dit", "veut", "aime", "fait", "vient", "garde", "marche", "parle", "reste", "va", "passe", "joue", "mange", "travaille", "patient", "patiente", "happy", "lucky", "young",
                                   "rich", "vu", "ne", "ange", "simple", "juste", "sage", "belle", "beau", "bonne", "chance", "early", "still", "best", "real", "major", "junior", "honest", "single", "long", "good", "free", "is", "was", "has", "est", "case", "name", "visa", "sponsor", "star"});
  const NameWord& name = text[word];
  if (!name.letters || name.capital || name.shout || !name.is(kGivenName) || !name.everyday() || name.is(kPlace | kOrganisation) || name.end - name.begin < 4 || (hit.phrase.ends_with('s') && hit.phrase != "fils") || hit.phrase.starts_with("petit")) return false;
  const std::string_view what = text.text(word);
  if (kWords.contains(what) || is_verb_of_people(what) || never_a_name(what)) return false;
  if (name.gap == Gap::kComma || name.gap == Gap::kDot || name.gap == Gap::kLine) return true;
  return name.gap == Gap::kSpace && word + 1 < text.size() && is_verb_of_people(text.text(word + 1));
}

bool known_abbreviation(const NameText& text, const NameRun& run) {
  static constexpr WordSet kKnown({"pr", "us", "usa", "uk", "id", "na", "nb", "ps", "rp", "dob", "sin", "nas", "pei", "ipe", "bc", "cb", "ns", "ne", "am", "pm", "hc", "cv", "phd", "md", "bsc", "msc", "ba", "ma", "po", "bp", "cp", "qc", "rn", "eg", "ie", "ddn", "uae", "eu", "un", "ca"});
  std::string letters;
  for (std::size_t i = run.first; i <= run.last; ++i) letters += text.text(i);
  return kKnown.contains(letters);
}

}  // namespace guichet::redact
