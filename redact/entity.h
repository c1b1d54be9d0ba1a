// Entity: one piece of personal information in a text, and why we think so. Never its value.
#pragma once

#include <string_view>

#include "redact/base/span.h"
#include "redact/entity_type.h"

namespace guichet::redact {

/// What a validator (checksum, range, calendar) said of a value.
enum class Verdict { kNone, kPassed, kFailed };

/// Why the rule nearest to a value did not find it.
enum class MissReason {
  kNoRule,          ///< no rule has this shape
  kNoCue,           ///< the shape is ambiguous, and no context word is near
  kCheckFailed,     ///< the check digit or range is wrong, and no context word is near
  kBelowThreshold,  ///< found, with less than the policy's threshold
  kEdge,            ///< a letter, digit or sign beside it makes it part of something else
  kKept,            ///< it is public, or the policy allows it
  kOverlapped,      ///< something else was found there
};
/// "no_cue": the stable name of JSON.
std::string_view name(MissReason reason) noexcept;

struct Nearest {
  EntityType type = EntityType::kOther;
  std::string_view rule{};  ///< static storage; empty for kNoRule
  MissReason reason = MissReason::kNoRule;
};

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
