// The redactor of a command: --policy, --operator, and what the user must know of them.
#pragma once

#include <string>
#include <vector>

#include "engine/cli/commands.h"
#include "redact/redactor.h"

namespace guichet::cli {

Option policy_option();
Option operator_option();
Option key_option();
Option vault_option();
Option vault_key_option();

/// Says on stderr which types the policy leaves readable. kUsage, kNotFound, kIo, kInput.
[[nodiscard]] Result<redact::Redactor> make_redactor(const Arguments& arguments, const Session& session);

/// Types, operators and formats, as `--list` prints them.
std::string redaction_lists(Language language);

}  // namespace guichet::cli
