#include "engine/cli/program.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <cstdlib>
#include <new>
#include <string>
#include <vector>

#include "engine/cli/commands.h"
#include "engine/cli/help.h"
#include "engine/cli/parse.h"
#include "engine/cli/standard_output.h"
#include "engine/cli/terminal.h"


namespace guichet::cli {
namespace {

constexpr Message kNoCommand{"a command is missing; see guichet --help", "il manque une commande; voir guichet --help"};
constexpr Message kUnknownCommand{"there is no such command; see guichet --help",
                                  "cette commande n'existe pas; voir guichet --help"};
constexpr Message kDidYouMean{"there is no such command; did you mean {0}?", "cette commande n'existe pas; vouliez-vous dire {0}?"};
constexpr Message kWrongLanguage{"--lang is en or fr", "--lang vaut en ou fr"};
constexpr Message kWrongColour{"--color is auto, always or never", "--color vaut auto, always ou never"};
constexpr Message kNoMemory{"out of memory", "mémoire insuffisante"};
constexpr Message kUnforeseen{"an internal error; nothing more is written", "erreur interne; plus rien n'est écrit"};

// Files for their owner alone; no memory image of what clients wrote.
void harden() {
  ::umask(S_IRWXG | S_IRWXO);
  ::prctl(PR_SET_DUMPABLE, 0);
  const rlimit none{0, 0};
  ::setrlimit(RLIMIT_CORE, &none);
  ::signal(SIGPIPE, SIG_IGN);  // a closed pipe is an error of write(), and a quiet one
}

Language language_of_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') continue;
    return parse_language(value).value_or(Language::kEnglish);  // the first that is set decides
  }
  return Language::kEnglish;
}

// --lang is wanted before anything can be said, so it is looked for before parsing.
void find_language(const std::vector<std::string>& words, Session& session) {
  session.language = language_of_environment();
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    std::string value;
    if (words[i] == "--lang" && i + 1 < words.size()) {
      value = words[i + 1];
    } else if (words[i].rfind("--lang=", 0) == 0) {
      value = words[i].substr(7);
    } else {
      continue;
    }
    if (const auto language = parse_language(value)) {
      session.language = *language;
      session.language_given = true;
    }
  }
}

int print(const std::string& text, const Session& session) {
  const Status done = write_stdout(text);
  return done ? 0 : session.fail(done.error());
}

Status settle_common(const Arguments& arguments, Session& session) {
  if (arguments.has("--lang") && !session.language_given) return fail(ErrorCode::kUsage, kWrongLanguage);
  const std::string colour = arguments.has("--color") ? arguments.value("--color") : "auto";
  if (colour != "auto" && colour != "always" && colour != "never") return fail(ErrorCode::kUsage, kWrongColour);
  const char* no_colour = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  const bool plain = (no_colour != nullptr && *no_colour != '\0') ||
                     (terminal != nullptr && std::string_view(terminal) == "dumb");
  session.colour = colour == "always" || (colour == "auto" && !plain && stdout_is_terminal());
  session.json = arguments.has("--json") || arguments.value("--format") == "jsonl";
  return {};
}

int dispatch(std::vector<std::string> words, Session& session) {
  find_language(words, session);
  // The command is the first word that is not a common option.
  std::size_t at = 0;
  while (at < words.size() && words[at].rfind('-', 0) == 0) {
    at += words[at] == "--lang" || words[at] == "--color" ? 2U : 1U;
  }
  const bool asks_help = at < words.size() && words[at] == "help";
  if (asks_help) {
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
    words.emplace_back("--help");
    if (words[at].rfind('-', 0) == 0) at = words.size();
  }
  if (at >= words.size()) {
    const Command none{"guichet", kNone, kNone, {}, {}, kNone, nullptr};
    auto arguments = parse(none, words);
    if (!arguments) return session.fail(arguments.error());
    if (Status settled = settle_common(*arguments, session); !settled) return session.fail(settled.error());
    if (arguments->has("--version")) return print(version(), session);
    if (arguments->has("--help")) return print(help(session.language), session);
    session.say(kNoCommand);
    return exit_code(ErrorCode::kUsage);
  }
  const Command* command = find_command(words[at]);
  if (command == nullptr) {
    std::vector<std::string_view> names;
    for (const Command& known : commands()) names.push_back(known.name);
    const std::string_view close = nearest(words[at], names);
    if (close.empty()) {
      session.say(kUnknownCommand);
    } else {
      session.say(kDidYouMean, {std::string(close)});
    }
    return exit_code(ErrorCode::kUsage);
  }
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
  auto arguments = parse(*command, words);
  if (!arguments) return session.fail(arguments.error());
  if (Status settled = settle_common(*arguments, session); !settled) return session.fail(settled.error());
  if (arguments->has("--help")) return print(help(*command, session.language), session);
  if (arguments->has("--version")) return print(version(), session);
  return command->run(*arguments, session);
}

}  // namespace

int run(int argc, char** argv) noexcept {
  Session session;
  try {
    harden();
    return dispatch(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc), session);
  } catch (const std::bad_alloc&) {
    session.say(kNoMemory);
  } catch (...) {
    session.say(kUnforeseen);
  }
  return exit_code(ErrorCode::kInternal);
}

}  // namespace guichet::cli
