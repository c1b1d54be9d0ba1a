// Session: messages on standard error, in the user's language.
#include <cstdio>
#include <string>

#include "engine/cli/commands.h"
#include "engine/cli/terminal.h"

namespace guichet::cli {

void Session::say_line(std::string_view text) const {
  std::string line = "guichet: ";
  line += text;
  line += '\n';
  write_stderr(line);
}

void Session::say(const Message& message, const MessageArguments& arguments) const {
  say_line(render(message, language, arguments));
}

int Session::fail(const Error& error) const {
  // A reader that has seen enough ("| head") is told nothing.
  if (!(error.code() == ErrorCode::kIo && stdout_reader_gone())) say_line(error.describe(language));
  return exit_code(error.code());
}

}  // namespace guichet::cli
