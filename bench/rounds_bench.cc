// Redacts every text of a mix so many times and prints how many bytes a round has: for counting instructions, which a busy
// machine does not change. bench/count.sh runs it under callgrind with one round and with three; the difference is two rounds.
//   rounds_bench clean|mixed|dense ROUNDS
//   rounds_bench ATTACK ROUNDS BYTES      one of bench/attacks.h, of so many bytes
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "bench/attacks.h"
#include "bench/texts.h"
#include "redact/redactor.h"

namespace {

using namespace guichet;         // NOLINT: a program, not a header
using namespace guichet::bench;  // NOLINT

constexpr std::size_t kBytes = std::size_t{128} << 10U;

std::vector<std::string> texts_named(std::string_view wanted, std::size_t bytes) {
  for (const Mix mix : {Mix::kClean, Mix::kMixed, Mix::kDense}) {
    if (wanted == name(mix)) return or_exit(chat(mix, kBytes));
  }
  for (const Attack& attack : kAttacks) {
    if (wanted == attack.name) return {text_of(attack, bytes)};
  }
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const std::vector<std::string> texts = texts_named(argv[1], argc > 3 ? std::strtoul(argv[3], nullptr, 10) : 0);
  if (texts.empty()) return 2;
  const auto redactor = or_exit(redact::Redactor::make());
  for (unsigned long round = std::strtoul(argv[2], nullptr, 10); round > 0; --round) {
    for (const std::string& text : texts) {
      if (const auto clean = redactor.redact(text); !clean) give_up(clean.error());
    }
  }
  std::printf("%zu\n", total_bytes(texts));
  return 0;
}
