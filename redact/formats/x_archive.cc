// X (Twitter) archive: direct-messages.js, tweets.js and their kin, "window.YTD.<name>.part0 = [ … ]".
// Direct messages stand newest first; the account that takes part in every conversation is the
// department's, and its messages are an agent's.
#include <algorithm>

#include "redact/formats/document.h"

namespace guichet::redact {
namespace {

// The two accounts of "123-456".
std::vector<std::string> parties(const json::Document& json, const json::Node& unit) {
  const json::Node* conversation = json.member(unit, "dmConversation");
  const json::Node* id = conversation == nullptr ? nullptr : json.member(*conversation, "conversationId");
  if (id == nullptr) return {};
  const std::string text = json.text(*id);
  const std::size_t dash = text.find('-');
  if (dash == std::string::npos) return {};
  return {text.substr(0, dash), text.substr(dash + 1)};
}

// With one conversation nobody can tell; everyone is then a client.
std::string account(const json::Document& json, const std::vector<std::uint32_t>& units) {
  std::vector<std::string> in_all;
  std::size_t conversations = 0;
  for (const std::uint32_t unit : units) {
    const auto here = parties(json, json.nodes()[unit]);
    if (here.empty()) continue;
    if (++conversations == 1) {
      in_all = here;
    } else {
      std::erase_if(in_all, [&](const std::string& id) { return std::find(here.begin(), here.end(), id) == here.end(); });
    }
  }
  return conversations > 1 && in_all.size() == 1 ? in_all.front() : std::string();
}

Role role_of(const Unit& unit, const json::Node& holder) {
  const json::Node* sender = unit.json.member(holder, "senderId");
  const bool is_account = sender != nullptr && !unit.owner.empty() && unit.json.text(*sender) == unit.owner;
  return is_account ? Role::kAgent : Role::kClient;
}

const DocumentShape kShape{
    .units = {"/*"},
    .rules =
        {
            {"messageCreate/text", Kind::kMessage},
            {"full_text", Kind::kMessage},
            {"text", Kind::kMessage},
            {"conversationId", Kind::kWhole, EntityType::kUsername},
            {"senderId", Kind::kWhole, EntityType::kUsername},
            {"recipientId", Kind::kWhole, EntityType::kUsername},
            {"initiatingUserId", Kind::kWhole, EntityType::kUsername},
            {"userIds", Kind::kWhole, EntityType::kUsername},
            {"participantsSnapshot", Kind::kWhole, EntityType::kUsername},
            {"screen_name", Kind::kWhole, EntityType::kUsername},
            {"in_reply_to_screen_name", Kind::kWhole, EntityType::kUsername},
            {"in_reply_to_user_id", Kind::kWhole, EntityType::kUsername},
            {"in_reply_to_user_id_str", Kind::kWhole, EntityType::kUsername},
            {"user_mentions/id", Kind::kWhole, EntityType::kUsername},
            {"user_mentions/id_str", Kind::kWhole, EntityType::kUsername},
            {"user_mentions/name", Kind::kWhole, EntityType::kPerson},
            {"id", Kind::kKeep},
            {"id_str", Kind::kKeep},
            {"createdAt", Kind::kKeep},
            {"created_at", Kind::kKeep},
            {"lang", Kind::kKeep},
            {"source", Kind::kKeep},
            {"indices", Kind::kKeep},
            {"display_text_range", Kind::kKeep},
            {"favorite_count", Kind::kKeep},
            {"retweet_count", Kind::kKeep},
            {"eventId", Kind::kKeep},
        },
    .owner = &account,
    .role = &role_of,
    .conversation = nullptr,
    .assignment = true,
};

}  // namespace

Result<std::unique_ptr<Source>> open_x_archive(const std::string& path, const FormatOptions&) {
  return open_document(path, kShape);
}

}  // namespace guichet::redact
