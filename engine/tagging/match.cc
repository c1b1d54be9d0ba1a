#include "engine/tagging/match.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

#include "engine/tagging/typo.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kRun = 3;
// The most words of an answer that one placeholder hides: a telephone number in groups, an address.
constexpr std::size_t kHidden = 10;
constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

std::uint64_t mix(std::uint64_t seed, std::uint64_t value) {
  seed ^= value + 0x9E3779B97F4A7C15ULL + (seed << 6U) + (seed >> 2U);
  return seed;
}

std::uint64_t run_at(const std::vector<std::uint64_t>& hashes, std::size_t i, std::size_t length) {
  std::uint64_t hash = 0;
  for (std::size_t k = 0; k < length; ++k) hash = mix(hash, hashes[i + k]);
  return hash;
}

std::vector<std::uint64_t> hashes_of(const std::vector<TagToken>& tokens) {
  std::vector<std::uint64_t> hashes;
  hashes.reserve(tokens.size());
  for (const TagToken& token : tokens) hashes.push_back(token.hash);
  return hashes;
}

// The reply's hashes with typing errors read as words of this answer.
std::vector<std::uint64_t> corrected(const std::vector<TagToken>& reply, const std::vector<std::uint64_t>& answer, const Misspellings& misspelt) {
  auto hashes = hashes_of(reply);
  for (std::size_t i = 0; i < misspelt.size(); ++i) {
    const auto meant = std::ranges::find_if(misspelt[i], [&](std::uint64_t hash) { return std::ranges::find(answer, hash) != answer.end(); });
    if (meant != misspelt[i].end()) hashes[i] = *meant;
  }
  return hashes;
}

class Marker {
 public:
  Marker(const std::vector<TagToken>& reply, const std::vector<TagToken>& answer, const Misspellings& misspelt)
      : reply_(reply), answer_(answer), theirs_(hashes_of(answer)), ours_(corrected(reply, theirs_, misspelt)), places_(reply.size(), kNowhere) {
    match_.reply.assign(reply.size(), false);
    match_.answer.assign(answer.size(), false);
  }

  Match run() {
    mark_runs();
    mark_hidden();
    extend();
    for (std::size_t i = 0; i < reply_.size(); ++i) {
      if (match_.reply[i]) match_.covered += static_cast<double>(reply_[i].weight);
    }
    for (std::size_t i = 0; i < answer_.size(); ++i) {
      (match_.answer[i] ? match_.found : match_.missing) += static_cast<double>(answer_[i].weight);
    }
    return std::move(match_);
  }

 private:
  void mark_runs() {
    const std::size_t length = std::min({kRun, reply_.size(), answer_.size()});
    if (length == 0) return;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> runs;
    for (std::size_t i = 0; i + length <= theirs_.size(); ++i) runs[run_at(theirs_, i, length)].push_back(i);
    for (std::size_t i = 0; i + length <= ours_.size(); ++i) {
      const auto found = runs.find(run_at(ours_, i, length));
      if (found == runs.end()) continue;
      for (const std::size_t place : found->second) {
        std::fill_n(match_.answer.begin() + static_cast<std::ptrdiff_t>(place), length, true);
      }
      for (std::size_t k = 0; k < length; ++k) {
        match_.reply[i + k] = true;
        // Going on where the word before was found: the same run may stand twice in the answer.
        const std::size_t next = i + k > 0 ? places_[i + k - 1] + 1 : kNowhere;
        const bool goes_on = std::ranges::any_of(found->second, [&](std::size_t place) { return place + k == next; });
        places_[i + k] = goes_on ? next : found->second.front() + k;
      }
    }
  }

  void mark(std::size_t in_reply, std::size_t in_answer) {
    match_.reply[in_reply] = match_.answer[in_answer] = true;
    places_[in_reply] = in_answer;
  }

  // Words beside a run that both hold too: a run may be cut short by another sentence.
  void extend() {
    for (std::size_t i = 1; i < reply_.size(); ++i) {
      const std::size_t before = places_[i - 1];
      if (places_[i] == kNowhere && before != kNowhere && before + 1 < answer_.size() && ours_[i] == theirs_[before + 1]) mark(i, before + 1);
    }
    for (std::size_t i = reply_.size(); i-- > 1;) {
      const std::size_t after = places_[i];
      if (places_[i - 1] == kNowhere && after != kNowhere && after > 0 && ours_[i - 1] == theirs_[after - 1]) mark(i - 1, after - 1);
    }
  }

  // "call [PHONE] today": the answer's words between "call" and "today" are found.
  void mark_hidden() {
    for (std::size_t i = 1; i + 1 < reply_.size(); ++i) {
      if (!reply_[i].placeholder || places_[i - 1] == kNowhere) continue;
      std::size_t after = i + 1;
      while (after < reply_.size() && reply_[after].placeholder) ++after;
      if (after == reply_.size()) continue;
      const std::size_t from = places_[i - 1] + 1;
      const std::size_t most = std::min(answer_.size(), from + kHidden * (after - i) + 1);
      for (std::size_t to = from; to < most; ++to) {
        if (ours_[after] != theirs_[to]) continue;
        std::fill(match_.answer.begin() + static_cast<std::ptrdiff_t>(from), match_.answer.begin() + static_cast<std::ptrdiff_t>(to), true);
        std::fill(match_.reply.begin() + static_cast<std::ptrdiff_t>(i), match_.reply.begin() + static_cast<std::ptrdiff_t>(after), true);
        mark(after, to);
        break;
      }
    }
  }

  const std::vector<TagToken>& reply_;
  const std::vector<TagToken>& answer_;
  std::vector<std::uint64_t> theirs_;  // hashes of the answer
  std::vector<std::uint64_t> ours_;    // of the reply, typing errors read as words of the answer
  std::vector<std::size_t> places_;  // by token of the reply: where it is in the answer
  Match match_;
};

}  // namespace

Misspellings misspellings(const std::vector<TagToken>& reply, const std::vector<const std::vector<TagToken>*>& answers) {
  std::unordered_map<std::uint64_t, const TagToken*> words;
  for (const auto* answer : answers) {
    for (const TagToken& token : *answer) words.emplace(token.hash, &token);
  }
  Misspellings found(reply.size());
  for (std::size_t i = 0; i < reply.size(); ++i) {
    const TagToken& token = reply[i];
    if (token.placeholder || token.number || words.contains(token.hash)) continue;
    for (const auto& [hash, meant] : words) {
      if (!meant->number && is_typo_of(token.word, meant->word)) found[i].push_back(hash);
    }
    std::ranges::sort(found[i]);
  }
  return found;
}

Match match(const std::vector<TagToken>& reply, const std::vector<TagToken>& answer, const Misspellings& misspelt) {
  return Marker(reply, answer, misspelt).run();
}

}  // namespace guichet::engine
