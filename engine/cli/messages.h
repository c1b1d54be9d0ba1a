// Messages: what `suggest` and `search` are asked: one message, or JSON lines of them.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "engine/cli/commands.h"
#include "redact/base/line_reader.h"

namespace guichet::cli {

struct AskedMessage {
  std::string id;    ///< as JSON; empty: none
  std::string text;  ///< valid UTF-8
  std::optional<Language> language;
  std::string conversation;  ///< value of the field that groups messages; empty: the message stands alone
};

/// The message of the command line, or of standard input for "-". kUsage when there is none; kTooLarge.
[[nodiscard]] Result<AskedMessage> asked_message(const Arguments& arguments);

/// One line of a batch: an object with a text; id and lang where it has them, and the field that groups messages. kInput, kTooLarge, with the place.
[[nodiscard]] Result<AskedMessage> asked_record(const Line& line, const std::string& file, std::string_view grouped_by = {});

/// The answer to one message, as the bytes to print. Called from several threads.
using Answer = std::function<Result<std::string>(const AskedMessage&)>;

/// Reads `file` ("-": standard input), answers each record and prints the answers in order. A malformed
/// record is named on stderr, left out, and makes the exit code 3; so does one that cannot be answered.
/// `grouped_by` names the field of AskedMessage::conversation.
int answer_batch(const std::string& file, std::size_t jobs, const Session& session, const Answer& answer,
                 std::string_view grouped_by = {});

}  // namespace guichet::cli
