// The word lists that names are judged by: folded words, each followed by a space. Read them through
// name_words.h.
#pragma once

#include <span>
#include <string_view>

namespace guichet::redact {

/// Names of one part of the world.
struct NameList {
  std::string_view given;
  std::string_view surnames;
};

/// The lists by culture, names/*.cc; more of the same are in kGivenNames and kSurnames.
std::span<const NameList* const> all_name_lists() noexcept;

extern const std::string_view kGivenNames;
extern const std::string_view kSurnames;
extern const std::string_view kEverydayWords;
extern const std::string_view kPlaceWords;
extern const std::string_view kMorePlaceWords;
extern const std::string_view kOrganisationWords;

}  // namespace guichet::redact
