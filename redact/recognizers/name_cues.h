// NameCues: the words that announce a name, in both languages, by what they promise.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "redact/text_view.h"

namespace guichet::redact {

/// `owner` of the CueHits of find_name_cues().
enum class NameCue : std::uint16_t {
  kIntroduction,  ///< a name follows for certain, however written: "my name is", "je m'appelle"
  kSelf,          ///< a name may follow, or a state: "I am", "je suis"
  kPointer,       ///< a name may follow, or anything: "this is", "c'est", "ici"
  kTitle,         ///< "Mr", "Mme", "Dr", "Me"
  kKin,           ///< "husband", "fille", "coloc": people called by their names
  kRole,          ///< "lawyer", "demandeur"
  kLabel,         ///< of a field: "name", "prénom", "applicant"
  kHeader,        ///< of a mail: "from", "de", "cc"
  kGreeting,      ///< "dear", "bonjour"
  kThanks,        ///< "thanks", "ok": words that a name may follow, or anything
  kClosing,       ///< "regards", "cordialement"
  kNamed,         ///< a name follows, even in lower case: "on behalf of", "au nom de", "nommé"
  kAbout,         ///< a name follows as a rule: "spoke with", "mariée à"
  kPreposition,   ///< "from", "avec": lifts a listed name
  kPossessive,    ///< "my", "notre": before a relation
  kNotAPerson,    ///< makes a label one of something else: "user name", "nom du fichier"
};

/// A title that is also a word ("me", "m", "pr"): it counts only with its capital.
bool is_title_by_capital(std::string_view phrase) noexcept;

/// Words, each with a space behind it, of which one stands in every text where a name is taken in lower case from no
/// list, elsewhere than in a field, an answer or a line of its own: a word of each introduction, the titles, and what
/// people say behind their name ("Harpreet here").
std::string announcing_words();
/// Likewise, those that count with a capital only.
std::string announcing_capitals();

/// All of them, in text order. O(words).
std::vector<CueHit> find_name_cues(const TextView& view);

}  // namespace guichet::redact
