// Titles before a name: whether "m.", "Judge" or "Lady" is one where it stands, and which words that no list of names holds are a
// surname behind it: "Dr Hommé", "mme espérance,", "Mrs B". Tested by person.cases.
#pragma once

#include "redact/recognizers/name_cues.h"
#include "redact/recognizers/person_scan.h"

namespace guichet::redact {

/// Whether a title that is a word too counts here, and a name may stand where it stands. `gap`: what stands between.
bool title_leads(const NameText& text, const CueHit& hit, std::string_view gap);

/// "du Lady Rodney", "MV Lady Grace": with an article no lady.
bool names_a_ship(const NameText& text, const CueHit& hit);

/// "Dr Hommé", "Mme Bureau": behind a title that is nothing else, a capital is enough; not "Madame la Ministre".
bool surname_for_certain(const NameText& text, const CueHit& hit, std::size_t word);

/// "mme espérance, elle doit …"
bool lower_word_name(const NameText& text, const CueHit& hit, std::size_t word);

/// "Mrs B told me", "Mme T. a dit"
bool single_letter(const NameText& text, const CueHit& hit, std::size_t word);

}  // namespace guichet::redact
