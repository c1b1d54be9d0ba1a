// Snippet: the passage of a text that says most about the query, as HTML: everything escaped, the words that
// match in <b>…</b>. Our own, because Xapian's leaves text unescaped in a corner (fixed upstream in 1.4.32).
//
//   "… a <b>study permit</b> is not a visa. …"
//
// Tested by snippet_test.cc.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/rank/query.h"
#include "redact/base/language.h"

namespace guichet::engine {

/// At most about `max_bytes` of text, before escaping and marking; cut between words, with "…" where it was cut.
/// Without a match: the beginning. `text` is valid UTF-8 in `language`.
std::string snippet(std::string_view text, const Query& query, Language language, std::size_t max_bytes = 240);

/// & < > " ' as entities; control characters other than blanks as spaces.
std::string html_escaped(std::string_view text);

}  // namespace guichet::engine
