// Bad input: each case ends with a clear error that says where, the right exit code, the rest of the input
// processed, and nothing of the client's text anywhere but masked in the output.
#include <algorithm>

#include "tests/cli/program.h"

namespace guichet::cli {
namespace {

// A phone number and a word; the number may not be seen again, the word only in the output.
const std::string kCanary = "canarybird 613-555-0142";

struct BadCase {
  std::string name;
  std::string format;
  std::string input;
  std::string place;   ///< in the message
  std::string output;  ///< exactly
  int code = 3;
};

std::vector<BadCase> bad_cases() {
  const std::string good = "{\"text\":\"fine\"}\n";
  const std::string text = "{\"text\":\"" + kCanary + "\"";
  const std::string nul(1, '\0');
  const std::string wide(1'100'000, 'x');
  const std::string masked = "canarybird [PHONE]";
  return {
      {"truncated JSON", "jsonl", good + "{\"text\":\"" + kCanary + "\n" + good, "-:2:33", good + good},
      {"trailing comma", "jsonl", text + ",}\n" + good, "-:1:35", good},
      {"100,000 brackets", "jsonl", text + ",\"x\":" + std::string(100'000, '[') + "\n" + good, "-:1:", good},
      {"closed nesting", "jsonl", "{\"x\":" + std::string(500, '[') + std::string(500, ']') + "," + text.substr(1) + "}\n" + good, "-:1:", good},
      {"no field", "jsonl", "{\"message\":\"" + kCanary + "\"}\n" + good, "-:1", good},
      {"object for a text", "jsonl", "{\"text\":{\"a\":\"" + kCanary + "\"}}\n" + good, "-:1:9", good},
      {"NUL in JSON", "jsonl", "{\"text\":\"" + nul + kCanary + "\"}\n" + good, "-:1:10", good},
      {"NUL line", "jsonl", nul + nul + "\n" + good, "-:1:1", good},
      {"long JSON line", "jsonl", "{\"text\":\"" + kCanary + wide + "\"}\n" + good, "-:1", good},
      {"long text line", "text", kCanary + wide + "\nfine\n", "-:1", "fine\n"},
      {"ragged CSV", "csv", "id,text\n1," + kCanary + ",x\n2,fine\n", "-:2", "id,text\n2,fine\n"},
      {"open quote", "csv", "id,text\n1,\"" + kCanary + "\n2,fine\n", "-:2", "id,text\n2,fine\n"},
      {"text after a quote", "csv", "id,text\n1,\"" + kCanary + "\"x\n2,fine\n", "-:2", "id,text\n2,fine\n"},
      {"no column", "csv", "id,message\n1," + kCanary + "\n", "-:1", ""},
      {"empty CSV", "csv", "", "-:1", ""},
      {"truncated document", "freshdesk", "[{\"subject\":\"" + kCanary + "\"},\n{", "-:2:2", ""},
      {"deep document", "messenger", std::string(100'000, '['), "-:1:65", ""},
      {"not an archive", "x", "window.YTD.tweets = " + kCanary, "-:1:", ""},
      {"ill-formed UTF-8", "text", "Caf\xE9 \xFF " + kCanary + "\n", "-:1", "Caf\uFFFD \uFFFD " + masked + "\n", 0},
      {"ill-formed UTF-8 in JSON", "jsonl", "{\"text\":\"\xC3 " + kCanary + "\"}\n", "-:1", "{\"text\":\"\uFFFD " + masked + "\"}\n", 0},
      {"NUL in a text", "text", nul + kCanary + nul + "\n", "", nul + masked + nul + "\n", 0},
      {"lone surrogate", "jsonl", "{\"text\":\"\\ud800 " + kCanary + "\"}\n", "-:1", "{\"text\":\"\uFFFD " + masked + "\"}\n", 0},
  };
}

TEST(BadInput, Redact) {
  for (const BadCase& bad : bad_cases()) {
    const Ran ran = run_in(bad.input, {"redact", "--format", bad.format, "-"});
    EXPECT_EQ(ran.code, bad.code) << bad.name << '\n' << ran.err;
    EXPECT_EQ(ran.out, bad.output) << bad.name;
    EXPECT_TRUE(contains(ran.err, bad.place)) << bad.name << '\n' << ran.err;
    EXPECT_FALSE(contains(ran.out + ran.err, "555-0142") || contains(ran.err, "canarybird")) << bad.name << '\n' << ran.err;
    const Ran french = run_in(bad.input, {"redact", "--format", bad.format, "--lang", "fr"});
    EXPECT_EQ(french.code, bad.code) << bad.name;
    EXPECT_TRUE(french.err.empty() || french.err != ran.err) << bad.name;
  }
}

TEST(BadInput, Detect) {
  for (const BadCase& bad : bad_cases()) {
    const Ran ran = run_in(bad.input, {"detect", "--explain", "--format", bad.format});
    EXPECT_EQ(ran.code, bad.code) << bad.name << '\n' << ran.err;
    EXPECT_FALSE(contains(ran.out + ran.err, "555-0142") || contains(ran.out + ran.err, "canarybird")) << bad.name;
  }
}

TEST(BadInput, FilesAndDevices) {
  const Folder folder;
  const std::string in = folder.write("in.txt", kCanary);
  for (const std::string command : {"redact", "detect"}) {
    EXPECT_EQ(run({command, folder / "none.txt"}).code, 4);
    EXPECT_EQ(run({command, folder / "."}).code, 4);
    EXPECT_EQ(run({command, "-o", folder / "no/such/folder", in}).code, 4);
    EXPECT_EQ(run({command, "-o", folder / ".", in}).code, 4);
    const Ran full = run({command, in}, {"", {}, "/dev/full"});
    EXPECT_EQ(full.code, 4) << full.err;
    EXPECT_TRUE(contains(full.err, "no space left")) << full.err;
    EXPECT_EQ(run({command, "-o", "/dev/full", in}).code, 4);
    EXPECT_EQ(run({command, "-o", "/dev/null", in}).code, 0);
    EXPECT_EQ(run({command, "--policy", folder / "none.toml", in}).code, 4);
  }
  EXPECT_EQ(run({"redact", "--report", "/dev/full", in}).code, 4);
  const std::vector<std::vector<std::string>> prints{{"--help"}, {"--version"}, {"redact", "--list"}, {"redact", "--help"}};
  for (const auto& words : prints) EXPECT_EQ(run(words, {"", {}, "/dev/full"}).code, 4);
}

TEST(BadInput, ManyRemarksAreCounted) {
  std::string input;
  for (int i = 0; i < 500; ++i) input += "{broken " + kCanary + "\n";
  const Ran ran = run_in(input, {"redact", "--format", "jsonl"});
  EXPECT_EQ(ran.code, 3);
  EXPECT_EQ(ran.out, "");
  EXPECT_LT(std::count(ran.err.begin(), ran.err.end(), '\n'), 60);
  EXPECT_TRUE(contains(ran.err, "450 more"));
  EXPECT_TRUE(contains(ran.err, "500 of 500"));
}

}  // namespace
}  // namespace guichet::cli
