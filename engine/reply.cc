#include "engine/reply.h"

namespace guichet::engine {

std::string_view name(Decision decision) noexcept {
  switch (decision) {
    case Decision::kAnswer:
      return "answer";
    case Decision::kClarify:
      return "clarify";
    case Decision::kPages:
      return "pages";
    case Decision::kHandoff:
      return "handoff";
  }
  return "handoff";
}

std::string_view name(Reason reason) noexcept {
  switch (reason) {
    case Reason::kConfident:
      return "confident";
    case Reason::kAmbiguous:
      return "ambiguous";
    case Reason::kLowConfidence:
      return "low_confidence";
    case Reason::kOwnFile:
      return "own_file";
    case Reason::kAskedForHuman:
      return "asked_for_human";
    case Reason::kUrgent:
      return "urgent";
    case Reason::kDistress:
      return "distress";
    case Reason::kOutOfScope:
      return "out_of_scope";
    case Reason::kNoMatch:
      return "no_match";
    case Reason::kExpiredAnswer:
      return "expired_answer";
    case Reason::kMissingTranslation:
      return "missing_translation";
    case Reason::kEmpty:
      return "empty";
  }
  return "no_match";
}

std::string_view name(Kind kind) noexcept { return kind == Kind::kPage ? "page" : "answer"; }

}  // namespace guichet::engine
