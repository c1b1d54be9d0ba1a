// Gist: of a long message, what it asks. Above thirty words people tell a story. What it asks comes first, so that no limit
// on words cuts it off; the story stays, because the detail that parts two answers is often in it (measured: reduced to
// their questions, situations of 30 to 45 words find a quarter of what they find whole). Longer ones are searched by both
// (answering/message_rank.h). Tested by named_test.cc.
#pragma once

#include <string>
#include <string_view>

#include "redact/base/language.h"

namespace guichet::engine {

/// Messages up to this many words are searched as they are.
inline constexpr std::size_t kLongMessage = 30;

/// The sentences that ask, then those that tell; the text itself when it is short or nothing in it asks. Linear.
std::string gist(std::string_view text, Language language);

struct Question {
  std::string text;       ///< the sentences that ask, alone; empty when the message is short, or nothing in it asks
  std::size_t words = 0;  ///< of the message, where it is long
};
/// Linear.
Question question_of(std::string_view text, Language language);

}  // namespace guichet::engine
