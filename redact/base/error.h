// Error: why there is no value, and where to look. It says where, never what the text was:
// arguments are names of files, fields and limits, and numbers; a library's own message is never one.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "redact/base/language.h"
#include "redact/base/message.h"

namespace guichet {

/// Who must act: the caller (kUsage), the owner of the data (kInput, kTooLarge), the administrator
/// (kNotFound, kLocked, kIo), or us (kCorrupt, kInternal).
enum class ErrorCode {
  kUsage,     ///< a flag, option or argument is wrong
  kInput,     ///< a record or file is malformed
  kTooLarge,  ///< a stated limit was passed
  kNotFound,  ///< a file, folder or generation does not exist
  kLocked,    ///< another process is writing
  kIo,        ///< the operating system refused: permission, space, device
  kCorrupt,   ///< stored data fails its own check
  kInternal,  ///< a promise of this library failed; privacy code then gives no text at all
};

/// A place in the input. Line and column count from 1, the column in bytes; 0 is "unknown".
struct Location {
  std::string file;
  std::uint64_t line = 0;
  std::uint64_t column = 0;

  /// "answers.csv:12:5", as far as known; empty when nothing is.
  std::string text() const;
};

class Error {
 public:
  Error(ErrorCode code, Message message, MessageArguments arguments = {}, Location where = {});

  ErrorCode code() const noexcept { return code_; }
  const Location& where() const noexcept { return where_; }
  const Message& message() const noexcept { return message_; }
  const MessageArguments& arguments() const noexcept { return arguments_; }

  /// The same error with a place, where it had none.
  Error at(Location where) &&;

  /// "file:line:column: sentence" without a final newline.
  std::string describe(Language language) const;

 private:
  ErrorCode code_;
  Message message_;
  MessageArguments arguments_;
  Location where_;
};

/// The exit code of a program that ends with this error (see `guichet --help`): 2 usage, 3 input
/// data, 4 input/output, 5 integrity.
int exit_code(ErrorCode code) noexcept;

}  // namespace guichet
