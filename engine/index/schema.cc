#include "engine/index/schema.h"

#include <algorithm>

namespace guichet::engine {
namespace {

constexpr std::size_t kMaxTermBytes = 245;  // xapian-core docs/admin_notes: limits of glass

char letter(Field field) {
  switch (field) {
    case Field::kTitle:
      return 'T';
    case Field::kQuestions:
      return 'Q';
    case Field::kQuestion:
      return 'N';
    case Field::kBody:
      return 'B';
    case Field::kTopic:
      return 'S';
    case Field::kTitleGrams:
      return 'G';
    case Field::kQuestionGrams:
      return 'H';
  }
  return 'B';
}

char letter(Language language) { return code(language)[0]; }

}  // namespace

std::string prefix(Field field, Language language) { return {letter(field), letter(language)}; }
std::string page_prefix(Language language) { return {'P', letter(language)}; }

std::optional<std::string> make_term(std::string_view prefix, std::string_view text) {
  const auto nuls = std::count(text.begin(), text.end(), '\0');
  if (prefix.size() + text.size() + static_cast<std::size_t>(nuls) > kMaxTermBytes) return std::nullopt;
  return std::string(prefix) + std::string(text);
}

}  // namespace guichet::engine
