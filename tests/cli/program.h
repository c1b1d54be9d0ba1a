// Runs the real program and keeps what it says.
#pragma once

#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/scratch_folder.h"

namespace guichet::cli {

struct Ran {
  int code = -1;  ///< 128 + signal when it was killed
  std::string out;
  std::string err;
};

struct Setting {
  std::string input{};                     ///< on standard input
  std::vector<std::string> environment{};  ///< "LANG=fr_CA.UTF-8"; nothing else is set
  std::string output{};                    ///< path for standard output instead of Ran::out
};

using Folder = testing_support::ScratchFolder;

/// Input and output go through files, so that no pipe can fill up.
inline Ran run(const std::vector<std::string>& arguments, Setting setting = {}) {
  const Folder folder;
  const std::string in = folder.write("in", setting.input);
  const std::string out = setting.output.empty() ? folder / "out" : setting.output;
  const std::string err = folder / "err";
  std::vector<std::string> words{GUICHET_PROGRAM};
  words.insert(words.end(), arguments.begin(), arguments.end());
  const auto pointers = [](std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (std::string& text : texts) all.push_back(text.data());
    all.push_back(nullptr);
    return all;
  };
  // Xapian 1.4.22's own Database::check() frees with another size than it allocated.
  setting.environment.emplace_back("ASAN_OPTIONS=new_delete_type_mismatch=0");
  const auto argv = pointers(words);
  const auto envp = pointers(setting.environment);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, in.c_str(), O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT, 0600);
  posix_spawn_file_actions_addopen(&files, STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT, 0600);
  pid_t child = 0;
  Ran ran;
  const int spawned = ::posix_spawn(&child, GUICHET_PROGRAM, &files, nullptr, argv.data(), envp.data());
  posix_spawn_file_actions_destroy(&files);
  if (spawned != 0) {
    ADD_FAILURE() << "cannot start " << GUICHET_PROGRAM;
    return ran;
  }
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  ran.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  if (setting.output.empty()) ran.out = testing_support::bytes_of(out);
  ran.err = testing_support::bytes_of(err);
  return ran;
}

inline Ran run_in(std::string input, const std::vector<std::string>& arguments) { return run(arguments, {std::move(input)}); }

inline bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace guichet::cli
