// A message reaches suggest() and search() only as CleanText.
#include <string>

#include "engine/engine.h"
#include "redact/redactor.h"

bool ask(const guichet::engine::Engine& engine, const guichet::redact::Redactor& redactor, const std::string& message) {
#ifdef BAD
  return redactor.redact(message).has_value() && engine.suggest(message).has_value();
#else
  const auto masked = redactor.redact(message);
  return masked && engine.suggest(masked->text).has_value();
#endif
}
