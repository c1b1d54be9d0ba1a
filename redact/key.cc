// Tested by tests/redact/key_test.cc.
#include "redact/key.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "redact/base/file_error.h"

namespace guichet::redact {
namespace {

constexpr Message kTooOpen{"a key must be its owner's alone: chmod 600", "une clé ne doit appartenir qu'à une personne : chmod 600"};
constexpr Message kNoFile{"a key is read from a regular file", "une clé se lit dans un fichier ordinaire"};
constexpr Message kWrongSize{"a key has {0} to {1} bytes: head -c 32 /dev/urandom", "une clé compte de {0} à {1} octets : head -c 32 /dev/urandom"};
constexpr Message kNoCrypto{"the cryptographic library does not start", "la bibliothèque cryptographique ne démarre pas"};

tl::unexpected<Error> wrong_size() {
  return fail(ErrorCode::kInput, kWrongSize, {std::to_string(Key::kLeastBytes), std::to_string(Key::kMostBytes)});
}

// The whole file, at most one byte more than a key may have.
Result<std::string> bytes_of(int fd, const std::string& file) {
  std::string bytes(Key::kMostBytes + 1, '\0');
  std::size_t size = 0;
  while (size < bytes.size()) {
    const ssize_t got = ::read(fd, &bytes[size], bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return tl::unexpected(file_error(errno, file));
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace

struct Key::Secret {
  std::array<unsigned char, crypto_generichash_KEYBYTES> bytes{};

  Secret() = default;
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;
  ~Secret() { sodium_memzero(bytes.data(), bytes.size()); }
};

Result<Key> Key::read(const std::string& file) {
  const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) return tl::unexpected(file_error(errno, file));
  struct stat info{};
  Result<Key> key = fail(ErrorCode::kInput, kNoFile, {}, {file, 0, 0});
  if (::fstat(fd, &info) != 0) {
    key = tl::unexpected(file_error(errno, file));
  } else if (S_ISREG(info.st_mode) && (info.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
    key = fail(ErrorCode::kInput, kTooOpen, {}, {file, 0, 0});
  } else if (S_ISREG(info.st_mode)) {
    auto bytes = bytes_of(fd, file);
    if (bytes) {
      key = from_bytes(*bytes);
      sodium_memzero(bytes->data(), bytes->size());
      if (!key) key = tl::unexpected(Error(key.error()).at({file, 0, 0}));
    } else {
      key = failed(std::move(bytes));
    }
  }
  ::close(fd);
  return key;
}

Result<Key> Key::from_bytes(std::string_view bytes) {
  if (bytes.size() < kLeastBytes || bytes.size() > kMostBytes) return wrong_size();
  if (sodium_init() < 0) return fail(ErrorCode::kInternal, kNoCrypto);
  auto secret = std::make_shared<Secret>();
  crypto_generichash(secret->bytes.data(), secret->bytes.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                     bytes.size(), nullptr, 0);
  return Key(std::move(secret));
}

Digest Key::digest(std::string_view purpose, std::initializer_list<std::string_view> parts) const {
  crypto_generichash_state state;
  crypto_generichash_init(&state, secret_->bytes.data(), secret_->bytes.size(), std::tuple_size_v<Digest>);
  const auto add = [&state](std::string_view part) {
    std::array<unsigned char, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i) length[i] = static_cast<unsigned char>(part.size() >> (8 * i));
    crypto_generichash_update(&state, length.data(), length.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()), part.size());
  };
  add(purpose);
  for (const std::string_view part : parts) add(part);
  Digest digest{};
  crypto_generichash_final(&state, digest.data(), digest.size());
  sodium_memzero(&state, sizeof state);
  return digest;
}

}  // namespace guichet::redact
