// PersonGate: whether a text can hold a name at all. On most clean messages the answer is no, and costs one look at
// what each word is. Tested by tests/redact/person_gate_test.cc and, as all of PERSON, by person.cases.
#pragma once

#include "redact/text_view.h"

namespace guichet::redact {

/// False only when no finder of person_finders.h could find anything: a necessary condition of NameText::name_at() and
/// of the cues it is called behind. O(words).
bool may_hold_name(const TextView& view) noexcept;

}  // namespace guichet::redact
