// Keys, the vault and the way back, with the program as users run it.
#include <sys/stat.h>

#include "tests/cli/program.h"

namespace guichet::cli {
namespace {

constexpr std::string_view kSecret = "a-secret-that-nobody-may-see-0123";
constexpr std::string_view kLetter =
    "My name is Farhad Rezaei, SIN 046 454 286, call 613-555-0142.\n"
    "Bonjour, je m'appelle Émilie Gagnon, née le 12 mars 1985.\n";

std::string key_in(const Folder& folder, mode_t mode = 0600, std::string_view name = "key") {
  const std::string path = folder.write(name, kSecret);
  EXPECT_EQ(::chmod(path.c_str(), mode), 0);
  return path;
}

TEST(Vault, TheWayThereAndBack) {
  const Folder folder;
  const std::string key = key_in(folder);
  const std::string letter = folder.write("letter.txt", kLetter);
  const Ran masked = run({"redact", "--vault", folder / "v", "--vault-key", key, "-o", folder / "masked.txt", letter});
  EXPECT_EQ(masked.code, 0) << masked.err;
  const std::string text = folder.read("masked.txt");
  for (const char* part : {"Farhad", "Rezaei", "046", "0142", "Gagnon", "1985"}) EXPECT_FALSE(contains(text, part)) << text;
  EXPECT_TRUE(contains(text, "[PERSON:") || contains(text, "[PERSONNE:")) << text;
  const Ran back = run({"unmask", "--vault", folder / "v", "--vault-key", key, folder / "masked.txt"});
  EXPECT_EQ(back.code, 0) << back.err;
  EXPECT_EQ(back.out, kLetter);
  EXPECT_EQ(run({"redact", "--dry-run", folder / "masked.txt"}).code, 0);
}

TEST(Vault, JsonLinesComeBackByteForByteOnAnyNumberOfThreads) {
  const Folder folder;
  const std::string key = key_in(folder);
  std::string lines;
  for (int i = 0; i < 600; ++i) {
    lines += R"({"id":)" + std::to_string(i) + R"(,"ticket":"t)" + std::to_string(i % 7) + R"(","text":"I am \"Farhad Rezaei\",\nSIN 046 454 286\u00e9 call 613-555-0)" +
             std::to_string(100 + i % 100) + "\",\"kept\":[1, 2]}\n";
  }
  const std::string input = folder.write("chat.jsonl", lines);
  std::string first;
  for (const char* jobs : {"1", "2", "8"}) {
    const Ran masked = run({"redact", "--jobs", jobs, "--conversation", "ticket", "--vault", folder / jobs, "--vault-key", key, input});
    EXPECT_EQ(masked.code, 0) << masked.err;
    if (first.empty()) first = masked.out;
    EXPECT_EQ(masked.out, first) << jobs;
    const Ran back = run({"unmask", "--format", "jsonl", "--vault", folder / jobs, "--vault-key", key}, {masked.out});
    EXPECT_EQ(back.code, 0) << back.err;
    EXPECT_EQ(back.out.size(), lines.size() - 600 * 4) << "\\u00e9 is written as é";
  }
}

TEST(Vault, TwoConversationsShareNoToken) {
  const Folder folder;
  const Ran masked = run_in("{\"t\":\"a\",\"text\":\"call 613-555-0142\"}\n{\"t\":\"b\",\"text\":\"call 613-555-0142\"}\n{\"t\":\"a\",\"text\":\"call 613-555-0142\"}\n",
                            {"redact", "--format", "jsonl", "--conversation", "t", "--vault", folder / "v", "--vault-key", key_in(folder)});
  std::vector<std::string> tokens;
  for (std::size_t at = masked.out.find("[PHONE:"); at != std::string::npos; at = masked.out.find("[PHONE:", at + 1)) tokens.push_back(masked.out.substr(at, 24));
  ASSERT_EQ(tokens.size(), 3U) << masked.out << masked.err;
  EXPECT_NE(tokens[0], tokens[1]);
  EXPECT_EQ(tokens[0], tokens[2]);
}

TEST(Vault, FailsClosed) {
  const Folder folder;
  const std::string key = key_in(folder);
  const std::string letter = folder.write("letter.txt", kLetter);
  ASSERT_EQ(run({"redact", "--vault", folder / "v", "--vault-key", key, "-o", folder / "m", letter}).code, 0);
  const std::string other = folder.write("other", "another key of more than 16 bytes");
  EXPECT_EQ(::chmod(other.c_str(), 0600), 0);
  const Ran wrong = run({"unmask", "--vault", folder / "v", "--vault-key", other, folder / "m"});
  EXPECT_EQ(wrong.code, 5);
  EXPECT_EQ(wrong.out, "");
  const std::string whole = folder.read("v");
  folder.write("cut", whole.substr(0, whole.size() - 1));
  EXPECT_EQ(run({"unmask", "--vault", folder / "cut", "--vault-key", key, folder / "m"}).code, 5);
  EXPECT_EQ(run({"redact", "--vault", folder / "cut", "--vault-key", key, letter}).code, 5) << "nor is it written to";
  EXPECT_EQ(run({"redact", "--vault", folder / "v", "--vault-key", other, letter}).code, 5);
  EXPECT_EQ(folder.read("v"), whole);
  const Ran unknown = run({"unmask", "--vault", folder / "v", "--vault-key", key}, {"[PERSON:abc] and [SIN]\n"});
  EXPECT_EQ(unknown.code, 0) << "no token of ours";
  EXPECT_EQ(run({"redact", "--resume", "--vault", folder / "v", "--vault-key", key, "-o", folder / "m2", letter}).code, 2);
  EXPECT_EQ(run({"redact", "--vault", folder / "v", letter}).code, 2);
  EXPECT_EQ(run({"unmask", letter}).code, 2);
  EXPECT_EQ(run({"redact", "--operator", "vault", letter}).code, 2);
  EXPECT_EQ(run({"redact", "--operator", "label", "--vault", folder / "v", "--vault-key", key, letter}).code, 2);
}

TEST(Keys, AreTheirOwnersAloneAndLongEnough) {
  const Folder folder;
  for (const mode_t mode : {0640U, 0604U, 0666U}) {
    const std::string open = key_in(folder, mode, "open" + std::to_string(mode));
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"redact", "--operator", "hash", "--key", open}, std::vector<std::string>{"redact", "--vault", folder / "v", "--vault-key", open}}) {
      const Ran ran = run(arguments, {std::string(kLetter)});
      EXPECT_EQ(ran.code, 3) << mode;
      EXPECT_EQ(ran.out, "");
      EXPECT_TRUE(contains(ran.err, "chmod 600")) << ran.err;
    }
  }
  const std::string little = folder.write("short", "fifteen bytes..");
  EXPECT_EQ(::chmod(little.c_str(), 0600), 0);
  EXPECT_EQ(run({"redact", "--operator", "hash", "--key", little}, {std::string(kLetter)}).code, 3);
  EXPECT_EQ(run({"redact", "--operator", "hash", "--key", folder / "none"}, {std::string(kLetter)}).code, 4);
  EXPECT_EQ(run({"redact", "--operator", "hash"}, {std::string(kLetter)}).code, 2);
  EXPECT_EQ(run({"redact", "--key", key_in(folder)}, {std::string(kLetter)}).code, 2) << "a key that nothing uses";
}

