// Words that are a name only because of the cue before them: "his name's River,", "my boss faith has …"; and letters that are
// none: "P.R.". Tested by person.cases.
#pragma once

#include "redact/recognizers/name_cues.h"
#include "redact/recognizers/person_scan.h"

namespace guichet::redact {

/// Behind "name is" an everyday word is a name where it closes its clause; in lower case only one that is a name as well.
bool is_called(const NameText& text, const CueHit& hit, std::size_t word);

/// "my boss faith has no faith", "son mari réal signe": in lower case a given name that is a word too, directly behind somebody's
/// kin and before what the person does.
bool word_name_of_kin(const NameText& text, const CueHit& hit, std::size_t word);

/// "P.R.", "U.S.", "D.O.B."
bool known_abbreviation(const NameText& text, const NameRun& run);

}  // namespace guichet::redact
