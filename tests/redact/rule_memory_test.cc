// A rule that runs out of memory fails closed: it finds what it finds with plenty, or there is no answer at all; a text is
// never passed on as if nothing stood in it.
#include <gtest/gtest.h>

#include <new>
#include <string>
#include <vector>

#include "redact/compiled_rule.h"
#include "tests/redact/support.h"
#include "tests/redact/view_support.h"

namespace guichet::redact {
namespace {

// Overlapping counts: too many states for an automaton of ours, so RE2 matches it.
constexpr Rule kLarge = {.name = "test.large", .pattern = "[a-z]{1,60}(?:b[a-z]{1,60}){1,3}@[a-c]{3}", .edge = Edge::kNone, .bare = 0.5F, .cued = 0.5F};

std::vector<std::string> found(const TextView& view, std::int64_t memory) {
  const CompiledRule rule(kLarge, 0, 0, nullptr, memory);
  EXPECT_EQ(rule.at_words(), nullptr);
  std::vector<Candidate> candidates;
  CompiledRule::Walk walk;
  rule.visit(view, 0, walk, candidates);
  std::vector<std::string> out;
  for (const Candidate& one : candidates) out.push_back(std::to_string(one.span.begin) + "-" + std::to_string(one.span.end));
  return out;
}

std::string text() {
  testing_support::Random random(7);
  std::string all;
  for (int i = 0; i < 400; ++i) {
    for (std::size_t n = random.below(120); n > 0; --n) all += static_cast<char>('a' + random.below(4));
    all += i % 3 == 0 ? "@abc" : " ";
  }
  return all;
}

TEST(RuleMemory, ARuleThatDoesNotFitIsAnError) {
  const CompiledRule rule(kLarge, 0, 0, nullptr, 512);
  EXPECT_FALSE(rule.complete());
  const ViewOf view("aba@abc");
  std::vector<Candidate> candidates;
  CompiledRule::Walk walk;
  EXPECT_THROW(rule.visit(*view, 0, walk, candidates), std::bad_alloc);
}

TEST(RuleMemory, LittleMemoryFindsTheSameOrNothingIsSaid) {
  const ViewOf view(text());
  const auto expected = found(*view, kRuleMemory);
  ASSERT_GT(expected.size(), 20U);
  std::size_t refused = 0;
  std::size_t answered = 0;
  for (std::int64_t memory = 1024; memory < kRuleMemory; memory += memory / 4) {
    try {
      EXPECT_EQ(found(*view, memory), expected) << memory << " bytes";
      ++answered;
    } catch (const std::bad_alloc&) {
      ++refused;
    }
  }
  EXPECT_GT(refused, 0U);
  EXPECT_GT(answered, 10U);
}

}  // namespace
}  // namespace guichet::redact
