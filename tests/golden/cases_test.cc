// Runs every redact/recognizers/*.cases: what must be masked, and what must stay.
//
//   # a comment
//   My SIN is 046 454 286.          the input; \n, \t, \\ and \u{00A0} stand for what they say
//   = My SIN is [SIN].              what redaction makes of it
//
//   < What is your UCI?             an earlier turn, by the agent; several may stand before the input
//   1234-5678
//   = [UCI]
//
//   Form IMM 5257 is enough.
//   =                               nothing changes
//
// Each case is also redacted twice: the second pass must change nothing.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "redact/base/utf8.h"
#include "redact/redactor.h"

namespace guichet::redact {
namespace {

struct Case {
  int line = 0;
  std::vector<std::string> earlier;
  std::string input;
  std::string expected;
};

std::string unescaped(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      out += text[i];
      continue;
    }
    const char kind = text[++i];
    if (kind == 'n') {
      out += '\n';
    } else if (kind == 't') {
      out += '\t';
    } else if (kind == 'x' && i + 2 < text.size()) {
      out += static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16));
      i += 2;
    } else if (kind == 'u' && i + 1 < text.size() && text[i + 1] == '{') {
      const std::size_t end = text.find('}', i);
      utf8::append(out, static_cast<char32_t>(std::stoul(text.substr(i + 2, end - i - 2), nullptr, 16)));
      i = end;
    } else {
      out += kind;
    }
  }
  return out;
}

std::vector<Case> read_cases(const std::filesystem::path& file) {
  std::vector<Case> cases;
  std::ifstream in(file);
  Case current;
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line[0] == '#') continue;
    if (line.starts_with("< ")) {
      current.earlier.push_back(unescaped(line.substr(2)));
    } else if (line[0] == '=') {
      current.expected = line.size() > 2 ? unescaped(line.substr(2)) : current.input;
      cases.push_back(current);
      current = {};
    } else {
      current.line = number;
      current.input = unescaped(line);
    }
  }
  return cases;
}

const Redactor& redactor() {
  static const Redactor kRedactor = std::move(*Redactor::make());
  return kRedactor;
}

class CasesTest : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(CasesTest, MasksWhatItMustAndNothingElse) {
  const std::vector<Case> cases = read_cases(GetParam());
  ASSERT_FALSE(cases.empty());
  for (const Case& one : cases) {
    SCOPED_TRACE(GetParam().filename().string() + ":" + std::to_string(one.line));
    Conversation conversation;
    for (const std::string& earlier : one.earlier) {
      ASSERT_TRUE(redactor().detect(earlier, {.role = Role::kAgent, .conversation = &conversation}));
    }
    const auto once = redactor().redact(one.input, {.conversation = &conversation});
    ASSERT_TRUE(once);
    EXPECT_EQ(once->text.view(), one.expected);
    const auto twice = redactor().redact(once->text.view());
    ASSERT_TRUE(twice);
    EXPECT_EQ(twice->text.view(), once->text.view()) << "redacting twice changes the text";
  }
}

std::vector<std::filesystem::path> case_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(GUICHET_SOURCE_DIR "/redact/recognizers")) {
    if (entry.path().extension() == ".cases") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

INSTANTIATE_TEST_SUITE_P(Recognizers, CasesTest, testing::ValuesIn(case_files()),
                         [](const auto& test) { return test.param.stem().string(); });

}  // namespace
}  // namespace guichet::redact
