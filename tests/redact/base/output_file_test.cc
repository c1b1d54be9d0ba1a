#include "redact/base/output_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

#include "tests/redact/support.h"

namespace guichet {
namespace {

using testing_support::bytes_of;
using testing_support::mode_of;
using testing_support::ScratchFolder;

constexpr uid_t kNobody = 65534;

TEST(OutputFile, IsThereOnlyWhenCommitted) {
  const ScratchFolder folder;
  auto out = OutputFile::create(folder.path("out"));
  ASSERT_TRUE(out);
  ASSERT_TRUE(out->write("some text\n"));
  ASSERT_TRUE(out->flush());
  EXPECT_EQ(folder.names(), std::vector<std::string>{"out.part"});
  ASSERT_TRUE(out->commit());
  EXPECT_EQ(folder.names(), std::vector<std::string>{"out"});
  EXPECT_EQ(bytes_of(folder.path("out")), "some text\n");
  EXPECT_EQ(mode_of(folder.path("out")), 0600U);
}

TEST(OutputFile, DroppedWithoutCommitLeavesNothing) {
  const ScratchFolder folder;
  {
    auto out = OutputFile::create(folder.path("out"));
    ASSERT_TRUE(out);
    ASSERT_TRUE(out->write(std::string(200000, 'x')));
  }
  EXPECT_TRUE(folder.names().empty());
}

TEST(OutputFile, AMoveTakesTheDutyAlong) {
  const ScratchFolder folder;
  {
    auto out = OutputFile::create(folder.path("out"));
    ASSERT_TRUE(out);
    OutputFile moved = std::move(*out);
    ASSERT_TRUE(moved.write("x"));
    ASSERT_TRUE(moved.commit());
  }
  EXPECT_EQ(bytes_of(folder.path("out")), "x");
}

TEST(OutputFile, TheOldFileStaysUntilTheNewOneIsWhole) {
  const ScratchFolder folder;
  folder.write("out", "old");
  {
    auto out = OutputFile::create(folder.path("out"));
    ASSERT_TRUE(out);
    ASSERT_TRUE(out->write("new and longer"));
    ASSERT_TRUE(out->flush());
    EXPECT_EQ(bytes_of(folder.path("out")), "old");
  }
  EXPECT_EQ(bytes_of(folder.path("out")), "old");
  auto out = OutputFile::create(folder.path("out"));
  ASSERT_TRUE(out);
  ASSERT_TRUE(out->write("new"));
  ASSERT_TRUE(out->commit());
  EXPECT_EQ(bytes_of(folder.path("out")), "new");
  EXPECT_EQ(mode_of(folder.path("out")), 0600U) << "whatever the old file's mode was";
}

TEST(OutputFile, APartFileLeftByACrashIsNotTrustedForItsMode) {
  const ScratchFolder folder;
  folder.write("out.part", "left by a crash, and longer than what comes");
  ASSERT_EQ(::chmod(folder.path("out.part").c_str(), 0666), 0);
  auto out = OutputFile::create(folder.path("out"));
  ASSERT_TRUE(out);
  ASSERT_TRUE(out->write("new"));
  ASSERT_TRUE(out->commit());
  EXPECT_EQ(bytes_of(folder.path("out")), "new");
  EXPECT_EQ(mode_of(folder.path("out")), 0600U);
}

TEST(OutputFile, DoesNotWriteThroughALinkPlantedAtThePartFile) {
  const ScratchFolder folder;
  folder.write("victim", "untouched");
  ASSERT_EQ(::symlink(folder.path("victim").c_str(), folder.path("out.part").c_str()), 0);
  const auto out = OutputFile::create(folder.path("out"));
  ASSERT_FALSE(out);
  EXPECT_EQ(out.error().code(), ErrorCode::kIo);
  EXPECT_EQ(bytes_of(folder.path("victim")), "untouched");
}

TEST(OutputFile, AFullDiskIsAnError) {
  if (::access("/dev/full", W_OK) != 0) GTEST_SKIP() << "this system has no /dev/full";
  auto out = OutputFile::create("/dev/full");
  ASSERT_TRUE(out);
  Status status = out->write("x");
  if (status) status = out->commit();
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().code(), ErrorCode::kIo);
  EXPECT_EQ(status.error().where().file, "/dev/full");
}

TEST(OutputFile, AFullDiskIsAnErrorWhileWritingToo) {
  if (::access("/dev/full", W_OK) != 0) GTEST_SKIP() << "this system has no /dev/full";
  auto out = OutputFile::create("/dev/full");
  ASSERT_TRUE(out);
  EXPECT_FALSE(out->write(std::string(std::size_t{1} << 20U, 'x')));
}

TEST(OutputFile, ADeviceIsWrittenInPlaceAndStaysADevice) {
  auto out = OutputFile::create("/dev/null");
  ASSERT_TRUE(out);
  ASSERT_TRUE(out->write("x"));
  ASSERT_TRUE(out->commit());
  struct stat info{};
  ASSERT_EQ(::stat("/dev/null", &info), 0);
  EXPECT_TRUE(S_ISCHR(info.st_mode));
}

TEST(OutputFile, AFolderAFolderlessPathAndALongNameAreRefused) {
  const ScratchFolder folder;
  for (const std::string& path : {folder.path(), folder.path("no/such/folder/out"), folder.path(std::string(300, 'x'))}) {
    const auto out = OutputFile::create(path);
    ASSERT_FALSE(out) << path;
    EXPECT_EQ(out.error().where().file, path);
  }
  EXPECT_TRUE(folder.names().empty());
}

TEST(OutputFile, AFolderOneMayNotWriteIsAnErrorAndStaysAsItWas) {
  const ScratchFolder folder;
  ASSERT_EQ(::chmod(folder.path().c_str(), 0555), 0);
  const bool root = ::geteuid() == 0;
  if (root) {  // who may write everywhere
    ASSERT_EQ(::seteuid(kNobody), 0);
  }
  const auto out = OutputFile::create(folder.path("out"));
  if (root) {
    ASSERT_EQ(::seteuid(0), 0);
  }
  ASSERT_FALSE(out);
  EXPECT_EQ(out.error().code(), ErrorCode::kIo);
  EXPECT_TRUE(folder.names().empty());
}

TEST(OutputFile, AReaderThatHasGoneIsAnErrorWhereSigpipeIsIgnored) {
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  ::close(ends[0]);
  ::fflush(stdout);
  const int saved = ::dup(STDOUT_FILENO);
  ::dup2(ends[1], STDOUT_FILENO);
  ::close(ends[1]);
  const auto old = ::signal(SIGPIPE, SIG_IGN);
  Status status;
  {
    auto out = OutputFile::create("-");
    if (out) status = out->write("x");
    if (status) status = out->commit();
  }
  ::signal(SIGPIPE, old);
  ::dup2(saved, STDOUT_FILENO);
  ::close(saved);
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().code(), ErrorCode::kIo);
}

TEST(SyncFolder, SaysWhenThereIsNone) {
  const ScratchFolder folder;
  EXPECT_TRUE(sync_folder(folder.path()));
  const auto status = sync_folder(folder.path("gone"));
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().code(), ErrorCode::kNotFound);
}

}  // namespace
}  // namespace guichet
