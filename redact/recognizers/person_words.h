// PersonWords: what single words say of a name beside them: verbs of people, kin, births. Tested by person.cases.
#pragma once

#include <string_view>

namespace guichet::redact {

/// What people do, not what things do: "told", "habite"; worth more than "is" and "has".
bool acts(std::string_view word) noexcept;

/// What neither patience nor hope nor a rose can do: "said", "veut".
bool only_people_do(std::string_view word) noexcept;

/// "is", "has", "peut": a person or anything may stand before it.
bool is_or_has(std::string_view word) noexcept;

/// "Akouvi le rejoint", "Ghizlane elle est", "Ana who".
bool goes_with_person(std::string_view word) noexcept;

/// "née", "born", "DOB": said of nobody but a person.
bool tells_birth(std::string_view word) noexcept;

/// "the Kaur file".
bool is_of_client(std::string_view word) noexcept;

/// "at Tim's", "from Wendy's".
bool is_shop_name(std::string_view word) noexcept;

/// "bc", "qc", "ny": of a province or state.
bool is_region_code(std::string_view word) noexcept;

/// "wife", "soeur", "sponsor": what somebody is to somebody else.
bool is_kinship(std::string_view word) noexcept;

/// What opens a clause behind a name, whatever its case: "Ahmed Please call".
bool opens_clause(std::string_view word) noexcept;

}  // namespace guichet::redact
