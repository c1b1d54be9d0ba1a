// Match: how much of an answer is in a reply, word by word. Runs of three words that both hold are marked in both, in
// whatever order the sentences stand; typing errors of the reply are read as the answer's words, and what the redactor
// masked stands for the words of the answer between its neighbours. Tested by tagging_test.cc.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/tagging/tokens.h"

namespace guichet::engine {

struct Match {
  std::vector<bool> reply;   ///< by token of the reply: it is the answer's
  std::vector<bool> answer;  ///< by token of the answer: it is in the reply
  double covered = 0;        ///< weight of the marked tokens of the reply
  double found = 0;          ///< weight of the marked tokens of the answer
  double missing = 0;        ///< of those that are not

  /// Share of the answer that is in the reply, 0..1.
  double containment() const noexcept { return found + missing > 0 ? found / (found + missing) : 0; }
};

/// O(words of both), times the answer's different words for each word of the reply that may be a typing error.
Match match(const std::vector<TagToken>& reply, const std::vector<TagToken>& answer);

/// Weight of the tokens that `mine` marks in the reply and `theirs` does not.
double only_in(const std::vector<TagToken>& reply, const Match& mine, const Match& theirs);

}  // namespace guichet::engine
