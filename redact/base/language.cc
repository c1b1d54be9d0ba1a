#include "redact/base/language.h"

namespace guichet {

std::optional<Language> parse_language(std::string_view tag) noexcept {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
  if (tag.size() < 2) return std::nullopt;
  if (tag.size() > 2 && tag[2] != '-' && tag[2] != '_' && tag[2] != '.') return std::nullopt;
  const char first = lower(tag[0]);
  const char second = lower(tag[1]);
  if (first == 'e' && second == 'n') return Language::kEnglish;
  if (first == 'f' && second == 'r') return Language::kFrench;
  return std::nullopt;
}

}  // namespace guichet
