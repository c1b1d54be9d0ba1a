#include "engine/cli/help.h"

#include <algorithm>

namespace guichet::cli {
namespace {

constexpr std::size_t kWidth = 80;

constexpr Message kPurpose{
    "guichet finds and masks personal information, and suggests approved answers in English and French",
    "guichet trouve et masque les renseignements personnels, et propose des réponses approuvées en français et en anglais"};
constexpr Message kUsage{"Usage", "Utilisation"};
constexpr Message kCommand{"COMMAND", "COMMANDE"};
constexpr Message kOptionWord{"[OPTION…]", "[OPTION…]"};
constexpr Message kCommands{"Commands", "Commandes"};
constexpr Message kExamples{"Examples", "Exemples"};
constexpr Message kOptions{"Options", "Options"};
constexpr Message kExitCodes{"Exit codes", "Codes de sortie"};
constexpr Message kMore{"\"guichet COMMAND --help\" says more of each.", "« guichet COMMANDE --help » en dit plus sur chacune."};

struct ExitRow {
  std::string_view code;
  Message meaning;
};
constexpr ExitRow kExits[] = {
    {"0", {"done", "terminé"}},
    {"1", {"nothing found, or a gate failed", "rien trouvé, ou un contrôle a échoué"}},
    {"2", {"wrong usage", "mauvaise utilisation"}},
    {"3", {"bad input data; the place is named as file:line:column",
           "données d'entrée incorrectes; l'endroit est nommé sous la forme fichier:ligne:colonne"}},
    {"4", {"a file, device or lock could not be used", "un fichier, un périphérique ou un verrou n'a pas pu servir"}},
    {"5", {"stored data is damaged, or an internal promise failed",
           "des données conservées sont endommagées, ou une garantie interne a failli"}},
};

// Characters, not bytes; every one of ours is one column wide.
std::size_t width(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

void append_wrapped(std::string& out, std::string_view text, std::size_t indent, std::size_t at) {
  bool first = true;
  while (!text.empty()) {
    const std::size_t space = text.find(' ');
    const std::string_view word = text.substr(0, space);
    if (!first && at + 1 + width(word) > kWidth) {
      out += '\n';
      out.append(indent, ' ');
      at = indent;
      first = true;
    }
    if (!first) {
      out += ' ';
      ++at;
    }
    out += word;
    at += width(word);
    first = false;
    text = space == std::string_view::npos ? std::string_view() : text.substr(space + 1);
  }
  out += '\n';
}

void append_heading(std::string& out, const Message& heading, Language language) {
  out += '\n';
  out += heading.in(language);
  out += language == Language::kFrench ? " :\n" : ":\n";
}

std::string term_of(const Option& option, Language language) {
  std::string term = option.letter.empty() ? "    " : std::string(option.letter) + ", ";
  term += option.name;
  if (option.takes != Takes::kNothing) {
    term += ' ';
    term += option.value.in(language);
    if (option.takes == Takes::kSeveral) term += "…";
  }
  return term;
}

void append_options(std::string& out, const std::vector<Option>& options, Language language) {
  for (const Option& option : options) append_row(out, term_of(option, language), option.help.in(language), 28);
}

void append_exits(std::string& out, Language language) {
  append_heading(out, kExitCodes, language);
  for (const ExitRow& row : kExits) append_row(out, row.code, row.meaning.in(language), 5);
}

}  // namespace

void append_row(std::string& out, std::string_view term, std::string_view meaning, std::size_t column) {
  out += "  ";
  out += term;
  std::size_t at = 2 + width(term);
  if (at + 2 > column) {
    out += '\n';
    at = 0;
  }
  out.append(column - at, ' ');
  append_wrapped(out, meaning, column, column);
}

std::string help(Language language) {
  std::string out;
  append_wrapped(out, kPurpose.in(language), 0, 0);
  append_heading(out, kUsage, language);
  out += "  guichet ";
  out += kCommand.in(language);
  out += ' ';
  out += kOptionWord.in(language);
  out += '\n';
  append_heading(out, kCommands, language);
  for (const Command& command : commands()) append_row(out, command.name, command.summary.in(language), 12);
  append_heading(out, kOptions, language);
  append_options(out, common_options(), language);
  append_exits(out, language);
  out += '\n';
  out += kMore.in(language);
  return out += '\n';
}

std::string help(const Command& command, Language language) {
  std::string out = "guichet ";
  out += command.name;
  out += language == Language::kFrench ? " : " : ": ";
  append_wrapped(out, command.summary.in(language), 2, width(out));
  append_heading(out, kUsage, language);
  out += "  guichet ";
  out += command.name;
  out += ' ';
  out += kOptionWord.in(language);
  if (!command.operands.en.empty()) {
    out += ' ';
    out += command.operands.in(language);
  }
  out += '\n';
  append_heading(out, kExamples, language);
  for (const Example& example : command.examples) {
    out += "  # ";
    append_wrapped(out, example.what.in(language), 4, 4);
    out += "  ";
    out += example.command;
    out += '\n';
  }
  append_heading(out, kOptions, language);
  append_options(out, command.options, language);
  append_options(out, common_options(), language);
  if (!command.notes.en.empty()) {
    out += '\n';
    std::string_view notes = command.notes.in(language);
    while (!notes.empty()) {
      const std::size_t end = notes.find('\n');
      append_wrapped(out, notes.substr(0, end), 0, 0);
      notes = end == std::string_view::npos ? std::string_view() : notes.substr(end + 1);
    }
  }
  append_exits(out, language);
  return out;
}

std::string version() {
  // Given by CMake: the versions this program was built with.
  return "guichet " GUICHET_VERSION "\n" GUICHET_LIBRARIES;
}

}  // namespace guichet::cli
