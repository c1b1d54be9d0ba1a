// Tokens: a text as tagging compares it: words in order, without case, accents and elision, the same in both
// languages; a reply may hold both. Tested by tagging_test.cc.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace guichet::engine {

struct TagToken {
  std::string word;        ///< folded; empty for a placeholder
  std::uint64_t hash = 0;
  bool number = false;
  bool placeholder = false;  ///< what the redactor masked: may stand for a few words of the answer
  float weight = 0;          ///< what it says: a function word little, a number most; 0 for a placeholder
};

/// Valid UTF-8. Linear.
std::vector<TagToken> tag_tokens(std::string_view text);

/// Sum of the weights.
double weight_of(const std::vector<TagToken>& tokens) noexcept;

}  // namespace guichet::engine
