// Commands: the contract of `guichet COMMAND`, and its table.
//
// A command is data (names, options, examples, all in both languages) and one function. Help texts are
// printed from the data, so they cannot be forgotten; only parse.cc knows how arguments are read. One file
// per command in commands/, one row in all.cc. Tested by tests/cli.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "redact/base/message.h"
#include "redact/base/result.h"

namespace guichet::cli {

inline constexpr Message kNone{"", ""};

enum class Takes {
  kNothing,  ///< a flag
  kOne,      ///< exactly one value, at most once
  kEach,     ///< one value each time it is given
  kSeveral,  ///< one or more values each time
};

struct Option {
  std::string_view name;    ///< "--output"
  std::string_view letter;  ///< "-o", or empty
  Takes takes;
  Message value;            ///< what help calls the value: {"FILE", "FICHIER"}
  Message help;
};

struct Example {
  Message what;
  std::string_view command;
};

/// What was given. Names are those of the table, so asking for one that is not there is our mistake.
class Arguments {
 public:
  bool has(std::string_view name) const { return values_.find(name) != values_.end(); }
  /// The value of a kOne option; empty when not given.
  std::string value(std::string_view name) const;
  std::vector<std::string> values(std::string_view name) const;
  const std::vector<std::string>& rest() const { return rest_; }

  /// A whole number within limits, `otherwise` when not given. kUsage.
  [[nodiscard]] Result<std::size_t> number(std::string_view name, std::size_t least, std::size_t most,
                                           std::size_t otherwise) const;

  void add(std::string_view name, std::vector<std::string> values);
  void add_rest(std::vector<std::string> rest) { rest_ = std::move(rest); }

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
  std::vector<std::string> rest_;
};

/// How to speak to whoever started the program.
struct Session {
  Language language = Language::kEnglish;
  bool language_given = false;  ///< by --lang, not by the environment
  bool colour = false;          ///< of standard output
  bool json = false;            ///< --json or --format jsonl, where a command has them

  void say(const Message& message, const MessageArguments& arguments = {}) const;  ///< one line on stderr
  void say_line(std::string_view text) const;
  /// Says why, and gives the exit code.
  int fail(const Error& error) const;
};

struct Command {
  std::string_view name;
  Message summary;
  Message operands;  ///< "[FILE…]"; kNone for a command without
  std::vector<Option> options;
  std::vector<Example> examples;
  Message notes;     ///< paragraphs at the end of the help, or kNone
  /// The exit code: 0 done, 1 nothing found or a gate failed, 2 usage, 3 input data, 4 I/O, 5 integrity.
  int (*run)(const Arguments& arguments, const Session& session);
};

/// The table. Static storage.
const std::vector<Command>& commands();
const Command* find_command(std::string_view name);

/// --help, --lang, --color, --version.
const std::vector<Option>& common_options();

const Command& redact_command();
const Command& detect_command();
const Command& unmask_command();
const Command& index_command();
const Command& learn_command();
const Command& search_command();
const Command& suggest_command();
const Command& tag_command();
const Command& lint_command();
const Command& check_command();
const Command& eval_command();

}  // namespace guichet::cli
