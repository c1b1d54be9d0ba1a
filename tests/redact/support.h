// What the tests of redact share: a scratch folder, files in it, messages of the corpora, a seeded source of
// random numbers. Light on includes: it is in every test.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/scratch_folder.h"

namespace guichet::testing_support {

/// Permission bits, 0 when there is no such file.
unsigned mode_of(const std::string& path);

/// A file or folder of the measuring data, which is no part of the repository; empty when it is not here.
std::string shared(std::string_view name);

struct Labelled {
  std::string id;
  std::string text;
  std::string lang;
};

/// The "id", "text" and "lang" of every line of a JSON Lines file.
std::vector<Labelled> read_messages(const std::string& file);

/// The labelled messages of guichet's own corpus.
const std::vector<Labelled>& own_messages();

/// The messages of every file of the shared PII corpora; empty when they are not here.
const std::vector<Labelled>& shared_messages();

/// The string value of a key at the top of a flat JSON object; empty when absent.
std::string json_string(std::string_view line, std::string_view key);

/// xorshift64*: the same numbers everywhere, so a failure can be repeated.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 2685821657736338717U + 1) {}
  std::uint64_t next() {
    state_ ^= state_ >> 12U;
    state_ ^= state_ << 25U;
    state_ ^= state_ >> 27U;
    return state_ * 2685821657736338717U;
  }
  /// 0 to n - 1.
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() >> 11U) % n; }
  bool one_in(std::size_t n) { return below(n) == 0; }

 private:
  std::uint64_t state_;
};

}  // namespace guichet::testing_support
