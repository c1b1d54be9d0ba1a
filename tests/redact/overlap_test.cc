#include "redact/overlap.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/oracle/overlap_by_scanning.h"
#include "tests/redact/support.h"

namespace guichet::redact {
namespace {

using testing_support::Random;

Candidate candidate(std::size_t begin, std::size_t end, float score = 0.8F, std::uint16_t priority = 0,
                    std::uint32_t distance = UINT32_MAX) {
  Candidate one;
  one.span = {begin, end};
  one.score = score;
  one.priority = priority;
  one.cue_distance = distance;
  return one;
}

const std::string kLetters(80, 'x');

struct Key {
  std::size_t begin;
  std::size_t end;
  std::uint16_t priority;
  friend bool operator==(const Key&, const Key&) = default;
};
void PrintTo(const Key& key, std::ostream* out) { *out << key.begin << '-' << key.end << " rule " << key.priority; }

std::vector<Key> keys(const std::vector<Candidate>& candidates) {
  std::vector<Key> out;
  for (const Candidate& one : candidates) out.push_back({one.span.begin, one.span.end, one.priority});
  return out;
}

TEST(Overlap, TheLongerWins) {
  EXPECT_EQ(keys(resolve_overlaps(kLetters, {candidate(5, 9, 1.0F, 0), candidate(0, 20, 0.6F, 9)}, {})), (std::vector<Key>{{0, 20, 9}}));
  EXPECT_EQ(keys(resolve_overlaps(kLetters, {candidate(0, 6), candidate(4, 12), candidate(11, 14)}, {})), (std::vector<Key>{{0, 4, 0}, {4, 12, 0}}))
      << "four letters of one loser are left, two of the other are not worth it";
}

TEST(Overlap, ThenTheScoreThenTheCueThenTheTable) {
  EXPECT_EQ(keys(resolve_overlaps(kLetters, {candidate(0, 9, 0.7F, 0), candidate(0, 9, 0.9F, 5)}, {})), (std::vector<Key>{{0, 9, 5}}));
  EXPECT_EQ(keys(resolve_overlaps(kLetters, {candidate(0, 9, 0.9F, 0, 40), candidate(0, 9, 0.9F, 5, 3)}, {})), (std::vector<Key>{{0, 9, 5}}));
  EXPECT_EQ(keys(resolve_overlaps(kLetters, {candidate(0, 9, 0.9F, 5), candidate(0, 9, 0.9F, 2)}, {})), (std::vector<Key>{{0, 9, 2}}));
}

TEST(Overlap, NeighboursDoNotDisturbEachOther) {
  EXPECT_EQ(keys(resolve_overlaps(kLetters, {candidate(9, 12), candidate(0, 9)}, {})), (std::vector<Key>{{0, 9, 0}, {9, 12, 0}}));
}

TEST(Overlap, WhatIsKeptGoesFirst) {
  const std::vector<Span> kept{{10, 20}};
  EXPECT_TRUE(resolve_overlaps(kLetters, {candidate(10, 20)}, kept).empty()) << "the same bytes";
  EXPECT_TRUE(resolve_overlaps(kLetters, {candidate(12, 15)}, kept).empty()) << "inside";
  EXPECT_TRUE(resolve_overlaps(kLetters, {candidate(5, 12)}, kept).empty()) << "crossing its beginning";
  EXPECT_TRUE(resolve_overlaps(kLetters, {candidate(19, 30)}, kept).empty()) << "crossing its end";
  EXPECT_EQ(keys(resolve_overlaps(kLetters, {candidate(10, 21)}, kept)), (std::vector<Key>{{10, 21, 0}})) << "covering it and more";
  EXPECT_EQ(keys(resolve_overlaps(kLetters, {candidate(5, 10), candidate(20, 25)}, kept)), (std::vector<Key>{{5, 10, 0}, {20, 25, 0}})) << "beside it";
}

TEST(Overlap, ACandidateThatFellOverAKeptSpanDoesNotTakeOthersAlong) {
  EXPECT_EQ(keys(resolve_overlaps(kLetters, {candidate(0, 15), candidate(2, 8)}, {{10, 20}})), (std::vector<Key>{{2, 8, 0}}));
}

TEST(Overlap, WhatIsLeftOfALoserIsMaskedWithoutItsEdges) {
  constexpr std::string_view kText = "450-555-0146, poste 22613-555-0142 ok";
  EXPECT_EQ(keys(resolve_overlaps(kText, {candidate(0, 25, 1, 1), candidate(20, 34, 1, 2)}, {})), (std::vector<Key>{{0, 25, 1}, {26, 34, 2}}));
  EXPECT_EQ(keys(resolve_overlaps(kText, {candidate(0, 13, 1, 1), candidate(8, 34, 1, 2)}, {})), (std::vector<Key>{{0, 7, 1}, {8, 34, 2}}));
}

TEST(Overlap, ASealedSpanStaysAndTheRestOfWhatCoversItGoes) {
  constexpr std::string_view kText = "dear [person_1] rezaei, hello";
  EXPECT_EQ(keys(resolve_overlaps(kText, {candidate(5, 22)}, {{5, 15}}, {{5, 15}})), (std::vector<Key>{{16, 22, 0}}));
}

TEST(Overlap, NothingGivesNothing) {
  EXPECT_TRUE(resolve_overlaps("", {}, {}).empty());
  EXPECT_TRUE(resolve_overlaps(kLetters, {}, {{0, 5}}).empty());
}

TEST(Overlap, AgreesWithItsSlowTwinAndDoesNotCareForTheOrder) {
  Random random(11);
  for (int round = 0; round < 3000; ++round) {
    const std::size_t length = 1 + random.below(60);
    std::vector<Candidate> candidates;
    for (std::size_t n = random.below(14); n > 0; --n) {
      const std::size_t begin = random.below(length);
      const std::size_t end = begin + 1 + random.below(std::min<std::size_t>(length - begin, 12));
      candidates.push_back(candidate(begin, end, static_cast<float>(1 + random.below(3)) / 4, static_cast<std::uint16_t>(random.below(50)),
                                     static_cast<std::uint32_t>(random.below(3))));
    }
    std::vector<Span> kept;
    for (std::size_t n = random.below(4); n > 0; --n) {
      const std::size_t begin = random.below(length);
      kept.push_back({begin, begin + 1 + random.below(10)});
    }
    std::sort(kept.begin(), kept.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    std::string text(length + 12, 'x');
    for (char& c : text) c = "abc12 -."[random.below(8)];
    std::vector<Span> sealed;
    for (std::size_t at = 0; random.one_in(2) && at + 3 < length; at += 10) sealed.push_back({at + random.below(3), at + 3 + random.below(4)});
    const auto expected = keys(oracle::resolve_by_scanning(text, candidates, kept, sealed));
    ASSERT_EQ(keys(resolve_overlaps(text, candidates, kept, sealed)), expected) << "round " << round;
    for (std::size_t i = candidates.size(); i > 1; --i) std::swap(candidates[i - 1], candidates[random.below(i)]);
    ASSERT_EQ(keys(resolve_overlaps(text, candidates, kept, sealed)), expected) << "round " << round << ", shuffled";
  }
}

}  // namespace
}  // namespace guichet::redact
