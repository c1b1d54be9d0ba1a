// Is memory flat? Resident memory while one Redactor masks a million messages of the mixed chat (bench/texts.h).
//   memory_bench [MESSAGES] [MOST_MIB]
// Exit code 1 when it grows by more than MOST_MIB (1) behind the first tenth.
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "bench/texts.h"
#include "redact/redactor.h"

namespace {

double resident_mib() {
  std::ifstream statm("/proc/self/statm");
  double all = 0;
  double resident = 0;
  statm >> all >> resident;
  return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1U << 20U);
}

}  // namespace

int main(int argc, char** argv) {
  using namespace guichet::bench;  // NOLINT: a program, not a header
  const std::size_t messages = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1'000'000;
  const double most = argc > 2 ? std::strtod(argv[2], nullptr) : 1;
  const auto redactor = or_exit(guichet::redact::Redactor::make());
  const auto texts = or_exit(chat(Mix::kMixed, std::size_t{128} << 10U));
  const std::size_t tenth = std::max<std::size_t>(1, messages / 10);
  double first = 0;
  double last = 0;
  for (std::size_t i = 1; i <= messages; ++i) {
    if (!redactor.redact(texts[i % texts.size()])) return 2;
    if (i % tenth != 0) continue;
    last = resident_mib();
    if (first == 0) first = last;
    std::printf("%9zu messages %8.1f MiB\n", i, last);
  }
  return last - first <= most ? 0 : 1;
}
