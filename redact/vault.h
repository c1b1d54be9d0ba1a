// Vault: the way back from "[PERSON:k7f3am…]" to the name, in a file of its own that only its key opens.
//
//   auto key = redact::Key::read("vault.key");
//   auto redactor = redact::Redactor::make(policy, {.vault = *key});       // a policy with the operator `vault`
//   auto vault = redact::VaultWriter::open("chat.vault", *key);            // what it holds already stays
//   vault->add(redaction->sealed);
//   vault->commit();
//   auto reader = redact::VaultReader::read("chat.vault", *key);
//   reader->unmask(text);                                                  // the text as it was
//
// The file: "guichet vault 1\n", then one libsodium secretstream (XChaCha20-Poly1305) of entries, closed by its final
// tag, so a changed, cut, or reordered file is refused, and so is one that ends early. Mode 0600, replaced whole or not at
// all. Tested by tests/redact/vault_test.cc.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "redact/base/result.h"
#include "redact/key.h"

namespace guichet::redact {

/// The secrets of a redactor.
struct Keys {
  std::optional<Key> pseudonyms{};  ///< for the operators `hash` and `fake`
  std::optional<Key> vault{};       ///< for the operator `vault`
};

/// A token and the bytes it stands for: personal information. Write it to a vault or drop it.
struct VaultEntry {
  std::string token;
  std::string value;
};

/// One thread.
class VaultWriter {
 public:
  /// Keeps the entries of an existing vault; a new one is made. kCorrupt for one that this key does not open or that
  /// is damaged; kIo, kInput.
  [[nodiscard]] static Result<VaultWriter> open(const std::string& path, const Key& key);
  VaultWriter(VaultWriter&&) noexcept;
  VaultWriter& operator=(VaultWriter&&) noexcept;
  ~VaultWriter();  ///< without commit() the vault stays as it was

  /// An entry that is in the vault already is not written again.
  [[nodiscard]] Status add(const std::vector<VaultEntry>& entries);
  /// Puts the new vault in the place of the old one. The last call.
  [[nodiscard]] Status commit();

 private:
  class Impl;
  explicit VaultWriter(std::unique_ptr<Impl>);
  std::unique_ptr<Impl> impl_;
};

/// Immutable; thread-safe. Holds all values in memory.
class VaultReader {
 public:
  /// kNotFound, kIo, kInput for what is no vault, kCorrupt for a wrong key or a damaged or cut file.
  [[nodiscard]] static Result<VaultReader> read(const std::string& path, const Key& key);
  VaultReader(VaultReader&&) noexcept;
  VaultReader& operator=(VaultReader&&) noexcept;
  ~VaultReader();

  struct Unmasked {
    std::string text;          ///< personal information again
    std::size_t restored = 0;  ///< placeholders replaced
    std::size_t unknown = 0;   ///< left as they are: not in this vault
  };
  /// `text` with every placeholder of the vault replaced by what it stands for. O(n).
  Unmasked unmask(std::string_view text) const;

  std::size_t size() const noexcept;

 private:
  class Impl;
  explicit VaultReader(std::unique_ptr<const Impl>);
  std::unique_ptr<const Impl> impl_;
};

}  // namespace guichet::redact
