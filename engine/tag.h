// Tag: which pre-approved answers a reply was made of.
//
//   auto tag = engine->tag(masked->text);
//   if (tag->automatic) store(tag->answers.front().code);     // else show tag->candidates to a person
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kb/response_code.h"
#include "redact/base/language.h"

namespace guichet::engine {

struct TaggedAnswer {
  std::string id;  ///< of the input
  std::optional<kb::ResponseCode> code;
  Language language = Language::kEnglish;
  std::string title;
  double confidence = 0;  ///< 0..1: probability that the reply gives this answer
};

struct Tag {
  bool automatic = false;  ///< sure enough to be stored without a person; then `answers` is not empty
  double confidence = 0;   ///< of all of `answers` together; of the first candidate when not automatic
  std::vector<TaggedAnswer> answers;     ///< in the order of the reply, each code once
  std::vector<TaggedAnswer> candidates;  ///< when not automatic: at most three, best first
};

}  // namespace guichet::engine
