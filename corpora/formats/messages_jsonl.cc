// Labelled messages.
#include <algorithm>

#include "corpora/formats/formats.h"
#include "corpora/formats/json_lines.h"
#include "redact/base/utf8.h"

namespace guichet::corpora {
namespace {

constexpr guichet::Message kBadSpan{"span {0} is empty, outside of the text or not on a character's boundary",
                                    "l'intervalle {0} est vide, hors du texte ou pas à la limite d'un caractère"};
constexpr guichet::Message kBadType{"span {0} or the scope has an unknown type",
                                    "l'intervalle {0} ou la portée a un type inconnu"};

/// Ours, or none for the three foreign types; false for anything else, so that a misspelt label is an error
/// and not a span that nobody measures.
bool parse_type(std::string_view text, std::optional<redact::EntityType>& type) {
  type = redact::parse_entity_type(text);
  return type.has_value() || text == "LOCATION" || text == "ORG" || text == "DATE";
}

Status read_spans(const JsonObject& json, const Location& where, Message& message) {
  simdjson::dom::array spans;
  if (json["spans"].get(spans) != simdjson::SUCCESS) return bad_field("spans", where);
  std::size_t number = 0;
  for (const simdjson::dom::element item : spans) {
    const std::string place = std::to_string(++number);
    JsonObject span;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::string_view type;
    if (item.get(span) != simdjson::SUCCESS || span["start"].get(begin) != simdjson::SUCCESS ||
        span["end"].get(end) != simdjson::SUCCESS || span["type"].get(type) != simdjson::SUCCESS) {
      return bad_field("spans", where);
    }
    if (begin >= end || end > message.text.size() || !utf8::is_boundary(message.text, begin) ||
        !utf8::is_boundary(message.text, end)) {
      return fail(ErrorCode::kInput, kBadSpan, {place}, where);
    }
    Label label;
    label.span = {begin, end};
    if (!parse_type(type, label.type)) return fail(ErrorCode::kInput, kBadType, {place}, where);
    auto optional = optional_flag(span, "optional", where);
    if (!optional) return failed(std::move(optional));
    label.optional = *optional;
    message.labels.push_back(label);
  }
  std::ranges::stable_sort(message.labels, {}, [](const Label& label) { return label.span.begin; });
  return {};
}

Status read_scope(const JsonObject& json, const Location& where, Message& message) {
  simdjson::dom::element value;
  if (json["scope"].get(value) != simdjson::SUCCESS) return {};
  auto names = optional_texts(json, "scope", where);
  if (!names) return failed(std::move(names));
  message.scope.emplace();
  for (const std::string& name : *names) {
    std::optional<redact::EntityType> type;
    if (!parse_type(name, type)) return fail(ErrorCode::kInput, kBadType, {"0"}, where);
    if (type) message.scope->push_back(*type);
  }
  return {};
}

}  // namespace

Status read_messages_jsonl(const std::string& file, std::vector<Message>& out) {
  return for_each_record(file, [&out](const JsonObject& json, const Location& where) -> Status {
    Message message;
    auto id = required_text(json, "id", where);
    if (!id) return failed(std::move(id));
    auto text = required_text(json, "text", where);
    if (!text) return failed(std::move(text));
    auto language = required_language(json, where);
    if (!language) return failed(std::move(language));
    auto split = optional_text(json, "split", where);
    if (!split) return failed(std::move(split));
    auto style = optional_text(json, "style", where);
    if (!style) return failed(std::move(style));
    auto conversation = optional_text(json, "conversation", where);
    if (!conversation) return failed(std::move(conversation));
    auto role = optional_text(json, "role", where);
    if (!role) return failed(std::move(role));
    if (!role->empty() && *role != "client" && *role != "agent" && *role != "bot") return bad_field("role", where);
    message.id = std::move(*id);
    message.text = std::move(*text);
    message.language = *language;
    message.split = std::move(*split);
    message.style = std::move(*style);
    message.conversation = std::move(*conversation);
    message.role = *role == "agent" ? redact::Role::kAgent : *role == "bot" ? redact::Role::kBot : role->empty() ? redact::Role::kUnknown : redact::Role::kClient;
    if (auto spans = read_spans(json, where, message); !spans) return spans;
    if (auto scope = read_scope(json, where, message); !scope) return scope;
    out.push_back(std::move(message));
    return {};
  });
}

}  // namespace guichet::corpora
