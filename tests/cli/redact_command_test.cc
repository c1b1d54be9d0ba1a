#include <simdjson.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <csignal>

#include "tests/cli/program.h"

namespace guichet::cli {
namespace {

TEST(Redact, AFilter) {
  const Ran ran = run_in("Call 613-555-0142.\r\nThanks", {"redact"});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.out, "Call [PHONE].\r\nThanks");
  EXPECT_EQ(ran.err, "");
}

TEST(Redact, PlaceholdersFollowTheTextNotTheUser) {
  const std::string in = "{\"lang\":\"fr\",\"text\":\"613-555-0142\"}\n{\"lang\":\"en\",\"text\":\"613-555-0142\"}\n";
  const std::string out = "{\"lang\":\"fr\",\"text\":\"[TÉLÉPHONE]\"}\n{\"lang\":\"en\",\"text\":\"[PHONE]\"}\n";
  EXPECT_EQ(run_in(in, {"redact"}).out, out);
  EXPECT_EQ(run_in(in, {"redact", "--lang", "fr"}).out, out);
}

TEST(Redact, NamedFilesAndDashes) {
  const Folder folder;
  const std::string in = folder.write("a.csv", "id;question\n1;613-555-0142\n");
  const Ran ran = run({"redact", "--field", "question", "-o", folder / "b.csv", in});
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(folder.read("b.csv"), "id;question\n1;[PHONE]\n");
  struct stat info{};
  ASSERT_EQ(::stat((folder / "b.csv").c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777U, 0600U);
  EXPECT_EQ(run_in("613-555-0142", {"redact", "-", "-o", "-"}).out, "[PHONE]");
}

TEST(Redact, OperatorPolicyAndReport) {
  const Folder folder;
  const std::string in = "613-555-0142 or 613-555-0143";
  EXPECT_EQ(run_in(in, {"redact", "--operator", "number"}).out, "[PHONE_1] or [PHONE_2]");
  EXPECT_EQ(run_in(in, {"redact", "--operator", "nonsense"}).code, 2);
  const std::string policy = folder.write("p.toml", "[types.PHONE]\noperator = \"keep\"\n");
  const Ran kept = run_in(in, {"redact", "--policy", policy, "--report", folder / "r.json"});
  EXPECT_EQ(kept.code, 0);
  EXPECT_EQ(kept.out, in);
  EXPECT_TRUE(contains(kept.err, "PHONE")) << kept.err;  // says what stays readable
  simdjson::dom::parser parser;
  simdjson::dom::element report;
  ASSERT_EQ(parser.load(folder / "r.json").get(report), simdjson::SUCCESS);
  EXPECT_EQ(std::uint64_t(report["types"]["PHONE"]), 2U);
  const Ran bad = run_in(in, {"redact", "--policy", folder.write("bad.toml", "[types.PHONE]\noperatr = \"keep\"\n")});
  EXPECT_EQ(bad.code, 3);
  EXPECT_EQ(bad.out, "");
}

TEST(Redact, DryRunPrintsCountsOnly) {
  const Folder folder;
  const Ran json = run_in("613-555-0142", {"redact", "--dry-run", "--json", "-o", folder / "out"});
  EXPECT_EQ(json.code, 0);
  simdjson::dom::parser parser;
  EXPECT_EQ(std::uint64_t(parser.parse(json.out)["found"]), 1U);
  EXPECT_FALSE(contains(json.out, "613"));
  EXPECT_FALSE(std::filesystem::exists(folder / "out"));
  EXPECT_FALSE(contains(run_in("613-555-0142", {"redact", "--dry-run"}).out, "613"));
}

TEST(Redact, ASecondWriterIsRefused) {
  const Folder folder;
  const int other = ::open(folder.write("out.part", "").c_str(), O_RDWR);
  ASSERT_EQ(::flock(other, LOCK_EX), 0);
  const Ran ran = run_in("x", {"redact", "-o", folder / "out"});
  EXPECT_EQ(ran.code, 4);
  EXPECT_TRUE(contains(ran.err, "another process is writing"));
  ::close(other);
}

TEST(Redact, AClosedPipeIsQuiet) {
  const Folder folder;
  std::string text;
  while (text.size() < 2'000'000) text += "a line that nobody reads to its end\n";
  const std::string in = folder.write("in.txt", text);
  const std::string command = std::string("{ '") + GUICHET_PROGRAM + "' redact '" + in + "'; echo $? > '" +
                              (folder / "code") + "'; } 2> '" + (folder / "err") + "' | head -c 10 > '" + (folder / "head") + "'";
  ASSERT_EQ(std::system(command.c_str()), 0);
  EXPECT_EQ(folder.read("head"), "a line tha");
  EXPECT_EQ(folder.read("code"), "4\n");
  EXPECT_EQ(folder.read("err"), "");
}

TEST(Redact, ResumeAfterAKillGivesTheSameBytes) {
  const Folder folder;
  std::string text;
  for (int i = 0; text.size() < 12'000'000; ++i) {
    text += "{\"id\":" + std::to_string(i) + ",\"t\":" + std::to_string(i / 9) + ",\"text\":\"call 613-555-0" +
            std::to_string(100 + i % 800) + " about nothing else that would need to be looked at\"}\n";
  }
  const std::string in = folder.write("in.jsonl", text);
  std::vector<std::string> arguments{"redact", "--operator", "number", "--conversation", "t", in, "-o", folder / "whole"};
  ASSERT_EQ(run(arguments).code, 0);
  arguments.back() = folder / "out";
  // Killed as soon as there is a place to go on from.
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    std::vector<char*> argv{const_cast<char*>("guichet")};
    for (std::string& word : arguments) argv.push_back(word.data());
    argv.push_back(nullptr);
    ::execv(GUICHET_PROGRAM, argv.data());
    ::_exit(127);
  }
  for (int i = 0; i < 20'000 && !std::filesystem::exists(folder / "out.resume"); ++i) ::usleep(5'000);
  ASSERT_TRUE(std::filesystem::exists(folder / "out.resume"));
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
  const std::string part = folder.read("out.part");
  EXPECT_GT(part.size(), 1'000'000U);
  EXPECT_FALSE(contains(part + folder.read("out.resume"), "555-0"));
  arguments.emplace_back("--resume");
  const Ran ran = run(arguments);
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_TRUE(folder.read("out") == folder.read("whole"));
  EXPECT_FALSE(std::filesystem::exists(folder / "out.resume"));
  EXPECT_FALSE(std::filesystem::exists(folder / "out.part"));
}

TEST(Detect, ContractOfOneLinePerRecord) {
  const Ran ran = run_in("{\"id\":\"a\",\"text\":\"é 613-555-0142\",\"lang\":\"en\"}\n", {"detect"});
  EXPECT_EQ(ran.code, 0);
  simdjson::dom::parser parser;
  const simdjson::dom::element line = parser.parse(ran.out);
  EXPECT_EQ(std::string_view(line["id"]), "a");
  const simdjson::dom::element entity = line["entities"].at(0);
  EXPECT_EQ(std::uint64_t(entity["number"]), 1U);
  // Keys in order; bytes, so "é" takes two.
  EXPECT_TRUE(contains(ran.out, R"("entities":[{"type":"PHONE","start":3,"end":15,"score":)")) << ran.out;
  EXPECT_FALSE(contains(ran.out, "\"cue\""));
  const std::string explained = run_in("613-555-0142", {"detect", "--explain"}).out;
  EXPECT_TRUE(contains(explained, "\"cue\":") && contains(explained, "\"verdict\":")) << explained;
  EXPECT_FALSE(contains(explained, "555"));
}

TEST(Detect, FormatsByNameAndFlag) {
  const Folder folder;
  const std::string chat = folder.write("_chat.txt", "12/03/2024 14:05 - Marie: call 613-555-0142\n");
  const std::string out = run({"detect", chat}).out;
  EXPECT_TRUE(contains(out, "\"type\":\"PERSON\"") && contains(out, "\"field\":\"sender\"")) << out;
  EXPECT_EQ(run({"redact", chat}).out, "12/03/2024 14:05 - [PERSON]: call [PHONE]\n");
}

}  // namespace
}  // namespace guichet::cli
