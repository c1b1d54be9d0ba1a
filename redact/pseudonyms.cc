#include "redact/pseudonyms.h"

#include "redact/fold/fold.h"
#include "redact/token.h"

namespace guichet::redact {
namespace {

std::uint64_t front_of(const Digest& digest) {
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < sizeof number; ++i) number = number << 8U | digest[i];
  return number;
}

}  // namespace

std::string Pseudonyms::hash_token(EntityType type, unsigned number, std::string_view raw) {
  const std::string& identity = state_.identity_of(type, number, folded_copy(raw));
  return make_token(keys_.pseudonyms->digest("hash", {name(type), identity}), kHashToken);
}

std::string Pseudonyms::vault_token(EntityType type, std::string_view raw) {
  std::string token = make_token(keys_.vault->digest("vault token", {state_.salt, name(type), raw}), kVaultToken);
  sealed_.push_back({token, std::string(raw)});
  return token;
}

std::uint64_t Pseudonyms::seed(EntityType type, unsigned number, std::string_view raw) {
  if (!has_key()) return static_cast<std::uint64_t>(type) << 32U | number;
  return front_of(keys_.pseudonyms->digest("fake", {name(type), state_.identity_of(type, number, folded_copy(raw))}));
}

std::uint64_t Pseudonyms::seed_of_name_word(std::string_view word) {
  if (!has_key()) return state_.number_of_name_word(word);
  return front_of(keys_.pseudonyms->digest("fake", {"name word", word}));
}

}  // namespace guichet::redact
