// Entity: one piece of personal information in a text, and why we think so. Never its value.
#pragma once

#include <string_view>

#include "redact/base/span.h"
#include "redact/entity_type.h"

namespace guichet::redact {

/// What a validator (checksum, range, calendar) said of a value.
enum class Verdict { kNone, kPassed, kFailed };

struct Entity {
  EntityType type = EntityType::kOther;
  Span span;                 ///< UTF-8 bytes of the raw text, on code point boundaries
  float score = 0;           ///< 0..1
  std::string_view rule;     ///< "uci.hyphenated"; static storage
  std::string_view cue;      ///< the context word that counted, folded; empty without one; static storage
  Verdict verdict = Verdict::kNone;
  unsigned number = 0;       ///< from 1: distinct values of the type in the conversation, or in the message
};

}  // namespace guichet::redact
