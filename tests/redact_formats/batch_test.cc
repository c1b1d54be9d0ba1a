#include "redact/batch.h"

#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>

#include "tests/redact_formats/scratch.h"

namespace guichet::redact {
namespace {

// Interleaved conversations with one malformed line among every hundred.
std::string many_messages(int count) {
  std::string all;
  for (int i = 0; i < count; ++i) {
    if (i % 100 == 57) {
      all += "{\"text\":\"cut\n";
      continue;
    }
    const std::string phone = "613-555-0" + std::to_string(100 + (i * 7) % 150);
    all += "{\"id\":" + std::to_string(i) + ",\"ticket\":\"t" + std::to_string(i % 17) + "\",\"text\":\"call " + phone + " please\"}\n";
  }
  return all;
}

BatchOptions grouped() {
  BatchOptions options;
  options.conversation = "ticket";
  return options;
}

TEST(Batch, TheOutputDoesNotDependOnTheNumberOfThreads) {
  const Redactor redactor = numbering_redactor();
  const std::string input = many_messages(5000);
  BatchOptions one = grouped();
  one.jobs = 1;
  const auto first = run_on(redactor, "in.jsonl", input, one);
  EXPECT_EQ(first.report.records, 5000U);
  EXPECT_EQ(first.report.left_out, 50U);
  EXPECT_EQ(first.output.find("555-0"), std::string::npos);
  for (const unsigned jobs : {2U, 5U, 16U}) {
    BatchOptions more = grouped();
    more.jobs = jobs;
    const auto run = run_on(redactor, "in.jsonl", input, more);
    EXPECT_EQ(run.output, first.output) << jobs;
    EXPECT_EQ(run.report.json(), first.report.json()) << jobs;
    EXPECT_EQ(run.notices, first.notices) << jobs;
  }
}

TEST(Batch, NumbersHoldThroughAConversationAndNotBeyond) {
  const auto run = run_on(numbering_redactor(), "in.jsonl",
                          R"({"ticket":1,"text":"613-555-0111"}
{"ticket":2,"text":"613-555-0122"}
{"ticket":1,"text":"613-555-0133 or 613-555-0111"}
)",
                          grouped());
  EXPECT_EQ(run.output, R"({"ticket":1,"text":"[PHONE_1]"}
{"ticket":2,"text":"[PHONE_1]"}
{"ticket":1,"text":"[PHONE_2] or [PHONE_1]"}
)");
}

TEST(Batch, ForgottenConversationsDoNotDependOnThreads) {
  const Redactor redactor = numbering_redactor();
  const std::string input = many_messages(600);
  std::string first;
  for (const unsigned jobs : {1U, 3U}) {
    BatchOptions options = grouped();
    options.max_conversations = 5;  // fewer than the 17 of the input
    options.jobs = jobs;
    const auto run = run_on(redactor, "in.jsonl", input, options);
    if (first.empty()) first = run.output;
    EXPECT_EQ(run.output, first);
  }
}

TEST(Batch, MalformedRecordsAreNamedAndTheRestIsWritten) {
  const auto run = run_on(numbering_redactor(), "in.jsonl",
                          "{\"text\":\"a\"}\n{\"text\":\"CANARY 613-555-0142\n{\"text\":\"Caf\xE9\"}\n{\"text\":\"b\"}");
  EXPECT_EQ(run.output, "{\"text\":\"a\"}\n{\"text\":\"Caf\uFFFD\"}\n{\"text\":\"b\"}");
  EXPECT_EQ(run.report.left_out, 1U);
  EXPECT_EQ(run.report.repaired, 1U);
  EXPECT_EQ(run.notices, (std::vector<std::string>{"in.jsonl:2:29: the JSON text ends too early",
                                                   "in.jsonl:3: 1 ill-formed UTF-8 sequences were replaced by U+FFFD"}));
}

TEST(Batch, DetectTellsPlacesAndNoValues) {
  BatchOptions options;
  options.action = BatchAction::kDetect;
  const auto run = run_on(numbering_redactor(), "in.jsonl", R"({"id":"a","text":"call 613-555-0142"}
{"text":"nothing"}
)",
                          options);
  EXPECT_EQ(run.output.rfind(R"({"id":"a","entities":[{"type":"PHONE","start":5,"end":17,"score":)", 0), 0U) << run.output;
  EXPECT_NE(run.output.find(R"("number":1}]})"), std::string::npos);
  EXPECT_NE(run.output.find("{\"id\":\"2\",\"entities\":[]}\n"), std::string::npos);  // by its line
  EXPECT_EQ(run.output.find("613"), std::string::npos);
}

