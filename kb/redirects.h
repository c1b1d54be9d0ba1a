// Redirects: where an answer that is no longer given sends its questions. A live answer names, among its aliases, what it
// stands for: the title, the id or the code of another; and that one may in turn stand for a third.
// Tested by tests/kb/redirects_test.cc.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "kb/answer.h"
#include "kb/date.h"

namespace guichet::kb {

struct Redirects {
  /// By answer: the live one of its language that stands for it in the end, however many steps away. Nothing for a live
  /// answer, for one that nobody stands for, and for those that only stand for one another.
  std::vector<std::optional<std::size_t>> to;
  std::vector<std::size_t> loops;  ///< answers that only lead back to themselves, in order
};

/// O(n log n). Where two answers name the same, the live one stands for it, else the first.
Redirects redirects(const std::vector<Answer>& answers, const Date& today);

}  // namespace guichet::kb
