// NameCues: the words that announce a name, in both languages, by what they promise.
#pragma once

#include <cstdint>
#include <vector>

#include "redact/text_view.h"

namespace guichet::redact {

/// `owner` of the CueHits of find_name_cues().
enum class NameCue : std::uint16_t {
  kIntroduction,  ///< a name follows for certain, however written: "my name is", "je m'appelle"
  kSelf,          ///< a name may follow, or a state: "I am", "je suis"
  kPointer,       ///< a name may follow, or anything: "this is", "c'est", "ici"
  kTitle,         ///< "Mr", "Mme", "Dr", "Me"
  kRelation,      ///< "husband", "fille", "avocat"
  kLabel,         ///< of a field: "name", "prénom", "applicant"
  kHeader,        ///< of a mail: "from", "de", "cc"
  kGreeting,      ///< "dear", "bonjour"
  kClosing,       ///< "regards", "cordialement"
  kAbout,         ///< "on behalf of", "spoke with", "au nom de", "nommé"
  kPreposition,   ///< "from", "avec": lifts a listed name
  kPossessive,    ///< "my", "notre": before a relation
  kNotAPerson,    ///< makes a label one of something else: "user name", "nom du fichier"
};

/// All of them, in text order. O(words).
std::vector<CueHit> find_name_cues(const TextView& view);

}  // namespace guichet::redact
