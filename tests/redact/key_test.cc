#include "redact/key.h"

#include <gtest/gtest.h>
#include <sodium.h>
#include <sys/stat.h>

#include "tests/redact/support.h"

namespace guichet::redact {
namespace {

using testing_support::ScratchFolder;

std::string key_file(const ScratchFolder& folder, const std::string& bytes, mode_t mode = 0600) {
  const std::string path = folder.write("key", bytes);
  EXPECT_EQ(::chmod(path.c_str(), mode), 0);
  return path;
}

TEST(Key, IsReadFromAFileOfItsOwnersAlone) {
  for (const mode_t mode : {0600U, 0400U, 0700U}) {
    const ScratchFolder folder;
    EXPECT_TRUE(Key::read(key_file(folder, std::string(16, 'k'), mode))) << mode;
  }
  for (const mode_t mode : {0640U, 0604U, 0660U, 0644U, 0601U, 0610U}) {
    const ScratchFolder folder;
    const auto key = Key::read(key_file(folder, std::string(32, 'k'), mode));
    ASSERT_FALSE(key) << mode;
    EXPECT_EQ(key.error().code(), ErrorCode::kInput);
    EXPECT_EQ(key.error().where().file, folder / "key");
  }
}

TEST(Key, HasSixteenBytesOrMore) {
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{15}, Key::kMostBytes + 1, std::size_t{1} << 20U}) {
    const ScratchFolder folder;
    const auto key = Key::read(key_file(folder, std::string(size, 'k')));
    ASSERT_FALSE(key) << size;
    EXPECT_EQ(key.error().code(), ErrorCode::kInput);
  }
  EXPECT_TRUE(Key::from_bytes(std::string(Key::kMostBytes, 'k')));
}

TEST(Key, IsNoFolderNoPipeAndNotAbsent) {
  const ScratchFolder folder;
  EXPECT_EQ(Key::read(folder / "none").error().code(), ErrorCode::kNotFound);
  EXPECT_FALSE(Key::read(folder.path()));
  EXPECT_FALSE(Key::read("/dev/zero"));
  const std::string pipe = folder / "pipe";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  EXPECT_FALSE(Key::read(pipe)) << "and it does not wait for a writer";
}

// BLAKE2b keyed with the BLAKE2b of the file's bytes, over length-prefixed parts: worked out here by libsodium's one-shot call.
TEST(Key, DigestIsKeyedBlake2b) {
  const std::string secret = "0123456789abcdef";
  std::array<unsigned char, 32> inner{};
  crypto_generichash(inner.data(), inner.size(), reinterpret_cast<const unsigned char*>(secret.data()), secret.size(), nullptr, 0);
  const std::string message = std::string("\4\0\0\0\0\0\0\0hash\2\0\0\0\0\0\0\0ab", 22);
  Digest expected{};
  crypto_generichash(expected.data(), expected.size(), reinterpret_cast<const unsigned char*>(message.data()), message.size(), inner.data(),
                     inner.size());
  const auto key = Key::from_bytes(secret);
  ASSERT_TRUE(key);
  EXPECT_EQ(key->digest("hash", {"ab"}), expected);
}

TEST(Key, EveryByteOfKeyPurposeAndPartsCounts) {
  const auto key = Key::from_bytes("0123456789abcdef");
  const auto other = Key::from_bytes("0123456789abcdeg");
  const auto longer = Key::from_bytes(std::string("0123456789abcdef\n"));
  ASSERT_TRUE(key && other && longer);
  const Digest digest = key->digest("p", {"a", "b"});
  EXPECT_EQ(key->digest("p", {"a", "b"}), digest);
  EXPECT_NE(other->digest("p", {"a", "b"}), digest);
  EXPECT_NE(longer->digest("p", {"a", "b"}), digest);
  EXPECT_NE(key->digest("q", {"a", "b"}), digest);
  EXPECT_NE(key->digest("p", {"ab"}), digest);
  EXPECT_NE(key->digest("p", {"ab", ""}), digest);
  EXPECT_NE(key->digest("p", {"a", "b", ""}), digest);
}

}  // namespace
}  // namespace guichet::redact
