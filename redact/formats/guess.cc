#include "redact/formats/guess.h"

#include "redact/base/json.h"
#include "redact/formats/jsonl.h"
#include "redact/formats/text.h"

namespace guichet::redact {
namespace {

bool is_object(const Record& line) {
  const std::string_view text = std::string_view(line.bytes).substr(byte_order_mark(line));
  json::Document json;
  return !line.problem && json.parse(text) && json.root().type == json::Type::kObject;
}

}  // namespace

Result<std::unique_ptr<Source>> open_guessed(const std::string& path, const FormatOptions& options) {
  if (!options.fields.empty() || !options.conversation.empty()) return open_jsonl(path, options);
  auto reader = LineReader::open(path);
  if (!reader) return failed(std::move(reader));
  auto source = jsonl_source(std::move(*reader), options);
  auto first = source->read_line();
  if (!first) return failed(std::move(first));
  if (!*first) return source;  // empty
  const bool json = is_object(**first);
  if (!json) source = text_source(source->take_reader());
  source->unread(std::move(**first));
  return source;
}

}  // namespace guichet::redact
