// The file formats of data sets, one reader each; all append to `out`. kNotFound, kIo, or kInput with file and
// line. Private to corpora/. Tested by tests/corpora/formats_test.cc.
#pragma once

#include <string>
#include <vector>

#include "corpora/record.h"
#include "redact/base/result.h"

namespace guichet::corpora {

/// {"id","lang","title",…}: answers and pages; other fields are kb's business.
[[nodiscard]] Status read_kb_jsonl(const std::string& file, std::vector<Record>& out);

/// {"id","lang","text","relevant":[…],"grades"?:{id: n},"out_of_scope"?,"kind"?,"style"?,"split"}.
[[nodiscard]] Status read_questions_jsonl(const std::string& file, std::vector<Question>& out);

/// {"id","lang","text","spans":[{"start","end","type","optional"?}],"scope"?:[…],"conversation"?,"role"?,
/// "style"?,"split"?}. A span must lie in the text on code point boundaries; its type must be ours or one of
/// LOCATION, ORG, DATE.
[[nodiscard]] Status read_messages_jsonl(const std::string& file, std::vector<Message>& out);

}  // namespace guichet::corpora
