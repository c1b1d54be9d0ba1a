// Finding: something the keeper of the knowledge base should look at, with file and line.
#pragma once

#include <string>
#include <string_view>

#include "redact/base/error.h"

namespace guichet::kb {

enum class Severity {
  kNote,     ///< worth knowing; nothing is lost
  kWarning,  ///< loaded, but not as its owner meant it, or not live
  kError,    ///< not loaded: the record breaks the format
};

struct Finding {
  Severity severity = Severity::kWarning;
  std::string_view check;  ///< stable name: "missing-translation"; static storage
  Message message;
  MessageArguments arguments;
  Location where;

  /// "file:line: warning [missing-translation]: sentence".
  std::string describe(Language language) const;
};

}  // namespace guichet::kb
