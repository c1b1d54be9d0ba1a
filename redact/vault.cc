// One message of the stream per entry: four bytes of length (little-endian), then the encrypted entry: one byte of length, the
// token, the value. The first message is empty and tells a wrong key from a damaged file; the last is empty and final.
#include "redact/vault.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "redact/base/file_error.h"
#include "redact/base/output_file.h"
#include "redact/token.h"

namespace guichet::redact {
namespace {

constexpr Message kNoVault{"this is no vault of guichet", "ce n'est pas un coffre de guichet"};
constexpr Message kWrongKey{"the key does not open this vault", "la clé n'ouvre pas ce coffre"};
constexpr Message kDamaged{"the vault is damaged or was cut short", "le coffre est endommagé ou a été coupé"};

constexpr std::string_view kMagic = "guichet vault 1\n";
constexpr std::size_t kHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t kOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kLongestEntry = std::size_t{2} << 20U;

const unsigned char* bytes(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* bytes(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

struct State {
  crypto_secretstream_xchacha20poly1305_state value{};
  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() { sodium_memzero(&value, sizeof value); }
};

// The entries of a file, each checked before it is handed out.
class EntryReader {
 public:
  EntryReader(std::string path, int fd) : path_(std::move(path)), fd_(fd) {}
  EntryReader(const EntryReader&) = delete;
  EntryReader& operator=(const EntryReader&) = delete;
  ~EntryReader() { ::close(fd_); }

  Status begin(const Key& key) {
    std::string front;
    if (auto got = read(kMagic.size() + kHeader, front); !got) return got;
    if (!std::string_view(front).starts_with(kMagic)) return fail(ErrorCode::kInput, kNoVault, {}, {path_, 0, 0});
    if (front.size() < kMagic.size() + kHeader) return refuse(kDamaged);
    const Digest secret = key.digest("vault encryption", {});
    crypto_secretstream_xchacha20poly1305_init_pull(&state_.value, bytes(front) + kMagic.size(), secret.data());
    auto first = message();
    if (!first) return failed(std::move(first));
    return *first ? Status() : refuse(kWrongKey);
  }

  // The next entry; nothing behind the last, which must be the end of the file.
  Result<std::optional<VaultEntry>> next() {
    auto read_message = message();
    if (!read_message) return failed(std::move(read_message));
    if (!*read_message) return refuse(kDamaged);
    if (final_) {
      std::string rest;
      if (auto got = read(1, rest); !got) return failed(std::move(got));
      if (!rest.empty() || !plain_.empty()) return refuse(kDamaged);
      return std::optional<VaultEntry>();
    }
    const std::size_t length = plain_.empty() ? 0 : static_cast<unsigned char>(plain_.front());
    if (length == 0 || plain_.size() < 1 + length) return refuse(kDamaged);
    return std::optional(VaultEntry{plain_.substr(1, length), plain_.substr(1 + length)});
  }

 private:
  tl::unexpected<Error> refuse(const Message& why) const { return fail(ErrorCode::kCorrupt, why, {}, {path_, 0, 0}); }

  // Up to `size` bytes; fewer at the end of the file.
  Status read(std::size_t size, std::string& out) {
    while (buffer_.size() - at_ < size) {
      std::string block(std::size_t{64} << 10U, '\0');
      const ssize_t got = ::read(fd_, block.data(), block.size());
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) return tl::unexpected(file_error(errno, path_));
      if (got == 0) break;
      buffer_.erase(0, std::exchange(at_, 0));
      buffer_.append(block, 0, static_cast<std::size_t>(got));
    }
    out = buffer_.substr(at_, size);
    at_ += out.size();
    return {};
  }

  // Into plain_; false when it is not what the key wrote there.
  Result<bool> message() {
    std::string front;
    if (auto got = read(4, front); !got) return failed(std::move(got));
    if (front.size() < 4) return refuse(kDamaged);
    std::size_t size = 0;
    for (std::size_t i = 4; i-- > 0;) size = size << 8U | static_cast<unsigned char>(front[i]);
    if (size < kOverhead || size > kLongestEntry + kOverhead) return refuse(kDamaged);
    std::string cipher;
    if (auto got = read(size, cipher); !got) return failed(std::move(got));
    if (cipher.size() < size) return refuse(kDamaged);
    plain_.assign(size - kOverhead, '\0');
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&state_.value, bytes(plain_), nullptr, &tag, bytes(cipher), size, bytes(kMagic),
                                                   kMagic.size()) != 0) {
      return false;
    }
    final_ = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return true;
  }

  std::string path_;
  int fd_;
  State state_;
  std::string buffer_;
  std::size_t at_ = 0;
  std::string plain_;
  bool final_ = false;
};

// Hands every entry of a vault to `visit`, which may fail.
template <class Visit>
Status for_each_entry(const std::string& path, const Key& key, const Visit& visit) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return tl::unexpected(file_error(errno, path));
  EntryReader reader(path, fd);
  if (Status begun = reader.begin(key); !begun) return begun;
  while (true) {
    auto entry = reader.next();
    if (!entry) return failed(std::move(entry));
    if (!*entry) return {};
    if (Status visited = visit(std::move(**entry)); !visited) return visited;
  }
}

}  // namespace

