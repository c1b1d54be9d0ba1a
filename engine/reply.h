// Reply: what guichet decided to do with a message, and why.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kb/response_code.h"
#include "redact/base/language.h"
#include "redact/clean_text.h"

namespace guichet::engine {

enum class Decision { kAnswer, kClarify, kPages, kHandoff };

enum class Reason {
  kConfident,
  kAmbiguous,
  kLowConfidence,
  kOwnFile,
  kAskedForHuman,
  kUrgent,
  kDistress,
  kOutOfScope,
  kNoMatch,
  kExpiredAnswer,
  kMissingTranslation,
  kEmpty,
};

/// The stable names of JSON: "answer", "low_confidence".
std::string_view name(Decision decision) noexcept;
std::string_view name(Reason reason) noexcept;

enum class Kind { kAnswer, kPage };
std::string_view name(Kind kind) noexcept;

/// One part of a suggestion's score, for `--explain`.
struct Feature {
  std::string_view name;  ///< static storage
  double value = 0;
  double weight = 0;
};

struct Suggestion {
  std::string id;        ///< of the input; a page section is "<page id>#<n>"
  Kind kind = Kind::kAnswer;
  std::optional<kb::ResponseCode> code;
  Language language = Language::kEnglish;
  std::string title;
  std::string snippet;   ///< HTML-escaped, matched words in <b>…</b>
  std::string body;      ///< of an answer: the whole approved text; of a section: empty
  std::string url;       ///< with the section's anchor; empty: none
  double score = 0;      ///< comparable within one list only
  double confidence = 0; ///< 0..1: calibrated probability that this is the right one
  std::vector<Feature> features;  ///< filled when asked for
};

struct Clarification {
  std::string id;        ///< of the answer that this choice leads to
  std::string question;  ///< its title, in the message's language
};

struct Reply {
  Language language = Language::kEnglish;
  Decision decision = Decision::kHandoff;
  Reason reason = Reason::kNoMatch;
  double confidence = 0;  ///< 0..1: calibrated probability that answering with the first suggestion is right
  std::vector<Suggestion> suggestions;  ///< best first; also for a hand-over: the agent sees them
  std::vector<Clarification> clarify;   ///< at most three, from different topics where there are; only for kClarify
  /// The question that tells them apart, in the message's language; only for kClarify. Of small talk, which has no
  /// suggestions and the reason kEmpty: what to say back ("Hello. What is your question?").
  std::string ask;
};

}  // namespace guichet::engine
