// process: one record through the redactor.
#pragma once

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
  std::optional<Error> failure;  // the redactor's; `bytes` then holds no text of the record
};

/// Pure but for what `conversation` learns; null: the record stands alone. Any thread.
Outcome process(const Redactor& redactor, BatchAction action, const Record& record, Conversation* conversation);

}  // namespace guichet::redact
