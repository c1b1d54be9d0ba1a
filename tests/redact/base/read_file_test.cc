#include "redact/base/read_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <thread>

#include "tests/redact/support.h"

namespace guichet {
namespace {

using testing_support::ScratchFolder;

TEST(ReadFile, GivesEveryByte) {
  const ScratchFolder folder;
  const std::string bytes("a\0b\xFF\r\n", 6);
  EXPECT_EQ(read_file(folder.write("in", bytes), 100).value(), bytes);
  EXPECT_EQ(read_file(folder.write("empty", ""), 0).value(), "");
}

TEST(ReadFile, TheLimitItselfPassesAndOneByteMoreDoesNot) {
  const ScratchFolder folder;
  for (const std::size_t max : {std::size_t{1}, std::size_t{65536}, std::size_t{100000}}) {
    EXPECT_EQ(read_file(folder.write("fits", std::string(max, 'x')), max).value().size(), max);
    const auto over = read_file(folder.write("over", std::string(max + 1, 'x')), max);
    ASSERT_FALSE(over);
    EXPECT_EQ(over.error().code(), ErrorCode::kTooLarge);
    EXPECT_EQ(over.error().describe(Language::kEnglish),
              folder.path("over") + ": the file is larger than " + std::to_string(max) + " bytes");
  }
}

TEST(ReadFile, AMissingFileAndAFolderAreErrorsThatNameThem) {
  const ScratchFolder folder;
  const auto missing = read_file(folder.path("gone"), 10);
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code(), ErrorCode::kNotFound);
  EXPECT_EQ(missing.error().where().file, folder.path("gone"));
  const auto is_folder = read_file(folder.path(), 10);
  ASSERT_FALSE(is_folder);
  EXPECT_EQ(is_folder.error().code(), ErrorCode::kIo);
}

TEST(ReadFile, EndlessDevicesEndAtTheLimit) {
  const auto zeros = read_file("/dev/zero", std::size_t{1} << 20U);
  ASSERT_FALSE(zeros);
  EXPECT_EQ(zeros.error().code(), ErrorCode::kTooLarge);
}

TEST(ReadFile, ReadsAPipe) {
  const ScratchFolder folder;
  ASSERT_EQ(::mkfifo(folder.path("pipe").c_str(), 0600), 0);
  std::thread writer([&] { folder.write("pipe", "from a pipe"); });
  EXPECT_EQ(read_file(folder.path("pipe"), 100).value(), "from a pipe");
  writer.join();
}

}  // namespace
}  // namespace guichet
