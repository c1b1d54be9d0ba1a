// process: one record through the redactor.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "redact/batch.h"
#include "redact/formats/format.h"

namespace guichet::redact {

struct Hit {
  EntityType type;
  Language language;
  std::string_view rule;  // static storage
};

struct Outcome {
  std::string bytes;             // to write
  std::vector<Hit> hits;
  std::vector<VaultEntry> sealed;
  std::uint64_t restored = 0;    // placeholders, by unmask()
  std::uint64_t unknown = 0;     // placeholders that are not in the vault
  std::optional<Error> failure;  // the redactor's; `bytes` then holds no text of the record
};

/// Pure but for what `conversation` learns; null: the record stands alone. Any thread.
using Process = std::function<Outcome(const Record& record, Conversation* conversation)>;

Outcome process(const Redactor& redactor, BatchAction action, const Record& record, Conversation* conversation);

/// The record with every placeholder of the vault replaced by what it stands for.
Outcome unmask(const VaultReader& vault, const Record& record);

}  // namespace guichet::redact