TEST(Batch, CountsAddUp) {
  const auto run = run_on(numbering_redactor(), "in.jsonl", R"({"lang":"fr","text":"613-555-0142 et 613-555-0143"}
{"lang":"en","text":"613-555-0142"}
)");
  EXPECT_EQ(run.report.total(), 3U);
  EXPECT_NE(run.report.json().find(R"("types":{"PHONE":3})"), std::string::npos);
  EXPECT_NE(run.report.json().find(R"("lang":"fr")"), std::string::npos);
  EXPECT_EQ(run.report.bytes_written, run.output.size());
}

TEST(Batch, DryRunWritesNothing) {
  const Scratch scratch;
  BatchOptions options;
  options.files = {scratch.write("in.jsonl", "{\"text\":\"613-555-0142\"}\n")};
  options.output = scratch.path("out");
  options.dry_run = true;
  const Redactor redactor = numbering_redactor();
  auto report = run_batch(redactor, options);
  ASSERT_TRUE(report);
  EXPECT_EQ(report->total(), 1U);
  EXPECT_FALSE(std::filesystem::exists(options.output));
  EXPECT_FALSE(std::filesystem::exists(options.output + ".part"));
}

TEST(Batch, TheOutputIsForItsOwnerAlone) {
  const Scratch scratch;
  BatchOptions options;
  options.files = {scratch.write("in.txt", "a\n")};
  options.output = scratch.path("out");
  ASSERT_TRUE(run_batch(numbering_redactor(), options));
  struct stat info{};
  ASSERT_EQ(::stat(options.output.c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777U, 0600U);
}

TEST(Batch, ASecondWriterIsRefusedAndHarmsNothing) {
  const Scratch scratch;
  BatchOptions options;
  options.files = {scratch.write("in.txt", "a\n")};
  options.output = scratch.path("out");
  const int other = ::open(scratch.write("out.part", "theirs").c_str(), O_RDWR);
  ASSERT_EQ(::flock(other, LOCK_EX), 0);
  const auto report = run_batch(numbering_redactor(), options);
  ASSERT_FALSE(report);
  EXPECT_EQ(report.error().code(), ErrorCode::kLocked);
  EXPECT_EQ(bytes_of(scratch.path("out.part")), "theirs");
  ::close(other);
}

TEST(Batch, AFullDeviceIsAnError) {
  const Scratch scratch;
  BatchOptions options;
  options.files = {scratch.write("in.txt", "a\n")};
  options.output = "/dev/full";
  const auto report = run_batch(numbering_redactor(), options);
  ASSERT_FALSE(report);
  EXPECT_EQ(report.error().code(), ErrorCode::kIo);
}

TEST(Batch, AFileOfAnotherFormatIsLeftOutAndTheNextIsRead) {
  const Scratch scratch;
  BatchOptions options;
  options.files = {scratch.write("a.csv", "id,message\n1,x\n"), scratch.write("b.csv", "id,text\n1,y\n")};
  options.output = scratch.path("out");
  const auto report = run_batch(numbering_redactor(), options);
  ASSERT_TRUE(report);
  EXPECT_EQ(report->files_left_out, 1U);
  EXPECT_EQ(bytes_of(options.output), "id,text\n1,y\n");
  options.files.pop_back();
  options.output = scratch.path("none");
  EXPECT_FALSE(run_batch(numbering_redactor(), options));
  EXPECT_FALSE(std::filesystem::exists(options.output));
}

TEST(Batch, WrongOptionsAreRefused) {
  const Redactor redactor = numbering_redactor();
  const Scratch scratch;
  const auto code = [&](BatchOptions options) {
    options.files = {scratch.write("in.txt", "a\n")};
    const auto report = run_batch(redactor, options);
    return report ? -1 : static_cast<int>(report.error().code());
  };
  BatchOptions format;
  format.format = "nonsense";
  EXPECT_EQ(code(format), static_cast<int>(ErrorCode::kUsage));
  BatchOptions fields;
  fields.format = "text";
  fields.fields = {"a"};
  EXPECT_EQ(code(fields), static_cast<int>(ErrorCode::kUsage));
  BatchOptions resume;
  resume.resume = true;  // to standard output
  EXPECT_EQ(code(resume), static_cast<int>(ErrorCode::kUsage));
}

}  // namespace
}  // namespace guichet::redact
