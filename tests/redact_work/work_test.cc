// Work counted, not timed: a message of twice the length asks for at most 2.3 times the memory, in sum and at the peak, and a
// message of 64 KiB stays within bounds, whatever it is. (bench/linear_bench.cc measures the time.)
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <new>

#include "bench/attacks.h"
#include "redact/redactor.h"

namespace {

std::size_t handed_out = 0;
std::size_t in_use = 0;
std::size_t peak = 0;

constexpr std::size_t kFront = alignof(std::max_align_t);  // holds the size of each block

void* allocate(std::size_t size) {
  auto* block = static_cast<std::size_t*>(std::malloc(size + kFront));
  if (block == nullptr) throw std::bad_alloc();
  *block = size;
  handed_out += size;
  in_use += size;
  peak = std::max(peak, in_use);
  return reinterpret_cast<char*>(block) + kFront;
}

void release(void* pointer) noexcept {
  if (pointer == nullptr) return;
  auto* block = reinterpret_cast<std::size_t*>(static_cast<char*>(pointer) - kFront);
  in_use -= *block;
  std::free(block);
}

}  // namespace

void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void operator delete(void* pointer) noexcept { release(pointer); }
void operator delete[](void* pointer) noexcept { release(pointer); }
void operator delete(void* pointer, std::size_t) noexcept { release(pointer); }
void operator delete[](void* pointer, std::size_t) noexcept { release(pointer); }

namespace guichet::redact {
namespace {

struct Work {
  std::size_t handed_out;
  std::size_t peak;
};

Work work_of(const std::string& text) {
  static const Result<Redactor> kRedactor = Redactor::make();
  static const bool kWarm = kRedactor->redact("My SIN is 046 454 286").has_value();
  EXPECT_TRUE(kWarm);
  const std::size_t before = handed_out;
  const std::size_t held = in_use;
  peak = in_use;
  EXPECT_TRUE(kRedactor->redact(text));
  return {handed_out - before, peak - held};
}

class WorkTest : public testing::TestWithParam<bench::Attack> {};

TEST_P(WorkTest, TwiceTheTextIsTwiceTheWork) {
  constexpr std::size_t kSize = std::size_t{60} << 10U;
  work_of(bench::text_of(GetParam(), 2 * kSize));  // tables that are made at their first use
  const Work once = work_of(bench::text_of(GetParam(), kSize));
  const Work twice = work_of(bench::text_of(GetParam(), 2 * kSize));
  EXPECT_LE(10 * twice.handed_out, 23 * once.handed_out) << once.handed_out << " to " << twice.handed_out;
  EXPECT_LE(10 * twice.peak, 23 * once.peak) << once.peak << " to " << twice.peak;
}

TEST_P(WorkTest, AMessageOf64KiBIsBounded) {
  const Work work = work_of(bench::text_of(GetParam(), std::size_t{64} << 10U));
  EXPECT_LE(work.peak, std::size_t{32} << 20U);
}

INSTANTIATE_TEST_SUITE_P(Texts, WorkTest, testing::ValuesIn(bench::kAttacks), [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace guichet::redact
