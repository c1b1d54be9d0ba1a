#include "redact/base/error.h"

#include <utility>

namespace guichet {

std::string Location::text() const {
  std::string out = file;
  if (line != 0) {
    if (!out.empty()) out += ':';
    out += std::to_string(line);
    if (column != 0) out += ':' + std::to_string(column);
  }
  return out;
}

Error::Error(ErrorCode code, Message message, MessageArguments arguments, Location where)
    : code_(code), message_(message), arguments_(std::move(arguments)), where_(std::move(where)) {}

Error Error::at(Location where) && {
  if (where_.file.empty()) where_.file = std::move(where.file);
  if (where_.line == 0) {
    where_.line = where.line;
    where_.column = where.column;
  }
  return std::move(*this);
}

std::string Error::describe(Language language) const {
  std::string out = where_.text();
  if (!out.empty()) out += ": ";
  return out + render(message_, language, arguments_);
}

int exit_code(ErrorCode code) noexcept {
  switch (code) {
    case ErrorCode::kUsage:
      return 2;
    case ErrorCode::kInput:
    case ErrorCode::kTooLarge:
      return 3;
    case ErrorCode::kNotFound:
    case ErrorCode::kLocked:
    case ErrorCode::kIo:
      return 4;
    case ErrorCode::kCorrupt:
    case ErrorCode::kInternal:
      return 5;
  }
  return 5;
}

}  // namespace guichet
