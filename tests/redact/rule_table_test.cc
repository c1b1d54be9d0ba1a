// The table of recognizers is sane: names, bounded patterns, folded cues, cases in both languages, and no file
// forgotten.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

#include "redact/fold/fold.h"
#include "redact/recognizers/all.h"
#include "redact/text_language.h"
#include "tests/redact/support.h"

namespace guichet::redact {
namespace {

const std::string kFolder = GUICHET_SOURCE_DIR "/redact/recognizers/";

TEST(RuleTable, NamesAreDistinct) {
  std::set<std::string_view> recognizers;
  std::set<std::string_view> rules;
  for (const Recognizer* recognizer : all_recognizers()) {
    EXPECT_TRUE(recognizers.insert(recognizer->name).second) << recognizer->name;
    for (const Rule& rule : recognizer->rules) EXPECT_TRUE(rules.insert(rule.name).second) << rule.name;
  }
  EXPECT_LE(recognizers.size(), 64U) << "cue owners are bits of a 64-bit set";
}

TEST(RuleTable, ARuleIsCalledAfterItsRecognizer) {
  for (const Recognizer* recognizer : all_recognizers()) {
    for (const Rule& rule : recognizer->rules) {
      EXPECT_TRUE(rule.name.starts_with(std::string(recognizer->name) + ".")) << rule.name << " in " << recognizer->name;
    }
  }
}

TEST(RuleTable, ScoresAreProbabilitiesAndACueNeverWeakens) {
  for (const Recognizer* recognizer : all_recognizers()) {
    for (const Rule& rule : recognizer->rules) {
      for (const float score : {rule.bare, rule.cued, rule.failed}) {
        EXPECT_GE(score, 0) << rule.name;
        EXPECT_LE(score, 1) << rule.name;
      }
      EXPECT_GE(rule.cued, rule.bare) << rule.name;
      EXPECT_GT(rule.cued, 0) << rule.name << " can never fire";
      EXPECT_LE(rule.failed, rule.cued) << rule.name;
    }
  }
}

// An unbounded repeat makes finding all matches quadratic; "*" and "+" may stand in classes and escaped only.
std::string unbounded_repeat(std::string_view pattern) {
  bool in_class = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (c == '\\') {
      ++i;
    } else if (in_class) {
      in_class = c != ']';
    } else if (c == '[') {
      in_class = true;
      if (i + 1 < pattern.size() && pattern[i + 1] == '^') ++i;
      if (i + 1 < pattern.size() && pattern[i + 1] == ']') ++i;  // "[]" begins with a literal bracket
    } else if (c == '*' || c == '+') {
      return std::string(1, c) + " at " + std::to_string(i);
    } else if (c == '{') {
      const std::size_t end = pattern.find('}', i);
      if (pattern.substr(i, end - i).ends_with(',')) return "open repeat at " + std::to_string(i);
    }
  }
  return {};
}

TEST(RuleTable, EveryPatternIsBounded) {
  EXPECT_NE(unbounded_repeat("a+"), "");
  EXPECT_NE(unbounded_repeat("[+]*"), "");
  EXPECT_NE(unbounded_repeat("a{3,}"), "");
  EXPECT_EQ(unbounded_repeat("[]+*]\\+[^]+]{1,3}"), "");
  for (const Recognizer* recognizer : all_recognizers()) {
    for (const Rule& rule : recognizer->rules) EXPECT_EQ(unbounded_repeat(rule.pattern), "") << rule.name;
  }
}

TEST(RuleTable, PatternsAreWrittenForFoldedText) {
  for (const Recognizer* recognizer : all_recognizers()) {
    for (const Rule& rule : recognizer->rules) {
      std::string plain;  // without escapes, whose letters are names
      for (std::size_t i = 0; i < rule.pattern.size(); ++i) {
        if (rule.pattern[i] == '\\') {
          ++i;
        } else {
          plain += rule.pattern[i];
        }
      }
      EXPECT_TRUE(std::none_of(plain.begin(), plain.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
          << rule.name << ": a capital never stands in folded text";
    }
  }
}

TEST(RuleTable, CuesAreFoldedAndShortEnoughForTheWindow) {
  constexpr std::size_t kLongestCue = 40;  // of TextView::nearest_cue
  for (const Recognizer* recognizer : all_recognizers()) {
    std::set<std::string_view> seen;
    for (const std::string_view cue : recognizer->cues) {
      EXPECT_FALSE(cue.empty());
      EXPECT_EQ(folded_copy(cue), cue) << recognizer->name;
      EXPECT_LE(cue.size(), kLongestCue) << recognizer->name << ": " << cue;
      EXPECT_TRUE(std::all_of(cue.begin(), cue.end(), [](char c) { return c == ' ' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); }))
          << recognizer->name << ": \"" << cue << "\" has more than words and single spaces";
      EXPECT_EQ(cue.find("  "), std::string_view::npos) << cue;
      EXPECT_TRUE(seen.insert(cue).second) << recognizer->name << " names \"" << cue << "\" twice";
    }
  }
}

TEST(RuleTable, ARuleThatNeedsACueHasARecognizerWithCues) {
  for (const Recognizer* recognizer : all_recognizers()) {
    for (const Rule& rule : recognizer->rules) {
      if (rule.bare == 0) {
        EXPECT_FALSE(recognizer->cues.empty()) << rule.name;
      }
    }
  }
}

// The recognizers that a source file defines, by the names it gives them.
std::set<std::string> defined_in(const std::filesystem::path& file) {
  const std::string source = testing_support::bytes_of(file.string());
  constexpr std::string_view kDefinition = "\nconst Recognizer k";
  constexpr std::string_view kName = ".name = \"";
  std::set<std::string> names;
  for (std::size_t at = source.find(kDefinition); at != std::string::npos; at = source.find(kDefinition, at + 1)) {
    const std::size_t name = source.find(kName, at) + kName.size();
    names.insert(source.substr(name, source.find('"', name) - name));
  }
  return names;
}

TEST(RuleTable, NoFileIsForgotten) {
  std::set<std::string> in_table;
  for (const Recognizer* recognizer : all_recognizers()) in_table.insert(std::string(recognizer->name));
  std::set<std::string> in_folder;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    if (entry.path().extension() == ".cc") in_folder.merge(defined_in(entry.path()));
  }
  EXPECT_EQ(in_table, in_folder);
}

TEST(RuleTable, EveryFileOfRecognizersHasCasesInBothLanguages) {
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    if (entry.path().extension() != ".cc" || defined_in(entry.path()).empty()) continue;
    std::filesystem::path cases = entry.path();
    cases.replace_extension(".cases");
    ASSERT_TRUE(std::filesystem::exists(cases)) << cases;
    int english = 0;
    int french = 0;
    std::ifstream in(cases);
    for (std::string line; std::getline(in, line);) {
      if (line.empty() || line[0] == '#' || line[0] == '=') continue;
      ++(text_language(line) == Language::kFrench ? french : english);
    }
    EXPECT_GT(english, 0) << cases;
    EXPECT_GT(french, 0) << cases;
  }
}

}  // namespace
}  // namespace guichet::redact
