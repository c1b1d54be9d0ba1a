// Messenger: what the department's page received (webhook), its inbox (Graph API "conversations"), or a
// conversation of a Facebook archive (message_1.json), whose texts are UTF-8 written as Latin-1 and stand
// newest first. The page-scoped number of a client is personal: it is masked as a user name.
#include "redact/formats/document.h"

namespace guichet::redact {
namespace {

// The page's own number, as webhooks give it.
std::string page_id(const json::Document& json, const std::vector<std::uint32_t>&) {
  const auto found = json.find("/entry/*/id");
  return found.empty() ? std::string() : json.text(json.nodes()[found.front()]);
}

std::string text_at(const Unit& unit, const json::Node& node, std::string_view object, std::string_view name) {
  const json::Node* inner = unit.json.member(node, object);
  const json::Node* value = inner == nullptr ? nullptr : unit.json.member(*inner, name);
  return value == nullptr ? std::string() : unit.json.text(*value);
}

bool is_from_page(const Unit& unit) {
  const json::Node* message = unit.json.member(unit.node, "message");
  const json::Node* echo = message == nullptr ? nullptr : unit.json.member(*message, "is_echo");
  if (echo != nullptr && unit.json.raw(*echo) == "true") return true;
  return !unit.owner.empty() && text_at(unit, unit.node, "sender", "id") == unit.owner;
}

Role role_of(const Unit& unit, const json::Node&) { return is_from_page(unit) ? Role::kAgent : Role::kClient; }

// Events of one client are one conversation.
std::string conversation_of(const Unit& unit) {
  return text_at(unit, unit.node, is_from_page(unit) ? "recipient" : "sender", "id");
}

const DocumentShape kShape{
    .units = {"/entry/*/messaging/*", "/*/entry/*/messaging/*", "/data/*", "/*"},
    .rules =
        {
            {"message/text", Kind::kMessage},
            {"content", Kind::kMessage},
            {"message", Kind::kMessage},
            {"text", Kind::kMessage},
            {"sender/id", Kind::kWhole, EntityType::kUsername},
            {"recipient/id", Kind::kWhole, EntityType::kUsername},
            {"from/id", Kind::kWhole, EntityType::kUsername},
            {"to/data/id", Kind::kWhole, EntityType::kUsername},
            {"participants/data/id", Kind::kWhole, EntityType::kUsername},
            {"senders/data/id", Kind::kWhole, EntityType::kUsername},
            {"thread_path", Kind::kWhole, EntityType::kUsername},
            {"uri", Kind::kWhole, EntityType::kUrl},
            {"from/name", Kind::kWhole, EntityType::kPerson},
            {"to/data/name", Kind::kWhole, EntityType::kPerson},
            {"participants/name", Kind::kWhole, EntityType::kPerson},
            {"participants/data/name", Kind::kWhole, EntityType::kPerson},
            {"senders/data/name", Kind::kWhole, EntityType::kPerson},
            {"sender_name", Kind::kWhole, EntityType::kPerson},
            {"reactions/actor", Kind::kWhole, EntityType::kPerson},
            {"title", Kind::kWhole, EntityType::kPerson},
            {"postback/title", Kind::kOther},
            {"attachments/title", Kind::kOther},
            {"elements/title", Kind::kOther},
            {"buttons/title", Kind::kOther},
            {"from/email", Kind::kWhole, EntityType::kEmail},
            {"to/data/email", Kind::kWhole, EntityType::kEmail},
            {"id", Kind::kKeep},
            {"mid", Kind::kKeep},
            {"object", Kind::kKeep},
            {"app_id", Kind::kKeep},
            {"created_time", Kind::kKeep},
            {"updated_time", Kind::kKeep},
            {"type", Kind::kKeep},
            {"cursors/before", Kind::kKeep},
            {"cursors/after", Kind::kKeep},
        },
    .owner = &page_id,
    .role = &role_of,
    .conversation = &conversation_of,
    .mojibake = true,
};

}  // namespace

Result<std::unique_ptr<Source>> open_messenger(const std::string& path, const FormatOptions&) {
  return open_document(path, kShape);
}

}  // namespace guichet::redact
