// What stands behind a run of words says for or against a name: "Amina is waiting", "Luc (mon frère)", "Peggy's Cove". What
// stands before it is in person_before.cc. Tested by person_evidence_test.cc and person.cases.
#include <algorithm>

#include "redact/recognizers/person_evidence.h"
#include "redact/recognizers/person_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr WordKinds kOtherMeaning = kEveryday | kPlace | kOrganisation;

// "Svitlana et moi", "Amina and I"
bool with_me(const NameText& text, std::size_t next) noexcept {
  static constexpr std::string_view kMe[] = {"i", "me", "my", "moi", "mon", "ma", "mes", "nous", "we", "his", "her", "son", "sa"};
  return (text.text(next) == "and" || text.text(next) == "et") && next + 1 < text.size() && among(kMe, text.text(next + 1));
}

// "Grace is my sister", "Marin, c'est mon représentant", "Ana est notre tante".
bool is_somebodys_kin(const NameText& text, std::size_t last) noexcept {
  static constexpr WordSet kOwners({"my", "our", "his", "her", "their", "mon", "ma", "notre", "son", "sa", "leur", "the", "la", "le", "l"});
  std::size_t i = last + 1;
  const auto is = [&](std::string_view word) { return i < text.size() && text.text(i) == word; };
  const Gap gap = text[last].gap;
  if (gap != Gap::kSpace && gap != Gap::kComma) return false;
  if (is("who") || is("qui")) ++i;
  if (is("is") || is("was") || is("est") || is("etait") || is("cest")) {
    ++i;
  } else if (is("c") || is("s")) {
    ++i;
    if (!is("est") && !is("etait")) return false;
    ++i;
  } else {
    return false;
  }
  return i + 1 < text.size() && text[i].gap != Gap::kLine && kOwners.contains(text.text(i)) && is_kinship(text.text(i + 1));
}

// "Espoir, 11 ans", "Grace (6 yrs)": an age with its unit.
bool age_behind(const NameText& text, std::size_t last) noexcept {
  static constexpr WordSet kUnits({"ans", "an", "mois", "years", "year", "yrs", "yr", "yo", "months", "y", "y/o"});
  const std::size_t number = last + 1;
  if (number >= text.size()) return false;
  const std::string_view gap = text.between(text[last].end, number);
  if (gap != " " && gap != ", " && gap != " (" && gap != "(" && gap != " - " && gap != ": " && gap != " : ") return false;
  std::string_view age = text.text(number);
  if (age.empty() || age.size() > 6 || age.front() < '0' || age.front() > '9') return false;
  const std::size_t digits = std::min(age.find_first_not_of("0123456789"), age.size());
  if (digits > 2) return false;
  if (digits < age.size()) return kUnits.contains(age.substr(digits));  // "11ans"
  return number + 1 < text.size() && text[number].gap == Gap::kSpace && kUnits.contains(text.text(number + 1));
}

// "Pierre m'a dit", "Rose nous a envoyé": behind the pronoun people speak and act.
bool does_to_us(const NameText& text, std::size_t next) noexcept {
  static constexpr WordSet kUs({"m", "t", "l", "nous", "vous", "lui", "leur", "me", "te"});
  static constexpr WordSet kDone({"dit", "demande", "appele", "appelee", "ecrit", "envoye", "repondu", "donne", "aide", "parle", "telephone", "texte", "explique", "promis", "conseille", "montre", "rappele", "rappelee", "confirme",
                                  "suggere", "prete", "signe", "laisse", "raconte", "jure", "averti", "avertie", "informe", "quitte", "accompagne", "dirige", "refuse", "assure"});
  if (!kUs.contains(text.text(next)) || next + 2 >= text.size()) return false;
  const std::string_view has = text.text(next + 1);
  return (has == "a" || has == "avait" || has == "ont" || has == "as") && kDone.contains(text.text(next + 2));
}

// "Will will send the form", "Marin va envoyer": what somebody is going to do.
bool is_going_to(const NameText& text, std::size_t next) noexcept {
  static constexpr WordSet kModals({"will", "va", "can", "could", "would", "should", "must", "may", "peut", "doit", "pourra", "devra", "pourrait"});
  static constexpr WordSet kDeeds({"send", "call", "sign", "write", "come", "pay", "bring", "email", "text", "phone", "translate", "sponsor", "apply", "travel", "drive", "work", "study", "live", "move", "reply", "answer", "forward", "submit", "upload", "marry", "visit",
                                   "envoyer", "appeler", "signer", "ecrire", "venir", "payer", "apporter", "traduire", "parrainer", "voyager", "conduire", "travailler", "etudier", "repondre", "soumettre", "telecharger", "marier", "visiter", "rappeler", "demenager", "remplir"});
  return kModals.contains(text.text(next)) && next + 1 < text.size() && kDeeds.contains(text.text(next + 1));
}

// What goes on behind a name in a sentence, and seldom behind a word that names a thing: "Ask Rose about it", but "Hope clinic".
bool goes_on_behind_name(const NameText& text, std::size_t next) noexcept {
  static constexpr WordSet kWords({"about", "because", "to", "for", "when", "if", "that", "with", "from", "at", "in", "on", "by", "as", "so", "but", "or", "and", "again", "here", "there", "now", "today", "yesterday", "tomorrow", "please", "before",
                                   "after", "since", "until", "while", "may", "might", "too", "first", "last", "next", "myself", "a", "et", "ou", "mais", "car", "si", "quand", "que", "pour", "avec", "chez", "dans", "sur", "sous", "depuis", "pis", "puis",
                                   "hier", "demain", "svp", "stp", "merci", "aujourd", "au", "aux", "du", "de", "ici", "parce", "lorsque", "comme", "sans", "plz", "pls", "the", "my", "this", "these", "la", "les", "mon", "ma", "mes", "ce", "cette", "il", "elle", "je", "j",
                                   "i", "he", "she", "we", "nous", "it", "what", "how", "where", "who", "did", "does", "are", "were", "ai", "as", "ont", "sont", "speaking", "calling", "writing", "allowed", "able", "born", "nee", "ne", "n", "pas", "not", "tu", "vous"});
  return kWords.contains(text.text(next));
}

