// Named: what a message names instead of asking: a response code, a form, the address of a page. Somebody who pastes one
// wants that, at once. Tested by named_test.cc.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/word.h"

namespace guichet::engine {

/// "051103" alone: also "05 11 03", "#051103", "05-11-03", and with "code", "answer", "réponse" beside it.
std::optional<std::string> asked_code(const std::vector<Word>& words);

/// A web address as a key: without scheme, "www.", fragment and last slash, host in lower case. Empty when it is none.
std::string url_key(std::string_view url);

struct NamedUrl {
  std::string key;
  std::string anchor;  ///< its fragment; may be empty
};
/// The first address in the text, when hardly anything stands beside it: five words at most.
std::optional<NamedUrl> asked_url(std::string_view text);

}  // namespace guichet::engine
