// contradiction: near-twin answers that say nearly the same sentence with another number, or one says it and the other
// denies it. Often that is the very difference between the two; when it is not, clients get two truths.
#include <algorithm>

#include "kb/lint/check.h"
#include "kb/lint/words.h"
#include "kb/near_twins.h"

namespace guichet::kb::lints {
namespace {

constexpr Message kNumbers{"a sentence is that of the answer at {0}, with {1} where that one has {2}",
                           "une phrase est celle de la réponse à {0}, avec {1} là où l'autre a {2}"};
constexpr Message kDenied{"a sentence says what the answer at {0} denies, or denies what it says",
                          "une phrase affirme ce que nie la réponse à {0}, ou nie ce qu'elle affirme"};
constexpr double kTwins = 0.4;
constexpr double kSurelyTwins = 0.6;
constexpr double kSameSentence = 0.5;  // of their words

std::vector<std::uint64_t> word_set(std::string_view sentence) {
  std::vector<std::uint64_t> all;
  for (const std::string& word : words_of(sentence)) {
    if (word.front() < '0' || word.front() > '9') all.push_back(std::hash<std::string>{}(word));
  }
  std::ranges::sort(all);
  all.erase(std::ranges::unique(all).begin(), all.end());
  return all;
}

std::string list(const std::multiset<std::string>& numbers) {
  std::string out;
  for (const std::string& number : numbers) out += (out.empty() ? "" : ", ") + number;
  return out;
}

void compare(const Answer& first, const Answer& second, double similarity, Findings& findings) {
  // The likelier the two are meant to say the same, the likelier one is wrong.
  const Severity severity = similarity >= kSurelyTwins ? Severity::kWarning : Severity::kNote;
  const auto theirs = sentences_of(first.body.view());
  for (const std::string_view sentence : sentences_of(second.body.view())) {
    if (std::ranges::find(theirs, sentence) != theirs.end()) continue;
    const auto words = word_set(sentence);
    if (words.size() < 4) continue;
    const auto likeness = [&](std::string_view other) { return jaccard(words, word_set(other)); };
    const auto nearest = std::ranges::max_element(theirs, {}, likeness);
    if (nearest == theirs.end() || likeness(*nearest) < kSameSentence) continue;
    const auto mine = numbers_of(sentence, second.language);
    const auto others = numbers_of(*nearest, first.language);
    if (mine != others && !mine.empty() && !others.empty()) {
      findings.add(severity, kNumbers, {first.source.text(), list(mine), list(others)}, second.source);
    }
    if (denies(sentence, second.language) != denies(*nearest, first.language) && likeness(*nearest) >= 0.7) {
      findings.add(severity, kDenied, {first.source.text()}, second.source);
    }
  }
}

}  // namespace

void check_contradiction(const View& view, Findings& findings) {
  for (const TwinPair& pair : near_twins(view.answers, kTwins)) {
    compare(view.answers[pair.first], view.answers[pair.second], pair.similarity, findings);
  }
}

}  // namespace guichet::kb::lints
