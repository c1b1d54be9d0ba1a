// The table of commands, in the order of `guichet --help`.
#include "engine/cli/commands.h"

namespace guichet::cli {

const std::vector<Command>& commands() {
  static const std::vector<Command> kAll{
      redact_command(), detect_command(), unmask_command(), index_command(), learn_command(), search_command(),
      suggest_command(), tag_command(), lint_command(), check_command(), eval_command(),
  };
  return kAll;
}

const Command* find_command(std::string_view name) {
  for (const Command& command : commands()) {
    if (command.name == name) return &command;
  }
  return nullptr;
}

const std::vector<Option>& common_options() {
  static const std::vector<Option> kCommon{
      {"--lang", "", Takes::kOne, {"en|fr", "en|fr"},
       {"language of help and messages; otherwise that of LC_ALL, LC_MESSAGES or LANG",
        "langue de l'aide et des messages; sinon celle de LC_ALL, LC_MESSAGES ou LANG"}},
      {"--color", "", Takes::kOne, {"auto|always|never", "auto|always|never"},
       {"colour; auto: on a terminal, unless NO_COLOR is set", "couleur; auto : dans un terminal, sauf si NO_COLOR est défini"}},
      {"--help", "-h", Takes::kNothing, kNone, {"print this help", "afficher cette aide"}},
      {"--version", "", Takes::kNothing, kNone,
       {"print the version, and those of the libraries", "afficher la version et celles des bibliothèques"}},
  };
  return kCommon;
}

}  // namespace guichet::cli
