// The word lists that names are judged by: folded words, each followed by a space. Read them through
// name_words.h.
#pragma once

#include <string_view>

namespace guichet::redact {

extern const std::string_view kGivenNames;
extern const std::string_view kSurnames;
extern const std::string_view kEverydayWords;
extern const std::string_view kPlaceWords;
extern const std::string_view kOrganisationWords;

}  // namespace guichet::redact
