// The program: hardens the process, finds the language and the command, and runs it.
#pragma once

namespace guichet::cli {

/// Never throws; the exit code.
int run(int argc, char** argv) noexcept;

}  // namespace guichet::cli
