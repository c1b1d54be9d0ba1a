// Titles before a name. Tested by person.cases.
#include "redact/recognizers/person_titles.h"

#include <algorithm>
#include <iterator>

#include "redact/recognizers/person_evidence.h"
#include "redact/word_set.h"

namespace guichet::redact {

bool title_leads(const NameText& text, const CueHit& hit, std::string_view gap) {
  if (is_title_by_capital(hit.phrase) && !text[text.word_at(hit.begin)].capital) {
    // "j'ai parlé avec m. lachance": with its dot, before a listed surname.
    const std::size_t name = hit.behind;
    if (name >= text.size() || text[name].is(kEveryday | kPlace)) return false;
    if (hit.phrase == "m") return gap.starts_with('.') && text[name].is(kSurname);
    return hit.phrase.size() >= 4 && text[name].capital && gap == " ";  // "le juge Lamer"
  }
  // "PR status": in capitals before what is not, an acronym sooner than a title.
  const std::size_t name = hit.behind;
  const NameWord& title = text[text.word_at(hit.begin)];
  if (is_title_by_capital(hit.phrase) && hit.phrase.size() > 1 && title.all_caps && name < text.size() && !text[name].all_caps && !text[name].listed()) return false;
  // "the youth pastor. Their page": a dot stands behind what is cut short only.
  static constexpr WordSet kWhole({"miss", "madame", "monsieur", "mademoiselle", "maitre", "docteur", "docteure", "doctor", "professor", "professeur", "professeure", "mister", "senor", "senora", "herr", "frau", "sister", "father", "reverend", "imam", "pasteur", "pastor",
                                   "captain", "judge", "juge", "officer", "agent", "agente", "sir", "lady", "chief", "chef", "elder", "aine", "abbe", "soeur", "frere", "sheikh", "cheikh", "rabbi", "padre", "brother", "uncle", "auntie", "aunty"});
  if (gap.starts_with('.') && kWhole.contains(hit.phrase)) return false;
  return gap == " " || gap == ". " || gap == "." || gap == "  " || gap == ".  ";
}

bool names_a_ship(const NameText& text, const CueHit& hit) {
  static constexpr WordSet kBefore({"the", "du", "le", "mv", "ms", "ss", "hms", "hmcs", "ship", "vessel", "boat", "ferry", "navire", "bateau", "aboard"});
  const std::size_t title = text.word_at(hit.begin);
  if ((hit.phrase != "lady" && hit.phrase != "miss" && hit.phrase != "sir" && hit.phrase != "captain") || title == 0 || !text[title].capital) return false;
  return text[title - 1].gap != Gap::kLine && kBefore.contains(text.text(title - 1)) && (hit.phrase != "captain" || text.text(title - 1).size() == 2);
}

bool surname_for_certain(const NameText& text, const CueHit& hit, std::size_t word) {
  static constexpr std::string_view kOffices[] = {"president", "presidente", "minister", "ministre", "speaker", "chair", "judge", "juge", "ambassador", "ambassadeur", "consul",
                                           "mayor", "maire", "senateur", "senator", "depute", "deputee", "premier", "directeur", "directrice", "director", "officer",
                                           "agent", "agente", "manager", "madame", "monsieur", "mesdames", "messieurs", "maam", "santa", "prime", "deputy", "commissioner", "registrar"};
  const NameWord& name = text[word];
  if (is_title_by_capital(hit.phrase) && hit.phrase != "m" && hit.phrase != "pr") return false;
  if (!name.letters || !name.capital || name.shout || name.end - name.begin < 3 || name.is(kPlace)) return false;
  const std::string_view what = text.text(word);
  static constexpr WordSet kNoSurnames({"and", "the", "your", "votre", "comment", "combien", "quand", "pourquoi", "que", "est", "puis", "excel", "how", "what", "when", "where", "why", "is", "or", "ou", "et", "immigration", "inconnu", "inconnue", "unknown", "net"});
  return !kNoSurnames.contains(what) && std::find(std::begin(kOffices), std::end(kOffices), what) == std::end(kOffices);
}

bool lower_word_name(const NameText& text, const CueHit& hit, std::size_t word) {
  const NameWord& name = text[word];
  return (hit.phrase == "mme" || hit.phrase == "mrs" || hit.phrase == "mr" || hit.phrase == "ms" || hit.phrase == "mlle" || hit.phrase == "dr") && name.letters && !name.capital && !name.shout && name.is(kGivenName) && !name.is(kPlace) &&
         name.end - name.begin >= 4 && name.gap != Gap::kSpace && name.gap != Gap::kHyphen && !never_a_name(text.text(word));
}

bool single_letter(const NameText& text, const CueHit& hit, std::size_t word) {
  static constexpr WordSet kAddress({"mr", "mrs", "ms", "miss", "mme", "mlle", "monsieur", "madame", "dr", "dre"});
  const NameWord& name = text[word];
  return kAddress.contains(hit.phrase) && name.letters && name.capital && name.end - name.begin == 1;
}

}  // namespace guichet::redact
