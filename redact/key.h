// Key: a secret from a file, for what must be the same again tomorrow and nobody else's: tokens of the operator `hash`,
// values of `fake`, the vault. Never on a command line, in the environment, in a message or in an output.
//
//   auto key = redact::Key::read("guichet.key");     // made by: head -c 32 /dev/urandom > guichet.key; chmod 600 guichet.key
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

#include "redact/base/result.h"

namespace guichet::redact {

using Digest = std::array<std::uint8_t, 32>;

/// Cheap to copy; the secret is wiped from memory with the last copy. Thread-safe to read.
class Key {
 public:
  static constexpr std::size_t kLeastBytes = 16;
  static constexpr std::size_t kMostBytes = 4096;

  /// All bytes of a regular file that group and others cannot read. kNotFound, kIo, kInput.
  [[nodiscard]] static Result<Key> read(const std::string& file);
  /// kInput for fewer than kLeastBytes or more than kMostBytes.
  [[nodiscard]] static Result<Key> from_bytes(std::string_view bytes);

  /// Keyed BLAKE2b (RFC 7693) of the parts, each with its length before it; another `purpose` is another function.
  Digest digest(std::string_view purpose, std::initializer_list<std::string_view> parts) const;

 private:
  struct Secret;
  explicit Key(std::shared_ptr<const Secret> secret) : secret_(std::move(secret)) {}
  std::shared_ptr<const Secret> secret_;
};

}  // namespace guichet::redact
