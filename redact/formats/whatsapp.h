// WhatsApp: "_chat.txt" as iOS ("[12/03/2024, 14:05:33] Marie: …") and Android ("12/03/2024 14:05 -
// Marie: …") export it, in the date and time styles of English and French phones. Dates are passed over,
// not read, so a day is never taken for a month.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "redact/base/span.h"
#include "redact/formats/format.h"

namespace guichet::redact {

/// Messages may have several lines. The sender's name is a person, or a telephone number. The file is one
/// conversation; lines without a sender are the system's and are masked as text.
Result<std::unique_ptr<Source>> open_whatsapp(const std::string& path, const FormatOptions& options);

/// The head of a message; nothing for a line that goes on with the one before.
struct WhatsappHead {
  Span name;             ///< empty for a line of the system
  std::size_t text = 0;  ///< where the message begins
};
std::optional<WhatsappHead> parse_whatsapp_head(std::string_view line);

}  // namespace guichet::redact
