// A batch killed at any point and gone on with gives the bytes and counts of one that was not.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <random>

#include "redact/batch/checkpoint.h"
#include "tests/redact_formats/scratch.h"

namespace guichet::redact {
namespace {

// `run` messages of a conversation stand together, then the next one speaks; some come back later.
std::string talk(int count, int run) {
  std::string all;
  for (int i = 0; i < count; ++i) {
    const int ticket = i % 41 == 0 ? 3 : i / run % 97;
    all += "{\"id\":" + std::to_string(i) + ",\"ticket\":" + std::to_string(ticket) + ",\"text\":\"call 613-555-0" +
           std::to_string(100 + (i * 13) % 700) + " or write to user" + std::to_string(i % 90) + "@example.org\"}\n";
    if (i % 501 == 500) all += "{\"broken\n";
  }
  return all;
}

struct Case {
  std::string name;
  std::string input;
  std::string conversation;
};

class Resume : public testing::TestWithParam<Case> {};

TEST_P(Resume, KilledAnywhereGivesTheSameBytes) {
  const Case& given = GetParam();
  const Scratch scratch;
  BatchOptions options;
  options.files = {scratch.write(given.name, given.input), scratch.write("2" + given.name, given.input)};
  options.conversation = given.conversation;
  options.jobs = 2;
  options.checkpoint_bytes = 20'000;
  options.output = scratch.path("whole");
  const Redactor redactor = numbering_redactor();
  const auto whole = run_batch(redactor, options);
  ASSERT_TRUE(whole) << whole.error().describe(Language::kEnglish);
  const std::string expected = bytes_of(options.output);

  options.output = scratch.path("out");
  std::mt19937 random(11);
  int killed = 0;
  int resumed = 0;
  for (int round = 0; round < 7; ++round) {
    options.resume = false;
    while (true) {
      const pid_t child = ::fork();
      ASSERT_GE(child, 0);
      if (child == 0) {
        // Die at a checkpoint or between two, by the number of progress calls.
        auto left = 1 + random() % 12;
        options.progress = [&](std::uint64_t, std::optional<std::uint64_t>) {
          if (--left == 0) ::kill(::getpid(), SIGKILL);
        };
        ::_exit(run_batch(redactor, options) ? 0 : 1);
      }
      random.discard(1 + static_cast<unsigned long long>(round));
      int status = 0;
      ASSERT_EQ(::waitpid(child, &status, 0), child);
      if (WIFEXITED(status)) {
        ASSERT_EQ(WEXITSTATUS(status), 0);
        break;
      }
      ++killed;
      resumed += std::filesystem::exists(checkpoint_path(options.output)) ? 1 : 0;
      EXPECT_FALSE(std::filesystem::exists(options.output));
      options.resume = true;
      if (killed % 3 == 0) break;  // and let the last one finish here
    }
    if (!std::filesystem::exists(options.output)) {
      options.resume = true;
      const auto rest = run_batch(redactor, options);
      ASSERT_TRUE(rest) << rest.error().describe(Language::kEnglish);
      EXPECT_EQ(rest->json(), whole->json());
    }
    ASSERT_TRUE(bytes_of(options.output) == expected) << "round " << round;
    EXPECT_FALSE(std::filesystem::exists(checkpoint_path(options.output)));
    EXPECT_FALSE(std::filesystem::exists(options.output + ".part"));
    std::filesystem::remove(options.output);
  }
  EXPECT_GT(killed, 5);
  EXPECT_GT(resumed, 3);
}

std::string csv_talk() {
  std::string all = "id;text;ticket\r\n";
  for (int i = 0; i < 3000; ++i) {
    all += std::to_string(i) + ";\"call 613-555-0" + std::to_string(100 + i % 500) + "\nor \"\"not\"\"\";" + std::to_string(i / 40) + "\r\n";
    if (i == 1500) all += "9;\"bad\"x;1\r\n";
  }
  return all;
}

std::string whatsapp_talk() {
  std::string all;
  for (int i = 0; i < 1500; ++i) {
    all += "[12/03/2024, 14:05:33] Zbigniew Kowalczyk " + std::to_string(i % 3) + ": call 613-555-0" + std::to_string(100 + i % 300) + "\nplease\n";
  }
  return all;
}

INSTANTIATE_TEST_SUITE_P(Inputs, Resume,
                         testing::Values(Case{"alone.jsonl", talk(3000, 1), ""}, Case{"grouped.jsonl", talk(3000, 20), "ticket"},
                                         Case{"mixed.jsonl", talk(3000, 1), "ticket"}, Case{"table.csv", csv_talk(), "ticket"},
                                         Case{"a_chat.txt", whatsapp_talk(), ""}, Case{"letters.txt", talk(9000, 1), ""}),
                         [](const auto& given) { return given.param.name.substr(0, given.param.name.find_first_of("._")); });

TEST(ResumeRefuses, OtherInputOptionsOrPart) {
  const Scratch scratch;
  BatchOptions options;
  options.files = {scratch.write("in.jsonl", talk(3000, 1))};
  options.output = scratch.path("out");
  options.checkpoint_bytes = 20'000;
  const Redactor redactor = numbering_redactor();
  const pid_t child = ::fork();
  if (child == 0) {
    int left = 6;
    options.progress = [&](std::uint64_t, std::optional<std::uint64_t>) {
      if (--left == 0) ::kill(::getpid(), SIGKILL);
    };
    static_cast<void>(run_batch(redactor, options).has_value());
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  ASSERT_TRUE(std::filesystem::exists(checkpoint_path(options.output)));
  EXPECT_EQ(bytes_of(checkpoint_path(options.output)).find("@"), std::string::npos);
  EXPECT_EQ(bytes_of(options.output + ".part").find("@"), std::string::npos);  // masked text only

  options.resume = true;
  options.conversation = "ticket";
  EXPECT_FALSE(run_batch(redactor, options));
  options.conversation.clear();
  auto other = Redactor::make();
  ASSERT_TRUE(other);
  EXPECT_FALSE(run_batch(*other, options));  // another operator, another output
  const std::string part = bytes_of(options.output + ".part");
  std::string damaged = part;
  damaged[10] = '#';
  damaged[damaged.size() / 2] = '#';
  std::filesystem::rename(options.output + ".part", scratch.path("kept"));
  scratch.write("out.part", "short");
  EXPECT_FALSE(run_batch(redactor, options));
  std::filesystem::rename(scratch.path("kept"), options.output + ".part");
  std::string checkpoint = bytes_of(checkpoint_path(options.output));
  checkpoint[checkpoint.size() / 2] ^= 1;
  scratch.write("kept", bytes_of(checkpoint_path(options.output)));
  scratch.write("out.resume", checkpoint);
  EXPECT_FALSE(run_batch(redactor, options));
  std::filesystem::rename(scratch.path("kept"), checkpoint_path(options.output));
  EXPECT_TRUE(run_batch(redactor, options));
}

}  // namespace
}  // namespace guichet::redact
