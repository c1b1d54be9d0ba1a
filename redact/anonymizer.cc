#include "redact/anonymizer.h"

#include "redact/base/utf8.h"
#include "redact/operators/operator.h"

namespace guichet::redact {

std::string anonymize(std::string_view raw, const std::vector<Entity>& entities, const Policy& policy,
                      Language language, Pseudonyms* pseudonyms) {
  std::string out;
  out.reserve(raw.size() + 8 * entities.size());
  std::size_t at = 0;
  for (const Entity& entity : entities) {
    utf8::append_repaired(out, raw.substr(at, entity.span.begin - at));
    const TypePolicy& settings = policy.of(entity.type, language);
    settings.op->apply({entity.type, raw.substr(entity.span.begin, entity.span.size()), entity.number, language, settings,
                        pseudonyms},
                       out);
    at = entity.span.end;
  }
  utf8::append_repaired(out, raw.substr(at));
  return out;
}

}  // namespace guichet::redact