// "Amina, my wife", "Luc (mon frère)": the relation stands behind the name.
bool relation_behind(const NameText& text, std::size_t last) noexcept {
  if (last + 2 >= text.size()) return false;
  const std::string_view gap = text.between(text[last].end, last + 1);
  if (gap != ", " && gap != " (" && gap != " - " && gap != "(") return false;
  static constexpr std::string_view kOwners[] = {"my", "our", "his", "her", "their", "the", "mon", "ma", "mes", "notre", "son", "sa", "leur", "le", "la", "l"};
  return among(kOwners, text.text(last + 1)) ? is_kinship(text.text(last + 2)) : gap != ", " && is_kinship(text.text(last + 1));
}

}  // namespace

bool is_verb_of_people(std::string_view word) noexcept { return only_people_do(word) || acts(word) || is_or_has(word); }

bool ends_as_a_name_does(const NameText& text, const NameRun& run) noexcept {
  const std::size_t next = run.last + 1;
  if (next >= text.size() || text[run.last].gap != Gap::kSpace) return true;
  if (!text[next].letters) return text.text(next).front() < '0' || text.text(next).front() > '9' || text[next].end - text[next].begin > 4;  // "Line 2"
  return is_verb_of_people(text.text(next)) || goes_with_person(text.text(next)) || goes_on_behind_name(text, next) || tells_birth(text.text(next)) || does_to_us(text, next);
}

int points_behind(const NameText& text, const NameRun& run) noexcept {
  if (is_called_thing(text, run.last)) return -8;
  const std::size_t next = run.last + 1;
  if (next >= text.size()) return 0;
  if (is_somebodys_kin(text, run.last) || age_behind(text, run.last)) return kOnlyPeopleDo;
  if (relation_behind(text, run.last)) return 2;
  const NameWord& last = text[run.last];
  const std::string_view word = text.text(next);
  const bool capital = text[next].capital && !text[next].shout;
  switch (last.gap) {
    case Gap::kSpace:
      if (word == "family" || word == "household" || word == "families") return 5;  // also behind "the"
      if (is_of_client(word) && run.first > 0 && text.text(run.first - 1) == "the" && only_a_name(text, run.first)) return 7;
      if (word == "interpreter" || word == "interprete" || word == "interp" || word == "intrp" || word == "speaking" || word == "speaker" || word == "language") return -4;  // "Karen interpreter"
      if (capital) return text[next].is(kOrganisation) ? -4 : text[next].is(kOtherMeaning) && !text[next].listed() ? -2 : 0;
      if (!text[next].letters) return 0;
      if (does_to_us(text, next) || is_going_to(text, next)) return kOnlyPeopleDo;
      if (only_people_do(word)) return run.listed > 0 || run.word_name || text[run.first].is(kGivenName) ? kOnlyPeopleDo : 2;
      if (acts(word) || tells_birth(word)) return 2;
      if (goes_with_person(word) || with_me(text, next)) return 1;
      // "Luc a reçu", but "Luc a 24 ans" and "Juan is 24" is an example in a guide as often as somebody.
      if (word == "a" || word == "is" || word == "est" || word == "was") return next + 1 < text.size() && text[next + 1].letters ? 1 : -1;
      if (is_or_has(word)) return 1;
      return 0;
    case Gap::kComma:
      if (tells_birth(word)) return 2;
      if (run.words == 1 && text[next].all_caps && is_region_code(word)) return -6;  // "Douglas, BC"
      if (run.words == 1 && capital && text[next].is(kPlace) && !text[next].listed()) return -2;  // "Douglas, BC"
      if (run.lower && run.given_first && text[next].is(kGivenName) && !text[next].is(kOtherMeaning)) return 2;
      if (capital && ((text[next].listed() && !text[next].is(kOtherMeaning)) || text[next].is(kParticle))) return 1;  // a list of names
      // "Leif, can I …": somebody is called.
      return run.words == 1 && run.listed > 0 && !capital && opens_sentence(text, run.first) ? 1 : 0;
    case Gap::kDot:
      return run.words == 1 && run.given_first && capital && opens_sentence(text, run.first) ? 1 : 0;  // "Yes. Amadou."
    case Gap::kApostrophe:
      if (word != "s") return 0;
      // "Peggy's Cove", "Mark's Work Wearhouse", "at Tim's"
      if (run.words == 1 && text[next].gap == Gap::kSpace && next + 1 < text.size() && text[next + 1].capital && !text[next + 1].listed()) return -4;
      return is_shop_name(text.text(run.last)) ? -4 : text[next].gap == Gap::kSpace ? 1 : 0;
    case Gap::kOther: {
      const std::string_view gap = text.between(last.end, next);
      if (gap != " (" && gap != "(") return 0;
      return tells_birth(word) ? 2 : run.given_first && !capital ? 1 : 0;
    }
    default:
      return 0;
  }
}

}  // namespace guichet::redact
