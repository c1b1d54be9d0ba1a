#include "redact/vault.h"

#include <gtest/gtest.h>

#include "redact/redactor.h"
#include "redact/token.h"
#include "tests/redact/support.h"

namespace guichet::redact {
namespace {

using testing_support::Random;
using testing_support::ScratchFolder;
using testing_support::bytes_of;

Key key_of(char c) { return *Key::from_bytes(std::string(32, c)); }

VaultEntry entry(const Key& key, const std::string& value) {
  return {make_token(key.digest("test", {value}), kVaultToken), value};
}

void write_vault(const std::string& path, const Key& key, const std::vector<VaultEntry>& entries) {
  auto vault = VaultWriter::open(path, key);
  ASSERT_TRUE(vault) << vault.error().describe(Language::kEnglish);
  ASSERT_TRUE(vault->add(entries));
  ASSERT_TRUE(vault->commit());
}

std::string unmasked(const VaultReader& vault, const std::string& text) { return vault.unmask(text).text; }

TEST(Vault, GivesBackWhatItWasGivenByteForByte) {
  const ScratchFolder folder;
  const Key key = key_of('k');
  const std::vector<VaultEntry> entries{entry(key, "Farhad Rezaei"), entry(key, "613-555-0142"), entry(key, std::string("a\0\xFF\n", 4)),
                                        entry(key, std::string(100'000, 'x'))};
  write_vault(folder / "v", key, entries);
  const auto vault = VaultReader::read(folder / "v", key);
  ASSERT_TRUE(vault) << vault.error().describe(Language::kEnglish);
  EXPECT_EQ(vault->size(), entries.size());
  for (const VaultEntry& one : entries) EXPECT_EQ(unmasked(*vault, "a [PERSON:" + one.token + "] b"), "a " + one.value + " b");
  EXPECT_EQ(testing_support::mode_of(folder / "v"), 0600U);
}

TEST(Vault, LeavesWhatIsNotItsOwn) {
  const ScratchFolder folder;
  const Key key = key_of('k');
  const VaultEntry known = entry(key, "Farhad");
  write_vault(folder / "v", key, {known});
  const auto vault = VaultReader::read(folder / "v", key);
  ASSERT_TRUE(vault);
  for (const std::string text : {"", "[", "[PERSON]", "[PERSON_1]", "[:", "[PERSON:", "[PERSON:]", "[PERSON:abc]", "[a:b:c]", "[[[["}) {
    EXPECT_EQ(unmasked(*vault, text), text);
  }
  const std::string other = "[PERSON:" + entry(key_of('x'), "Farhad").token + "]";
  const auto result = vault->unmask("[[PERSON:" + known.token + "]" + other + "[TÉLÉPHONE:" + known.token + "]");
  EXPECT_EQ(result.text, "[Farhad" + other + "Farhad");
  EXPECT_EQ(result.restored, 2U);
  EXPECT_EQ(result.unknown, 1U);
}

TEST(Vault, ALaterRunAddsToIt) {
  const ScratchFolder folder;
  const Key key = key_of('k');
  write_vault(folder / "v", key, {entry(key, "one"), entry(key, "two")});
  write_vault(folder / "v", key, {entry(key, "two"), entry(key, "three")});
  const auto vault = VaultReader::read(folder / "v", key);
  ASSERT_TRUE(vault);
  EXPECT_EQ(vault->size(), 3U);
  for (const char* value : {"one", "two", "three"}) EXPECT_EQ(unmasked(*vault, "[X:" + entry(key, value).token + "]"), value);
}

TEST(Vault, WithoutCommitItStaysAsItWas) {
  const ScratchFolder folder;
  const Key key = key_of('k');
  write_vault(folder / "v", key, {entry(key, "one")});
  const std::string before = bytes_of(folder / "v");
  {
    auto vault = VaultWriter::open(folder / "v", key);
    ASSERT_TRUE(vault);
    ASSERT_TRUE(vault->add({entry(key, "two")}));
  }
  EXPECT_EQ(bytes_of(folder / "v"), before);
}

TEST(Vault, AnotherKeyOpensNothing) {
  const ScratchFolder folder;
  write_vault(folder / "v", key_of('k'), {entry(key_of('k'), "one")});
  const std::string before = bytes_of(folder / "v");
  const auto read = VaultReader::read(folder / "v", key_of('x'));
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code(), ErrorCode::kCorrupt);
  const auto written = VaultWriter::open(folder / "v", key_of('x'));
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code(), ErrorCode::kCorrupt);
  EXPECT_EQ(bytes_of(folder / "v"), before);
}

TEST(Vault, CutAnywhereItIsRefused) {
  const ScratchFolder folder;
  const Key key = key_of('k');
  write_vault(folder / "v", key, {entry(key, "one"), entry(key, "two"), entry(key, "three")});
  const std::string whole = bytes_of(folder / "v");
  for (std::size_t size = 0; size < whole.size(); ++size) {
    folder.write("cut", whole.substr(0, size));
    const auto read = VaultReader::read(folder / "cut", key);
    ASSERT_FALSE(read) << size;
    EXPECT_EQ(read.error().code(), size < 16 ? ErrorCode::kInput : ErrorCode::kCorrupt) << size;
    EXPECT_FALSE(VaultWriter::open(folder / "cut", key)) << size;
  }
  folder.write("long", whole + "x");
  EXPECT_FALSE(VaultReader::read(folder / "long", key));
}

TEST(Vault, AnyBitChangedItIsRefused) {
  const ScratchFolder folder;
  const Key key = key_of('k');
  write_vault(folder / "v", key, {entry(key, "one"), entry(key, "two")});
  const std::string whole = bytes_of(folder / "v");
  for (std::size_t bit = 0; bit < 8 * whole.size(); ++bit) {
    std::string changed = whole;
    changed[bit / 8] = static_cast<char>(static_cast<unsigned char>(changed[bit / 8]) ^ (1U << (bit % 8)));
    folder.write("bad", changed);
    EXPECT_FALSE(VaultReader::read(folder / "bad", key)) << bit;
  }
}

TEST(Vault, HoldsNoPlainValue) {
  const ScratchFolder folder;
  const Key key = key_of('k');
  write_vault(folder / "v", key, {entry(key, "Farhad Rezaei"), entry(key, "613-555-0142")});
  const std::string bytes = bytes_of(folder / "v");
  for (const char* part : {"Farhad", "Rezaei", "613", "0142"}) EXPECT_EQ(bytes.find(part), std::string::npos) << part;
}

TEST(Vault, IsNoOtherFile) {
  const ScratchFolder folder;
  const Key key = key_of('k');
  EXPECT_EQ(VaultReader::read(folder / "none", key).error().code(), ErrorCode::kNotFound);
  folder.write("text", "My name is Farhad Rezaei and this is a letter, not a vault at all.");
  EXPECT_EQ(VaultReader::read(folder / "text", key).error().code(), ErrorCode::kInput);
  EXPECT_EQ(VaultWriter::open(folder / "text", key).error().code(), ErrorCode::kInput);
  EXPECT_FALSE(VaultReader::read(folder.path(), key));
}

// Redacted and unmasked, a text is what it was, whatever it is.
TEST(Vault, TheWayBackIsExact) {
  const Key key = key_of('k');
  Policy policy = Policy::standard();
  ASSERT_TRUE(policy.use_operator("vault"));
  const auto redactor = Redactor::make(policy, {.pseudonyms = {}, .vault = key});
  ASSERT_TRUE(redactor);
  EXPECT_EQ(Redactor::make(policy).error().code(), ErrorCode::kUsage) << "no vault, no redactor";
  const ScratchFolder folder;
  std::vector<std::string> masked;
  auto writer = VaultWriter::open(folder / "v", key);
  ASSERT_TRUE(writer);
  std::size_t sealed = 0;
  for (const auto& message : testing_support::own_messages()) {
    auto redaction = redactor->redact(message.text);
    ASSERT_TRUE(redaction);
    masked.emplace_back(redaction->text.view());
    sealed += redaction->sealed.size();
    EXPECT_EQ(redaction->sealed.size(), redaction->entities.size());
    ASSERT_TRUE(writer->add(redaction->sealed));
  }
  EXPECT_GT(sealed, 500U);
  ASSERT_TRUE(writer->commit());
  const auto vault = VaultReader::read(folder / "v", key);
  ASSERT_TRUE(vault);
  for (std::size_t i = 0; i < masked.size(); ++i) {
    const auto back = vault->unmask(masked[i]);
    EXPECT_EQ(back.text, testing_support::own_messages()[i].text) << testing_support::own_messages()[i].id;
    EXPECT_EQ(back.unknown, 0U);
  }
}

}  // namespace
}  // namespace guichet::redact