class VaultWriter::Impl {
 public:
  Impl(OutputFile file, const Key& key) : file_(std::move(file)) {
    const Digest secret = key.digest("vault encryption", {});
    crypto_secretstream_xchacha20poly1305_init_push(&state_.value, header_.data(), secret.data());
  }

  Status begin() {
    if (Status written = file_.write(kMagic); !written) return written;
    if (Status written = file_.write({reinterpret_cast<const char*>(header_.data()), header_.size()}); !written) return written;
    return message({}, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
  }

  Status add(const VaultEntry& entry) {
    if (!known_.insert(entry.token).second) return {};
    std::string plain(1, static_cast<char>(entry.token.size()));
    plain += entry.token;
    plain += entry.value;
    const Status written = message(plain, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    sodium_memzero(plain.data(), plain.size());
    return written;
  }

  Status commit() {
    if (Status written = message({}, crypto_secretstream_xchacha20poly1305_TAG_FINAL); !written) return written;
    return file_.commit();
  }

 private:
  Status message(std::string_view plain, unsigned char tag) {
    const std::size_t size = plain.size() + kOverhead;
    std::string out(4 + size, '\0');
    for (std::size_t i = 0; i < 4; ++i) out[i] = static_cast<char>(size >> (8 * i));
    crypto_secretstream_xchacha20poly1305_push(&state_.value, bytes(out) + 4, nullptr, bytes(plain), plain.size(), bytes(kMagic),
                                               kMagic.size(), tag);
    return file_.write(out);
  }

  OutputFile file_;
  State state_;
  std::array<unsigned char, kHeader> header_{};
  std::unordered_set<std::string> known_;
};

VaultWriter::VaultWriter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
VaultWriter::VaultWriter(VaultWriter&&) noexcept = default;
VaultWriter& VaultWriter::operator=(VaultWriter&&) noexcept = default;
VaultWriter::~VaultWriter() = default;

Result<VaultWriter> VaultWriter::open(const std::string& path, const Key& key) {
  // An existing vault is checked to its end before anything is written.
  const bool exists = ::access(path.c_str(), F_OK) == 0;
  if (exists) {
    if (Status checked = for_each_entry(path, key, [](const VaultEntry&) { return Status(); }); !checked) return failed(std::move(checked));
  }
  auto file = OutputFile::create(path);
  if (!file) return failed(std::move(file));
  auto impl = std::make_unique<Impl>(std::move(*file), key);
  if (Status begun = impl->begin(); !begun) return failed(std::move(begun));
  if (exists) {
    if (Status copied = for_each_entry(path, key, [&impl](const VaultEntry& entry) { return impl->add(entry); }); !copied) {
      return failed(std::move(copied));
    }
  }
  return VaultWriter(std::move(impl));
}

Status VaultWriter::add(const std::vector<VaultEntry>& entries) {
  for (const VaultEntry& entry : entries) {
    if (Status added = impl_->add(entry); !added) return added;
  }
  return {};
}

Status VaultWriter::commit() { return impl_->commit(); }

class VaultReader::Impl {
 public:
  std::unordered_map<std::string, std::string> values;
};

VaultReader::VaultReader(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
VaultReader::VaultReader(VaultReader&&) noexcept = default;
VaultReader& VaultReader::operator=(VaultReader&&) noexcept = default;
VaultReader::~VaultReader() = default;

Result<VaultReader> VaultReader::read(const std::string& path, const Key& key) {
  auto impl = std::make_unique<Impl>();
  Status done = for_each_entry(path, key, [&impl](VaultEntry entry) {
    impl->values.insert_or_assign(std::move(entry.token), std::move(entry.value));
    return Status();
  });
  if (!done) return failed(std::move(done));
  return VaultReader(std::move(impl));
}

std::size_t VaultReader::size() const noexcept { return impl_->values.size(); }

VaultReader::Unmasked VaultReader::unmask(std::string_view text) const {
  // "[", a kind, ":", a token, "]". The kind is not looked at: the token alone says what stood here.
  constexpr std::size_t kLongestKind = 32;
  Unmasked out;
  std::size_t at = 0;
  for (std::size_t open = text.find('['); open != std::string_view::npos; open = text.find('[', open + 1)) {
    const std::string_view ahead = text.substr(open + 1, kLongestKind + kVaultToken + 2);
    const std::size_t colon = ahead.find(':');
    if (colon == std::string_view::npos || colon == 0 || ahead.substr(0, colon).find_first_of("[] ") != std::string_view::npos ||
        ahead.size() < colon + kVaultToken + 2 || ahead[colon + kVaultToken + 1] != ']') {
      continue;
    }
    const std::string_view token = ahead.substr(colon + 1, kVaultToken);
    if (!is_token(token)) continue;
    const auto found = impl_->values.find(std::string(token));
    if (found == impl_->values.end()) {
      ++out.unknown;
      continue;
    }
    out.text.append(text, at, open - at);
    out.text += found->second;
    ++out.restored;
    at = open + 1 + colon + kVaultToken + 2;
  }
  out.text.append(text, at);
  return out;
}

}  // namespace guichet::redact
