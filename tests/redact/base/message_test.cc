// render(), and a check of every Message in the source: both languages or none, the same arguments in both.
#include "redact/base/message.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "tests/redact/support.h"

namespace guichet {
namespace {

constexpr Message kTwo{"{0} of {1}", "sur {1}, {0}"};

TEST(Message, PutsArgumentsWhereEachLanguageWantsThem) {
  EXPECT_EQ(render(kTwo, Language::kEnglish, {"3", "10"}), "3 of 10");
  EXPECT_EQ(render(kTwo, Language::kFrench, {"3", "10"}), "sur 10, 3");
}

TEST(Message, AMissingArgumentIsEmptyAndASpareOneIgnored) {
  EXPECT_EQ(render(kTwo, Language::kEnglish, {"3"}), "3 of ");
  EXPECT_EQ(render(kTwo, Language::kEnglish, {"3", "10", "x"}), "3 of 10");
}

TEST(Message, BracesThatAreNoArgumentStandForThemselves) {
  constexpr Message kBraces{"{ {} {a} {10} {0", "{ {} {a} {10} {0"};
  EXPECT_EQ(render(kBraces, Language::kEnglish, {"x"}), "{ {} {a} {10} {0");
}

TEST(Message, AnArgumentIsNotReadAgain) {
  EXPECT_EQ(render(kTwo, Language::kEnglish, {"{1}", "{0}"}), "{1} of {0}");
}

// The string literals, joined where they stand side by side, that begin at `at`.
std::string literal(const std::string& source, std::size_t& at) {
  std::string out;
  while (true) {
    const std::size_t quote = source.find_first_not_of(" \n", at);
    if (quote == std::string::npos || source[quote] != '"') return out;
    at = quote + 1;
    for (; source[at] != '"'; ++at) {
      if (source[at] == '\\') ++at;
      out += source[at];
    }
    ++at;
  }
}

std::set<char> arguments_in(const std::string& text) {
  std::set<char> found;
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    if (text[i] == '{' && text[i + 2] == '}' && text[i + 1] >= '0' && text[i + 1] <= '9') found.insert(text[i + 1]);
  }
  return found;
}

TEST(Message, EveryOneInTheSourceSpeaksBothLanguages) {
  int count = 0;
  for (const char* folder : {"redact", "kb", "engine"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(std::string(GUICHET_SOURCE_DIR "/") + folder)) {
      if (entry.path().extension() != ".cc" && entry.path().extension() != ".h") continue;
      const std::string source = testing_support::bytes_of(entry.path().string());
      for (std::size_t at = source.find("Message k"); at != std::string::npos; at = source.find("Message k", at)) {
        const std::size_t name_end = source.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_", at + 8);
        const std::string where = entry.path().filename().string() + ": " + source.substr(at, name_end - at);
        at = name_end;
        if (source[at] != '{') continue;
        const std::string english = literal(source, ++at);
        if (source[at] != ',') continue;  // not two literals
        const std::string french = literal(source, ++at);
        EXPECT_EQ(english.empty(), french.empty()) << where;
        EXPECT_EQ(arguments_in(english), arguments_in(french)) << where;
        ++count;
      }
    }
  }
  EXPECT_GT(count, 15);
}

}  // namespace
}  // namespace guichet
