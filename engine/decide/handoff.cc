#include "engine/decide/handoff.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "engine/analysis/data.h"
#include "engine/analysis/word_list.h"
#include "engine/decide/handoff_features.h"
#include "engine/decide/handoff_model.h"
#include "engine/decide/pattern.h"
#include "engine/decide/plain_words.h"

namespace guichet::engine {
namespace {

constexpr auto& kKinds = kRuleKinds;

// The model alone hands over from here; below, a pattern's word is needed as well, and less so where a life is at stake.
// Chosen on held-out folds of the training questions, so that about one answerable look-alike in twenty is handed over.
constexpr double kSure = 0.6;
// Higher where a pattern says the opposite, and for what no answer settles: that shows in the search as well.
constexpr double kSureThoughSpared = 0.7;
constexpr double kVerySure = 0.9;
constexpr double kRuleNeeds = 0.25;
constexpr double kGraveRuleNeeds = 0.05;

// Only the beginning and the end of a long narrative are read: the matching stays bounded.
constexpr std::size_t kMaxWords = 600;

struct Table {
  std::array<std::vector<Pattern>, kKinds.size()> fires;
  std::array<std::vector<Pattern>, kKinds.size()> spares;
  std::vector<std::string_view> unreadable;
};

// "[own_file]" begins the patterns that fire, "[not own_file]" those that spare; "set name = a|b" names words.
Table load(std::string_view file) {
  Table table;
  WordSets sets;
  std::vector<Pattern>* section = nullptr;
  const auto open_section = [&](std::string_view name) {
    const bool spare = name.starts_with("not ");
    if (spare) name.remove_prefix(4);
    section = nullptr;
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
      if (name == guichet::engine::name(kKinds[i])) section = spare ? &table.spares[i] : &table.fires[i];
    }
  };
  for (const auto line : entries(file)) {
    if (line.starts_with('[') && line.ends_with(']') && line.size() > 2) {
      open_section(line.substr(1, line.size() - 2));
      if (section == nullptr) table.unreadable.push_back(line);
      continue;
    }
    if (read_word_set(line, sets)) continue;
    auto pattern = Pattern::parse(line, sets);
    if (pattern && section != nullptr) {
      section->push_back(*std::move(pattern));
    } else {
      table.unreadable.push_back(line);
    }
  }
  return table;
}

const Table& table_of(Language language) {
  static const Table english = load(data::kEnglishHandoff);
  static const Table french = load(data::kFrenchHandoff);
  return language == Language::kFrench ? french : english;
}

bool is_grave(Reason reason) { return reason == Reason::kDistress || reason == Reason::kUrgent; }

// A complaint wants a person to hear it.
Reason kind_of(const HandoffScores& scores) {
  constexpr std::array kReasons{Reason::kOwnFile,       Reason::kUrgent,        Reason::kDistress,
                                Reason::kAskedForHuman, Reason::kAskedForHuman, Reason::kOutOfScope};
  static_assert(kReasons.size() == kHandoffHeads - 1);
  const auto best = std::max_element(scores.begin() + 1, scores.end()) - scores.begin();
  return kReasons[static_cast<std::size_t>(best) - 1];
}

bool any_matches(const std::vector<Pattern>& patterns, const std::vector<Word>& words) {
  return std::any_of(patterns.begin(), patterns.end(), [&](const Pattern& pattern) { return pattern.matches(words); });
}

HandoffRules rules_of(const std::vector<Word>& all_words, Language language) {
  std::vector<Word> shortened;
  if (all_words.size() > kMaxWords) {
    constexpr auto kHalf = static_cast<std::ptrdiff_t>(kMaxWords / 2);
    shortened.assign(all_words.begin(), all_words.begin() + kHalf);
    shortened.insert(shortened.end(), all_words.end() - kHalf, all_words.end());
  }
  const auto& words = shortened.empty() ? all_words : shortened;
  const auto& table = table_of(language);
  HandoffRules rules;
  for (std::size_t i = 0; i < kKinds.size(); ++i) {
    rules.fires[i] = any_matches(table.fires[i], words);
    rules.spares[i] = any_matches(table.spares[i], words);
  }
  return rules;
}

}  // namespace

HandoffReading read_for_handoff(const std::vector<Word>& words, Language language) {
  HandoffReading reading{plain_words(words, language), rules_of(words, language)};
  const bool same = std::equal(words.begin(), words.end(), reading.plain.begin(), reading.plain.end(),
                               [](const Word& a, const Word& b) { return a.folded == b.folded; });
  if (same) return reading;
  // The patterns were written for both spellings.
  const auto more = rules_of(reading.plain, language);
  for (std::size_t i = 0; i < kKinds.size(); ++i) {
    reading.rules.fires[i] = reading.rules.fires[i] || more.fires[i];
    reading.rules.spares[i] = reading.rules.spares[i] || more.spares[i];
  }
  return reading;
}

std::optional<Reason> reason_of(const HandoffRules& rules) noexcept {
  for (std::size_t i = 0; i < kKinds.size(); ++i) {
    if (rules.fires[i] && !rules.spares[i]) return kKinds[i];
  }
  return std::nullopt;
}

HandoffFinding find_handoff(const HandoffRules& rules, const HandoffScores& scores) noexcept {
  HandoffFinding finding;
  finding.probability = 1 / (1 + std::exp(-scores[kPersonHead]));
  const auto ruled = reason_of(rules);
  const auto learned = kind_of(scores);
  finding.likely = learned;
  const auto at = std::find(kKinds.begin(), kKinds.end(), learned) - kKinds.begin();
  const bool spared = rules.spares[static_cast<std::size_t>(at)];
  if (ruled && finding.probability >= (is_grave(*ruled) ? kGraveRuleNeeds : kRuleNeeds)) {
    finding.reason = finding.probability >= kVerySure ? learned : *ruled;
  } else if (finding.probability >= (spared || learned == Reason::kOutOfScope ? kSureThoughSpared : kSure)) {
    finding.reason = learned;
  }
  return finding;
}

HandoffFinding find_handoff(const std::vector<Word>& words, Language language) {
  if (words.empty()) return {};
  const auto reading = read_for_handoff(words, language);
  return find_handoff(reading.rules,
                      HandoffModel::built_in().scores(handoff_features(reading.plain, language, reading.rules)));
}

std::optional<Reason> handoff_reason(const std::vector<Word>& words, Language language) {
  return find_handoff(words, language).reason;
}

std::vector<std::string_view> unreadable_handoff_lines() {
  auto lines = table_of(Language::kEnglish).unreadable;
  const auto& french = table_of(Language::kFrench).unreadable;
  lines.insert(lines.end(), french.begin(), french.end());
  return lines;
}

}  // namespace guichet::engine
