// Operator: what takes the place of a piece of personal information. One file per operator in this
// folder, one row in all.cc; policies and help read the table.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "redact/base/language.h"
#include "redact/base/message.h"
#include "redact/entity_type.h"
#include "redact/policy.h"
#include "redact/pseudonyms.h"

namespace guichet::redact {

struct OperatorInput {
  EntityType type;
  std::string_view value;  ///< the raw bytes; valid UTF-8 or not
  unsigned number;         ///< of the distinct value within its type, from 1
  Language language;       ///< of the text
  const TypePolicy& settings;
  Pseudonyms* pseudonyms = nullptr;  ///< null: there is neither key nor vault nor conversation; then only the kind is shown
};

struct Operator {
  std::string_view name;
  Message summary;
  bool masks;  ///< false: the value stays readable
  /// Appends the replacement, valid UTF-8. The value itself may only appear where `masks` is false, or as
  /// far as the settings say.
  void (*apply)(const OperatorInput& input, std::string& out);
  bool needs_key = false;    ///< Keys::pseudonyms
  bool needs_vault = false;  ///< Keys::vault
};

/// "[PHONE" in the language of the text: how every placeholder begins.
void open_placeholder(const OperatorInput& input, std::string& out);

/// In the order of help texts.
std::span<const Operator* const> all_operators() noexcept;
/// nullptr for an unknown name.
const Operator* find_operator(std::string_view name) noexcept;

}  // namespace guichet::redact