TEST(Keys, AreNeverPrintedNorIsWhatTheyHide) {
  const Folder folder;
  const std::string key = key_in(folder);
  const std::vector<std::vector<std::string>> all{
      {"redact", "--operator", "hash", "--key", key},
      {"redact", "--operator", "fake", "--key", key},
      {"redact", "--vault", folder / "v", "--vault-key", key},
      {"redact", "--operator", "hash", "--key", key, "--dry-run"},
      {"redact", "--vault", folder / "none/v", "--vault-key", key},
      {"redact", "--operator", "hash", "--key", key, "--policy", folder / "none"},
  };
  for (const auto& arguments : all) {
    const Ran ran = run(arguments, {std::string(kLetter)});
    for (const char* part : {"a-secret", "nobody-may", "Farhad", "Rezaei", "046 454 286", "613-555-0142", "Gagnon"}) {
      EXPECT_FALSE(contains(ran.out + ran.err, part)) << arguments[1] << arguments[2] << ' ' << part;
    }
  }
  EXPECT_FALSE(contains(folder.read("v"), "Farhad"));
}

TEST(Policies, BundledOnesByName) {
  const Folder folder;
  const std::string text = "It says 7788-9911 here. I was born on 12 March 1985.\n";
  EXPECT_EQ(run_in(text, {"redact", "--policy", "default"}).out, "It says 7788-9911 here. I was born on [DATE_OF_BIRTH].\n");
  EXPECT_EQ(run_in(text, {"redact", "--policy", "strict"}).out, "It says [UCI] here. I was born on [DATE_OF_BIRTH].\n");
  EXPECT_EQ(run_in(text, {"redact", "--policy", "analytics"}).out, "It says 7788-9911 here. I was born on [DATE_OF_BIRTH 1985].\n");
  EXPECT_EQ(run_in(text, {"redact", "--policy", "lax"}).code, 4) << "no such file";
  const std::string lists = run({"redact", "--list"}).out;
  for (const char* name : {"strict", "analytics", "vault", "generalize"}) EXPECT_TRUE(contains(lists, name)) << name;
}

