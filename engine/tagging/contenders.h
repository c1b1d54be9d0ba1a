// Contenders: the answers that a reply may have been made of: found by the words of each stretch of the reply, then
// compared word by word. Tested by tagging_test.cc.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/answering/snapshot.h"
#include "engine/tagging/match.h"
#include "engine/tagging/tokens.h"

namespace guichet::engine {

struct Contender {
  std::uint32_t answer = 0;  ///< index into AnswerIndex::answers()
  std::string key;           ///< its code, or its id where it has none: both languages of a code are one
  std::vector<TagToken> tokens;  ///< of the body
  Match match;                   ///< with the reply
};

/// Live answers in either language that share three words in a row with the reply, in the order of the input. A few
/// dozen for each stretch of 48 words, whatever the size of the knowledge base.
std::vector<Contender> contenders(const Snapshot& snapshot, std::string_view text, const std::vector<TagToken>& reply);

/// For a reply in other words: the live answers in its language most like it, best first, each with how sure: 0..1.
struct Likeness {
  std::uint32_t answer = 0;
  double score = 0;
};
std::vector<Likeness> alike(const Snapshot& snapshot, std::string_view text, std::size_t limit);

/// What tells answers apart: the code, or the id.
std::string tag_key(const kb::Answer& answer);

}  // namespace guichet::engine
