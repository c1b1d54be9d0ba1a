#include "corpora/redaction_measure.h"

#include <algorithm>

#include "corpora/measures/letters.h"
#include "redact/base/utf8.h"

namespace guichet::corpora {

using redact::EntityType;

EntityType measured_type(EntityType type) noexcept {
  const bool other = type == EntityType::kUsername || type == EntityType::kPassword || type == EntityType::kPlate;
  return other ? EntityType::kOther : type;
}

bool in_scope(const Message& message, EntityType type) noexcept {
  return !message.scope || std::ranges::any_of(*message.scope, [type](EntityType scoped) {
    return measured_type(scoped) == measured_type(type);
  });
}

bool demanded(const Message& message, const Label& label) noexcept {
  return label.required() && in_scope(message, *label.type);
}

bool covered(std::string_view text, Span span, std::span<const Found> found,
             std::optional<EntityType> type) noexcept {
  for (std::size_t at = span.begin; at < span.end;) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    const Span here{at, at + decoded.length};
    const auto masks = [&](const Found& find) {
      return find.span.contains(here) && (!type || measured_type(find.type) == measured_type(*type));
    };
    if (is_letter_or_digit(decoded.code_point) && std::ranges::none_of(found, masks)) return false;
    at = here.end;
  }
  return true;
}

}  // namespace guichet::corpora