TEST(Policies, SayAtTheStartWhatTheyLeave) {
  const Folder folder;
  const std::string policy = folder.write("p.toml", "[types.PERSON]\noperator = \"keep\"\n[types.SIN.fr]\nthreshold = 1.0\n");
  const Ran english = run_in("x\n", {"redact", "--policy", policy});
  EXPECT_TRUE(contains(english.err, "leaves these readable: PERSON\n")) << english.err;
  EXPECT_TRUE(contains(english.err, "may leave these readable: SIN (fr)\n")) << english.err;
  const Ran french = run_in("x\n", {"redact", "--policy", policy, "--lang", "fr"});
  EXPECT_TRUE(contains(french.err, "laisse lisibles : PERSON\n")) << french.err;
  const std::string broken = folder.write("b.toml", "[types.PERSON]\n\noperator = \"hide\"\n");
  const Ran refused = run_in("x\n", {"redact", "--policy", broken});
  EXPECT_EQ(refused.code, 3);
  EXPECT_TRUE(contains(refused.err, "b.toml:3:12: ")) << refused.err;
}

TEST(Explain, NamesTheNearestRuleAndNeverTheValue) {
  const Folder folder;
  const std::string policy = folder.write("p.toml", "[deny]\nvalues = [\"7788-9911\"]\n[types.OTHER]\nthreshold = 0.95\n");
  const Ran ran = run_in(R"({"id":"a","text":"It says 7788-9911 and 046 454 287 there","spans":[{"start":22,"end":33,"type":"SIN"}]})" "\n",
                         {"detect", "--format", "jsonl", "--explain", "--policy", policy});
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_TRUE(contains(ran.out, R"("rule":"policy.deny")")) << ran.out;
  EXPECT_TRUE(contains(ran.out, R"("nearest":{"reason":"no_cue")")) << ran.out;
  EXPECT_TRUE(contains(ran.out, R"("misses":[{"type":"SIN","start":22,"end":33,"nearest":{"reason":"check_failed","rule":"sin.)")) << ran.out;
  EXPECT_FALSE(contains(ran.out, "9911") || contains(ran.out, "454"));
  const Ran bad = run_in(R"({"text":"x","spans":[{"start":0,"end":9,"type":"SIN"}]})" "\n", {"detect", "--format", "jsonl", "--explain"});
  EXPECT_EQ(bad.code, 3);
}

}  // namespace
}  // namespace guichet::cli
