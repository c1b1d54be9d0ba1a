// Pseudonyms: what the operators know of a value beyond its text: with a key, what is the same for it everywhere; without,
// what is the same in its conversation alone; and the list of what goes to the vault.
// Tested by tests/redact/pseudonym_operators_test.cc.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "redact/conversation_state.h"
#include "redact/entity_type.h"
#include "redact/key.h"
#include "redact/vault.h"

namespace guichet::redact {

/// For one message at a time; borrows all it is given.
class Pseudonyms {
 public:
  Pseudonyms(const Keys& keys, Conversation::State& state, std::vector<VaultEntry>& sealed)
      : keys_(keys), state_(state), sealed_(sealed) {}

  bool has_key() const noexcept { return keys_.pseudonyms.has_value(); }
  bool has_vault() const noexcept { return keys_.vault.has_value(); }

  /// Of the value's letters and digits, however spelled; of a person's name as it was first written in the conversation.
  /// Only with a key.
  std::string hash_token(EntityType type, unsigned number, std::string_view raw);

  /// Of the very bytes, and of the conversation; the value goes to the vault. Only with a vault.
  std::string vault_token(EntityType type, std::string_view raw);

  /// Where a made-up value begins: keyed by the value, or by its number alone, which says nothing of it.
  std::uint64_t seed(EntityType type, unsigned number, std::string_view raw);
  /// The same for one folded word of a name, so that "Rezaei" is a part of what "Farhad Rezaei" became.
  std::uint64_t seed_of_name_word(std::string_view word);

 private:
  const Keys& keys_;
  Conversation::State& state_;
  std::vector<VaultEntry>& sealed_;
};

}  // namespace guichet::redact
