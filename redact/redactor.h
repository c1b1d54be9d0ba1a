// Redactor: raw text in, clean text out.
//
//   auto redactor = redact::Redactor::make();
//   auto masked = redactor->redact("My SIN is 046 454 286");
//   masked->text.view();        // "My SIN is [SIN]"
//   masked->entities[0].span;   // bytes 10 to 21 of the raw text
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "redact/base/language.h"
#include "redact/base/result.h"
#include "redact/clean_text.h"
#include "redact/conversation.h"
#include "redact/entity.h"
#include "redact/policy.h"
#include "redact/vault.h"

namespace guichet::redact {

/// The longest message taken; a longer one is refused, never cut.
inline constexpr std::size_t kMaxMessageBytes = std::size_t{1} << 20U;

struct MessageContext {
  std::optional<Language> language{};  ///< of the placeholders; unset: the text's, else the conversation's
  Role role = Role::kUnknown;          ///< an agent's or bot's question is a cue for the next turn; a client's own is not
  Conversation* conversation = nullptr;  ///< not owned; nullptr: the message stands alone
};

struct Redaction {
  CleanText text;                ///< valid UTF-8; ill-formed input bytes became U+FFFD
  std::vector<Entity> entities;  ///< in text order, not overlapping; those the policy keeps included
  std::vector<VaultEntry> sealed{};  ///< by the operator `vault`: personal information, for a VaultWriter
};

/// A value to explain: a label, or one that the policy denies.
struct Miss {
  Span span;                         ///< bytes of the raw text
  std::optional<EntityType> type{};  ///< as which it should have been found; none: any
  bool denied = false;               ///< by the policy's list
  Nearest nearest{};
};

/// Immutable once made: one Redactor serves any number of threads. Keeps no input.
/// Fails closed: if a rule cannot finish, there is no text (kInternal).
/// The placeholders of a redacted text are left as they are, so redacting twice is redacting once; but where
/// two values stood glued together, the second pass may mask what the first took for a part of neither.
class Redactor {
 public:
  /// Compiles every rule, so make one and keep it (some milliseconds). kInternal if a rule is broken; kUsage if the
  /// policy has an operator whose key is not there.
  [[nodiscard]] static Result<Redactor> make(Policy policy = Policy::standard(), Keys keys = {});
  Redactor(Redactor&&) noexcept;
  Redactor& operator=(Redactor&&) noexcept;
  ~Redactor();

  /// Masks. Any bytes are taken; time is linear in raw.size(). kTooLarge above kMaxMessageBytes.
  [[nodiscard]] Result<Redaction> redact(std::string_view raw, const MessageContext& context = {}) const;

  /// Finds and changes nothing (the conversation learns all the same).
  [[nodiscard]] Result<std::vector<Entity>> detect(std::string_view raw, const MessageContext& context = {}) const;

  /// Which rule came nearest to each of `values`, and to each value of the policy's deny list in the text, and why it did not
  /// find it. Call it before detect(): it teaches the conversation nothing. The first call compiles what it needs (some
  /// hundred milliseconds).
  [[nodiscard]] Result<std::vector<Miss>> explain(std::string_view raw, std::vector<Miss> values, const MessageContext& context = {}) const;

  const Policy& policy() const noexcept;
  const Keys& keys() const noexcept;

 private:
  class Impl;
  explicit Redactor(std::unique_ptr<const Impl>);
  std::unique_ptr<const Impl> impl_;
};

}  // namespace guichet::redact
