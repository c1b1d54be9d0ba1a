#include "engine/tagging/tag.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/tagging/contenders.h"
#include "engine/tagging/sibling_guard.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kCandidates = 3;
constexpr std::size_t kMostAnswers = 8;
// What an answer says of itself and the reply does not say costs half of what the reply shares with it.
constexpr double kMissingCost = 0.5;

// How much of a reply speaks for one answer.
struct Evidence {
  double weight = 0;       // of the words of the reply that are the answer's and no earlier one's
  double containment = 0;  // share of the answer that the reply holds
  double coverage = 0;     // share of the rest of the reply that is the answer's
};

class Tagger {
 public:
  Tagger(const Snapshot& snapshot, std::string_view text)
      : snapshot_(snapshot), text_(text), reply_(tag_tokens(text)), taken_(reply_.size(), false) {
    contenders_ = contenders(snapshot, text, reply_);
  }

  Tag run() {
    Tag tag;
    tag.confidence = 1;
    std::vector<std::pair<std::size_t, TaggedAnswer>> found;  // by where it begins in the reply
    std::vector<std::string> keys;
    while (found.size() < kMostAnswers) {
      const Contender* best = strongest();
      if (best == nullptr) break;
      const Evidence evidence = evidence_for(*best);
      const bool repeated = std::ranges::find(keys, best->key) != keys.end();
      if (!repeated && !(enough(evidence) && stands_alone(*best, keys))) break;
      if (!repeated) {
        keys.push_back(best->key);
        found.emplace_back(first_word_of(*best), answer(best->answer, certainty(evidence)));
        tag.confidence *= found.back().second.confidence;
      }
      for (std::size_t i = 0; i < reply_.size(); ++i) taken_[i] = taken_[i] || best->match.reply[i];
      spent_.push_back(best);
    }
    std::ranges::stable_sort(found, {}, &std::pair<std::size_t, TaggedAnswer>::first);
    for (auto& [begin, one] : found) tag.answers.push_back(std::move(one));
    tag.automatic = !tag.answers.empty();
    if (tag.automatic) return tag;
    propose(tag);
    return tag;
  }

 private:
  TaggedAnswer answer(std::uint32_t number, double confidence) const {
    const kb::Answer& one = snapshot_.answers.answers()[number].answer;
    return {one.id, one.code, one.language, std::string(one.title.view()), confidence};
  }

  double covered(const Contender& one) const {
    double sum = 0;
    for (std::size_t i = 0; i < reply_.size(); ++i) {
      if (one.match.reply[i] && !taken_[i]) sum += static_cast<double>(reply_[i].weight);
    }
    return sum;
  }

  // Of those not spent: the one that explains most of what is left, for the least that it says besides.
  const Contender* strongest() const {
    const Contender* best = nullptr;
    double most = -1e9;
    for (const Contender& one : contenders_) {
      if (std::ranges::find(spent_, &one) != spent_.end()) continue;
      const double left = covered(one);
      // Nearly all of it was another answer's already.
      if (left < one.match.covered / 2 || left <= 0) continue;
      const double strength = left - kMissingCost * one.match.missing;
      if (strength > most) {
        most = strength;
        best = &one;
      }
    }
    return best;
  }

  Evidence evidence_for(const Contender& one) const {
    Evidence evidence;
    evidence.weight = covered(one);
    evidence.containment = one.match.containment();
    // A greeting before and a signature after are no part of what is answered.
    std::size_t begin = 0;
    std::size_t end = reply_.size();
    constexpr std::size_t kGreeting = 12;
    constexpr std::size_t kSignature = 20;
    while (begin < std::min(kGreeting, reply_.size()) && !one.match.reply[begin]) ++begin;
    while (end > begin && reply_.size() - end < kSignature && !one.match.reply[end - 1]) --end;
    double rest = 0;
    for (std::size_t i = begin; i < end; ++i) {
      if (!taken_[i]) rest += static_cast<double>(reply_[i].weight);
    }
    evidence.coverage = rest > 0 ? std::min(1.0, evidence.weight / rest) : 0;
    return evidence;
  }

  static bool enough(const Evidence& evidence) {
    constexpr double kLeastWeight = 6;
    constexpr double kShortWeight = 3;  // a short answer, as a whole
    constexpr double kLongWeight = 14;
    if (evidence.weight >= kShortWeight && evidence.containment >= 0.95) return true;
    if (evidence.weight < kLeastWeight) return false;
    if (evidence.containment >= 0.6) return true;
    if (evidence.containment >= 0.35 && evidence.coverage >= 0.45) return true;
    return evidence.weight >= kLongWeight && evidence.coverage >= 0.7;
  }

  static double certainty(const Evidence& evidence) {
    const double sum = 2.5 + 3 * evidence.containment + 2 * evidence.coverage + std::min(evidence.weight, 40.0) / 20;
    return 1 / (1 + std::exp(-sum));
  }

  bool stands_alone(const Contender& chosen, const std::vector<std::string>& keys) const {
    return std::ranges::all_of(contenders_, [&](const Contender& rival) {
      const bool same = rival.key == chosen.key || std::ranges::find(keys, rival.key) != keys.end();
      return same || tells_apart(reply_, taken_, chosen, rival);
    });
  }

  std::size_t first_word_of(const Contender& one) const {
    std::size_t i = 0;
    while (i < reply_.size() && !(one.match.reply[i] && !taken_[i])) ++i;
    return i;
  }

  // The three best for a person to choose from: by shared runs of words, then by shared words.
  void propose(Tag& tag) const {
    std::vector<std::pair<double, std::uint32_t>> order;
    for (const Contender& one : contenders_) {
      const double share = one.match.covered / std::max(1.0, weight_of(reply_));
      if (one.match.containment() < 0.2 && share < 0.2) continue;
      order.emplace_back(one.match.covered - kMissingCost * one.match.missing, one.answer);
    }
    std::ranges::stable_sort(order, [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::string> keys;
    const auto add = [&](std::uint32_t number, double confidence) {
      if (tag.candidates.size() == kCandidates) return;
      auto key = tag_key(snapshot_.answers.answers()[number].answer);
      if (std::ranges::find(keys, key) != keys.end()) return;
      keys.push_back(std::move(key));
      tag.candidates.push_back(answer(number, confidence));
    };
    for (const auto& [strength, number] : order) add(number, 0.45 / static_cast<double>(1 + tag.candidates.size()));
    for (const Likeness& like : alike(snapshot_, text_, kCandidates + 3)) {
      add(like.answer, std::clamp(like.score / 4, 0.0, 0.45) / static_cast<double>(1 + tag.candidates.size()));
    }
    tag.confidence = tag.candidates.empty() ? 0 : tag.candidates.front().confidence;
  }

  const Snapshot& snapshot_;
  std::string_view text_;
  std::vector<TagToken> reply_;
  std::vector<bool> taken_;  // by token of the reply: an answer already recognised explains it
  std::vector<Contender> contenders_;
  std::vector<const Contender*> spent_;
};

}  // namespace

Tag tag(const Snapshot& snapshot, std::string_view text) { return Tagger(snapshot, text).run(); }

}  // namespace guichet::engine
