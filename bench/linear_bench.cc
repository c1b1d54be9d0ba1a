// Is redaction linear? For each text made to be slow: time of n bytes, of 2n, and their ratio, the least of several runs each.
//   linear_bench [--most 2.3] [--bytes 32768] [NAME...]
// Exit code 1 when a ratio is above --most. Needs a quiet machine.
#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "bench/attacks.h"
#include "bench/texts.h"
#include "redact/redactor.h"

namespace {

using namespace guichet;         // NOLINT: a program, not a header
using namespace guichet::bench;  // NOLINT

constexpr int kRuns = 9;

double seconds_of(const redact::Redactor& redactor, const std::string& text) {
  using Clock = std::chrono::steady_clock;
  double least = 1e9;
  for (int run = 0; run < kRuns; ++run) {
    const auto begin = Clock::now();
    const auto redaction = redactor.redact(text);
    const std::chrono::duration<double> took = Clock::now() - begin;
    if (!redaction) give_up(redaction.error());
    least = std::min(least, took.count());
  }
  return least;
}

}  // namespace

int main(int argc, char** argv) {
  double most = 2.3;
  std::size_t bytes = std::size_t{32} << 10U;
  std::vector<std::string> names;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--most" && i + 1 < argc) most = std::strtod(argv[++i], nullptr);
    else if (argument == "--bytes" && i + 1 < argc) bytes = std::strtoul(argv[++i], nullptr, 10);
    else names.push_back(argument);
  }
  if (bytes == 0 || 2 * bytes > redact::kMaxMessageBytes) return 2;
  // Memory stays with the program between runs: the cost of getting fresh pages from the system is not what is measured.
  ::mallopt(M_MMAP_THRESHOLD, 1 << 30);
  ::mallopt(M_TRIM_THRESHOLD, 1 << 30);
  const auto redactor = or_exit(redact::Redactor::make());
  std::printf("%-28s %12s %12s %8s %8s\n", "text", "t(n) ms", "t(2n) ms", "ratio", "MB/s");
  bool linear = true;
  for (const Attack& attack : kAttacks) {
    if (!names.empty() && std::find(names.begin(), names.end(), attack.name) == names.end()) continue;
    const double once = seconds_of(redactor, text_of(attack, bytes));
    const double twice = seconds_of(redactor, text_of(attack, 2 * bytes));
    const bool holds = twice <= most * once;
    linear = linear && holds;
    std::printf("%-28s %12.3f %12.3f %8.2f %8.1f%s\n", attack.name, 1e3 * once, 1e3 * twice, twice / once,
                static_cast<double>(2 * bytes) / twice / 1e6, holds ? "" : "  <-");
  }
  return linear ? 0 : 1;
}
