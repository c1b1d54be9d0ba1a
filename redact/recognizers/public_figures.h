// PublicFigures: people everybody talks about, whose names are nobody's private information here: those of the citizenship
// guide, of streets, schools and news. Tested by person.cases.
#pragma once

#include <string_view>

namespace guichet::redact {

/// "louis riel": given name and surname, folded, one blank between the words.
bool is_public_figure(std::string_view whole_name) noexcept;

}  // namespace guichet::redact
