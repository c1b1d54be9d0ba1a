#include "tests/cli/program.h"

namespace guichet::cli {
namespace {

const std::vector<std::string> kCommands{"redact", "detect", "unmask", "index", "learn", "search", "suggest", "lint", "check", "eval"};

// The long names at the beginning of help lines.
std::vector<std::string> option_names(const std::string& help) {
  std::vector<std::string> names;
  for (std::size_t at = help.find('\n'); at != std::string::npos; at = help.find('\n', at + 1)) {
    const std::size_t begin = help.find_first_not_of(' ', at + 1);
    if (begin == at + 7 && help.compare(begin, 2, "--") == 0) {
      names.push_back(help.substr(begin, help.find_first_of(" \n", begin) - begin));
    }
  }
  return names;
}

TEST(Help, EveryCommandInBothLanguages) {
  for (const std::string& command : kCommands) {
    const Ran english = run({command, "--help"});
    const Ran french = run({command, "--help", "--lang", "fr"});
    EXPECT_EQ(english.code, 0) << command;
    EXPECT_EQ(french.code, 0) << command;
    EXPECT_EQ(english.err + french.err, "") << command;
    for (const std::string_view word : {"Usage:", "Examples:", "Options:", "Exit codes:"}) {
      EXPECT_TRUE(contains(english.out, word)) << command << word;
    }
    for (const std::string_view word : {"Utilisation :", "Exemples :", "Options :", "Codes de sortie :"}) {
      EXPECT_TRUE(contains(french.out, word)) << command << word;
    }
    EXPECT_GE(option_names(english.out).size(), 4U) << command;
    EXPECT_EQ(option_names(english.out), option_names(french.out)) << command;
    EXPECT_EQ(run({"help", command}).out, english.out) << command;
  }
}

TEST(Help, LinesFitATerminal) {
  for (const std::string language : {"en", "fr"}) {
    for (const std::string& command : kCommands) {
      const std::string text = run({command, "--help", "--lang", language}).out;
      for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        std::size_t width = 0;
        for (std::size_t i = at; i < end; ++i) width += (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U ? 1U : 0U;
        const bool example = text.compare(at, 10, "  guichet ") == 0;  // to be copied, so never broken
        EXPECT_TRUE(width <= 80 || example) << text.substr(at, end - at);
        at = end + 1;
      }
    }
  }
}

TEST(Help, LanguageOfTheEnvironment) {
  const auto is_french = [](const std::vector<std::string>& environment) {
    return contains(run({"--help"}, {"", environment}).out, "Commandes");
  };
  EXPECT_FALSE(is_french({}));
  EXPECT_TRUE(is_french({"LANG=fr_CA.UTF-8"}));
  EXPECT_FALSE(is_french({"LANG=fr_CA.UTF-8", "LC_MESSAGES=en_CA.UTF-8"}));
  EXPECT_TRUE(is_french({"LANG=en_CA", "LC_MESSAGES=C", "LC_ALL=fr_FR"}));
  EXPECT_FALSE(is_french({"LANG=de_DE.UTF-8"}));
  EXPECT_TRUE(is_french({"LANG=fr_CA", "LC_ALL="}));  // an empty variable is not set
}

TEST(Help, VersionNamesTheLibraries) {
  const Ran ran = run({"--version"});
  EXPECT_EQ(ran.code, 0);
  for (const std::string_view name : {"guichet ", "Xapian 1.4", "ICU ", "SQLite 3.", "CLI11 "}) {
    EXPECT_TRUE(contains(ran.out, name)) << ran.out;
  }
}

TEST(Help, ListsComeFromTheTables) {
  const Ran ran = run({"redact", "--list"});
  EXPECT_EQ(ran.code, 0);
  for (const std::string_view word : {"DATE_OF_BIRTH", "[TÉLÉPHONE]", "number", "remove", "whatsapp", "freshdesk"}) {
    EXPECT_TRUE(contains(ran.out, word)) << word;
  }
  EXPECT_TRUE(contains(run({"redact", "--list", "--lang", "fr"}).out, "Opérateurs"));
  EXPECT_EQ(run({"lint", "--list"}).code, 0);
  EXPECT_EQ(run({"index", "--list"}).code, 0);
}

// What was typed may be a client's words: the sentence names our options only.
TEST(Usage, WrongUseIsCodeTwoAndEchoesNothing) {
  struct Case {
    std::vector<std::string> arguments;
    std::string_view english;
  };
  const std::vector<Case> cases{
      {{}, "a command is missing"},
      {{"redcat"}, "did you mean redact?"},
      {{"canary-word"}, "there is no such command"},
      {{"redact", "--filed", "canary-word"}, "did you mean --field?"},
      {{"redact", "--canary-word"}, "there is an unknown option"},
      {{"redact", "-canary-word"}, "there is an unknown option"},
      {{"redact", "--output"}, "option --output needs a value"},
      {{"redact", "-o", "canary-word", "--output", "b"}, "option --output is given more than once"},
      {{"redact", "--resume=canary-word"}, "option --resume takes no value"},
      {{"redact", "--jobs", "canary-word"}, "option --jobs needs a whole number from 1 to 256"},
      {{"redact", "--jobs", "0"}, "option --jobs needs a whole number from 1 to 256"},
      {{"redact", "--format", "canary-word"}, "there is no such format"},
      {{"redact", "--lang", "canary-word"}, "--lang is en or fr"},
      {{"redact", "--color", "canary-word"}, "--color is auto, always or never"},
      {{"redact", "--resume"}, "--resume needs named input files"},
      {{"redact", "--format", "text", "--field", "canary-word"}, "format text has no fields"},
      {{"suggest", "canary-word"}, "option --db is missing"},
      {{"suggest", "--db", "canary-word"}, "a message is missing"},
      {{"suggest", "--db", "canary-word", "--limit", "101", "x"}, "from 1 to 100"},
      {{"search", "--db", "canary-word", "--kind", "canary-word", "x"}, "--kind is answer or page"},
      {{"search", "--db", "canary-word", "--code", "5x", "x"}, "--code is the first"},
      {{"search", "--db", "d", "--batch", "f", "canary-word"}, "not both"},
      {{"index", "--db", "canary-word"}, "there is nothing to load"},
      {{"lint"}, "give --db"},
      {{"check", "--db", "d", "canary-word"}, "more arguments"},
  };
  for (const Case& one : cases) {
    const std::string told = testing::PrintToString(one.arguments);
    const Ran english = run(one.arguments);
    EXPECT_EQ(english.code, 2) << told << english.err;
    EXPECT_TRUE(contains(english.err, one.english)) << told << english.err;
    EXPECT_EQ(english.out, "") << told;
    EXPECT_FALSE(contains(english.err, "canary")) << told << english.err;
    const Ran french = run(one.arguments, {"", {"LANG=fr_CA.UTF-8"}});
    EXPECT_EQ(french.code, 2) << told;
    EXPECT_NE(french.err, english.err) << told;
  }
}

}  // namespace
}  // namespace guichet::cli
