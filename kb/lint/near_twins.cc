#include "kb/near_twins.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <unordered_map>
#include <utility>

#include "kb/lint/words.h"

namespace guichet::kb {
namespace {

constexpr std::size_t kBands = 21;
constexpr std::size_t kRows = 3;
constexpr std::size_t kMostInBucket = 64;
// Shorter bodies ("Yes.") are alike without being about the same.
constexpr std::size_t kLeastWords = 8;

using Signature = std::array<std::uint64_t, kBands * kRows>;

std::uint64_t scramble(std::uint64_t value) {  // splitmix64
  value += 0x9E3779B97F4A7C15ULL;
  value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
  return value ^ (value >> 31U);
}

Signature signature_of(const std::vector<std::uint64_t>& runs) {
  Signature signature;
  signature.fill(std::numeric_limits<std::uint64_t>::max());
  for (const std::uint64_t run : runs) {
    for (std::size_t i = 0; i < signature.size(); ++i) signature[i] = std::min(signature[i], scramble(run ^ scramble(i)));
  }
  return signature;
}

}  // namespace

std::vector<TwinPair> near_twins(const std::vector<Answer>& answers, double least) {
  std::vector<std::vector<std::uint64_t>> runs(answers.size());
  std::array<std::unordered_map<std::uint64_t, std::vector<std::size_t>>, kBands> buckets;
  std::set<std::pair<std::size_t, std::size_t>> compared;
  std::vector<TwinPair> found;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const auto words = lints::words_of(answers[i].body.view());
    if (words.size() < kLeastWords || answers[i].status == AnswerStatus::kRetired) continue;
    runs[i] = lints::runs_of(words);
    const Signature signature = signature_of(runs[i]);
    for (std::size_t band = 0; band < kBands; ++band) {
      std::uint64_t key = answers[i].language == Language::kFrench ? 1 : 0;
      for (std::size_t row = 0; row < kRows; ++row) key = scramble(key ^ signature[band * kRows + row]);
      auto& bucket = buckets[band][key];
      for (const std::size_t other : bucket) {
        if (answers[other].code && answers[i].code == answers[other].code) continue;
        if (!compared.insert({other, i}).second) continue;
        const double similarity = lints::jaccard(runs[other], runs[i]);
        if (similarity >= least) found.push_back({other, i, similarity});
      }
      if (bucket.size() < kMostInBucket) bucket.push_back(i);
    }
  }
  std::ranges::sort(found, [](const TwinPair& a, const TwinPair& b) { return std::pair(a.first, a.second) < std::pair(b.first, b.second); });
  return found;
}

}  // namespace guichet::kb
