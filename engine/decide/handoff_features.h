// Handoff features: what the hand-over model sees of a message, each as a hash:
//
//   words (as plain_words.h writes them out) and pairs of neighbours, function words too   "w:where", "p:where is"
//   letters, four in a row, of each word                "c:_pas", for misspellings
//   the shape: words of a class as their class, other   "a:where is mine file"; one to four in a row
//   content words as "*"
//   grammar and classes together                        "g:mine_file", "g:elapsed", "t:mine+still"
//   the patterns of handoff.h                           "r:own_file"
//
// The classes are data/handoff_words.{en,fr}.txt. Tested by handoff_model_test.cc.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/word.h"
#include "engine/decide/handoff.h"
#include "redact/base/language.h"

namespace guichet::engine {

struct HandoffFeature {
  std::uint32_t hash = 0;
  float value = 0;
};

/// Each once, by hash. Of a long message, the beginning and the end. Any thread.
std::vector<HandoffFeature> handoff_features(const std::vector<Word>& words, Language language,
                                              const HandoffRules& rules);

/// The names behind the hashes, for the table that is written and read by people.
std::vector<std::string> handoff_feature_names(const std::vector<Word>& words, Language language,
                                               const HandoffRules& rules);

/// FNV-1a of a name, 32 bits.
std::uint32_t handoff_hash(std::string_view name) noexcept;

/// Lines of the tables that cannot be read; a test keeps it empty.
std::vector<std::string_view> unreadable_handoff_word_lines();

}  // namespace guichet::engine
