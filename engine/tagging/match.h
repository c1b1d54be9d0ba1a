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

/// By token of the reply: hashes of words that it may be a misspelling of.
using Misspellings = std::vector<std::vector<std::uint64_t>>;

/// A word of the reply that no answer holds may be a typing error for words that some do.
Misspellings misspellings(const std::vector<TagToken>& reply, const std::vector<const std::vector<TagToken>*>& answers);

/// `misspelt` may be empty. O(words of both).
Match match(const std::vector<TagToken>& reply, const std::vector<TagToken>& answer, const Misspellings& misspelt = {});

}  // namespace guichet::engine
