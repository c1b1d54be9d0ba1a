// parse_role: who wrote a message, by the words that exports use.
#pragma once

#include <string_view>

#include "redact/conversation.h"

namespace guichet::redact {

/// "agent" and "bot" as in the contract of text records, and the names other systems give them; an
/// empty name says nothing, anything else is the client.
inline Role parse_role(std::string_view name) noexcept {
  if (name.empty()) return Role::kUnknown;
  if (name == "agent" || name == "Agent" || name == "human" || name == "operator") return Role::kAgent;
  if (name == "bot" || name == "Bot" || name == "assistant" || name == "system") return Role::kBot;
  return Role::kClient;
}

}  // namespace guichet::redact
