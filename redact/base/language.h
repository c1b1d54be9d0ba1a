// Language: the two this project speaks, and their codes in files and flags.
#pragma once

#include <optional>
#include <string_view>

namespace guichet {

enum class Language { kEnglish, kFrench };

/// "en" or "fr": the value of every `lang` key, flag and file suffix.
constexpr std::string_view code(Language language) noexcept {
  return language == Language::kFrench ? "fr" : "en";
}

/// Reads a BCP 47 tag or a POSIX locale by its language subtag, in any case: "en", "fr-CA",
/// "FR_ca.UTF-8". Nothing for any other language, "C" and "POSIX" included.
std::optional<Language> parse_language(std::string_view tag) noexcept;

constexpr Language other(Language language) noexcept {
  return language == Language::kFrench ? Language::kEnglish : Language::kFrench;
}

}  // namespace guichet
