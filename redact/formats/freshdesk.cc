// Freshdesk: tickets with their conversations, from API v2 or an account export, alone or in an array.
// HTML bodies often quote earlier messages; every body is masked, quotes included.
#include "redact/formats/document.h"

namespace guichet::redact {
namespace {

// A note or reply says whether it came in; the ticket's own description did.
Role role_of(const Unit& unit, const json::Node& holder) {
  const json::Node* incoming = unit.json.member(holder, "incoming");
  const bool from_agent = incoming != nullptr && unit.json.raw(*incoming) == "false";
  return from_agent ? Role::kAgent : Role::kClient;
}

const DocumentShape kShape{
    .units = {"/*", "/tickets/*", "/results/*"},
    .rules =
        {
            {"subject", Kind::kMessage},
            {"description_text", Kind::kMessage},
            {"description", Kind::kMessage},
            {"body_text", Kind::kMessage},
            {"body", Kind::kMessage},
            {"body_html", Kind::kMessage},
            {"description_html", Kind::kMessage},
            {"requester/name", Kind::kWhole, EntityType::kPerson},
            {"requester_name", Kind::kWhole, EntityType::kPerson},
            {"responder_name", Kind::kWhole, EntityType::kPerson},
            {"contact/name", Kind::kWhole, EntityType::kPerson},
            {"agent/name", Kind::kWhole, EntityType::kPerson},
            {"user/name", Kind::kWhole, EntityType::kPerson},
            {"requester/email", Kind::kWhole, EntityType::kEmail},
            {"contact/email", Kind::kWhole, EntityType::kEmail},
            {"requester/phone", Kind::kWhole, EntityType::kPhone},
            {"requester/mobile", Kind::kWhole, EntityType::kPhone},
            {"contact/phone", Kind::kWhole, EntityType::kPhone},
            {"contact/mobile", Kind::kWhole, EntityType::kPhone},
            {"phone", Kind::kOther},
            {"mobile", Kind::kOther},
            {"facebook_id", Kind::kWhole, EntityType::kUsername},
            {"twitter_id", Kind::kWhole, EntityType::kUsername},
            {"id", Kind::kKeep},
            {"created_at", Kind::kKeep},
            {"updated_at", Kind::kKeep},
            {"due_by", Kind::kKeep},
            {"fr_due_by", Kind::kKeep},
            {"content_type", Kind::kKeep},
            {"lang", Kind::kKeep},
            {"language", Kind::kKeep},
            {"status_name", Kind::kKeep},
            {"priority_name", Kind::kKeep},
            {"source_name", Kind::kKeep},
        },
    .owner = nullptr,
    .role = &role_of,
    .conversation = nullptr,
};

}  // namespace

Result<std::unique_ptr<Source>> open_freshdesk(const std::string& path, const FormatOptions&) {
  return open_document(path, kShape);
}

}  // namespace guichet::redact
