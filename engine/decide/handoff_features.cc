#include "engine/decide/handoff_features.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "engine/analysis/analyzer.h"
#include "engine/analysis/data.h"
#include "engine/analysis/word_list.h"
#include "engine/decide/handoff.h"
#include "redact/base/stable_hash.h"

namespace guichet::engine {
namespace {

// Only the beginning and the end of a long narrative are read: the time stays bounded.
constexpr std::size_t kMostWords = 200;
constexpr std::size_t kLongestShape = 4;

// A group of features has one length, however many there are: a long message is not louder than a short one.
enum Group : std::size_t { kWords, kPairs, kLetters, kShapes, kTogether, kGrammar, kRules, kGroupCount };
constexpr std::array<float, kGroupCount> kLengths{1.0F, 0.8F, 0.8F, 1.0F, 0.8F, 0.8F, 0.8F};

struct Classes {
  std::vector<std::string> names;
  std::unordered_map<std::string_view, std::size_t> words;
  std::vector<std::pair<std::string_view, std::size_t>> prefixes;
  std::vector<std::string_view> unreadable;

  /// Nothing for a word of no class.
  const std::string* of(std::string_view folded) const {
    const auto found = words.find(folded);
    if (found != words.end()) return &names[found->second];
    for (const auto& [prefix, name] : prefixes) {
      if (folded.starts_with(prefix)) return &names[name];
    }
    return nullptr;
  }
};

Classes load(std::string_view file) {
  Classes classes;
  for (const auto line : entries(file)) {
    const auto words = parts(line);
    if (words.size() != 3 || words[1] != "=") {
      classes.unreadable.push_back(line);
      continue;
    }
    const auto name = classes.names.size();
    classes.names.emplace_back(words[0]);
    for (auto rest = words[2]; !rest.empty();) {
      const auto end = std::min(rest.find('|'), rest.size());
      const auto word = rest.substr(0, end);
      if (word.ends_with('*')) classes.prefixes.emplace_back(word.substr(0, word.size() - 1), name);
      else classes.words.emplace(word, name);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return classes;
}

const Classes& classes_of(Language language) {
  static const Classes english = load(data::kEnglishHandoffWords);
  static const Classes french = load(data::kFrenchHandoffWords);
  return language == Language::kFrench ? french : english;
}

struct Seen {
  std::string_view folded;   // clitics without their apostrophe
  const std::string* group;  // its class
  bool function = false;     // a stop word or a clitic
  bool placeholder = false;
  bool number = false;
};

std::vector<Seen> seen_of(const std::vector<Word>& words, const Classes& classes) {
  std::vector<Seen> seen;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words.size() > kMostWords && i == kMostWords / 2) i = words.size() - kMostWords / 2;
    const auto& word = words[i];
    Seen one;
    one.folded = word.folded;
    if (word.kind == WordKind::kClitic && one.folded.ends_with('\'')) one.folded.remove_suffix(1);
    one.placeholder = word.kind == WordKind::kPlaceholder;
    one.number = word.kind == WordKind::kNumber;
    one.function = word.stop || word.kind == WordKind::kClitic;
    one.group = one.placeholder ? nullptr : classes.of(one.folded);
    if (one.folded.empty() && !one.placeholder) continue;
    seen.push_back(one);
  }
  return seen;
}

std::string shape_of(const Seen& word) {
  if (word.placeholder) return "[]";
  if (word.group != nullptr) return "<" + *word.group + ">";
  if (word.number) return "<number>";
  return word.function ? std::string(word.folded) : "*";
}

template <class Emit>
void letters(std::string_view folded, const Emit& emit) {
  for (const auto& gram : grams(folded)) emit(kLetters, "c:" + gram);
}

template <class Emit>
void shapes(const std::vector<Seen>& seen, const Emit& emit) {
  std::vector<std::string> shape{"^"};
  for (const auto& word : seen) {
    auto one = shape_of(word);
    if (one == "*" && shape.back() == "*") continue;
    shape.push_back(std::move(one));
  }
  shape.emplace_back("$");
  for (std::size_t begin = 0; begin < shape.size(); ++begin) {
    std::string name = "a:";
    for (std::size_t end = begin; end < std::min(begin + kLongestShape, shape.size()); ++end) {
      if (end > begin) name += ' ';
      name += shape[end];
      if (end > begin || begin + 1 < shape.size()) emit(kShapes, name);
    }
  }
}

template <class Emit>
void grammar(const std::vector<Seen>& seen, const Emit& emit) {
  std::vector<std::string_view> present;
  const auto is = [&](std::size_t at, std::string_view name) {
    return at < seen.size() && seen[at].group != nullptr && *seen[at].group == name;
  };
  bool mine_file = false;
  bool elapsed = false;
  bool own_past = false;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    if (seen[i].placeholder) present.emplace_back("[]");
    if (seen[i].group != nullptr) present.push_back(*seen[i].group);
    for (std::size_t next = i + 1; next <= i + 3; ++next) {
      mine_file = mine_file || (is(i, "mine") && (is(next, "file") || is(next, "paper") || is(next, "money")));
      own_past = own_past || (is(i, "self") && is(next, "went"));
    }
    elapsed = elapsed || ((seen[i].number || is(i, "number")) && is(i + 1, "period"));
  }
  std::sort(present.begin(), present.end());
  present.erase(std::unique(present.begin(), present.end()), present.end());
  for (std::size_t i = 0; i < present.size(); ++i) {
    for (std::size_t j = i; j < present.size(); ++j) {
      emit(kTogether, "t:" + std::string(present[i]) + "+" + std::string(present[j]));
    }
  }
  if (mine_file) emit(kGrammar, "g:mine_file");
  if (elapsed) emit(kGrammar, "g:elapsed");
  if (own_past) emit(kGrammar, "g:own_past");
  emit(kGrammar, "g:length_" + std::to_string(std::bit_width(seen.size())));
}

template <class Emit>
void for_each_name(const std::vector<Word>& words, Language language, const HandoffRules& rules, const Emit& emit) {
  const auto seen = seen_of(words, classes_of(language));
  std::string last = "^";
  for (const auto& word : seen) {
    const auto name = word.placeholder ? std::string("[]") : std::string(word.folded);
    emit(kWords, "w:" + name);
    emit(kPairs, "p:" + last + ' ' + name);
    if (!word.placeholder && !word.number) letters(word.folded, emit);
    last = name;
  }
  emit(kPairs, "p:" + last + " $");
  shapes(seen, emit);
  grammar(seen, emit);
  for (std::size_t i = 0; i < kRuleKinds.size(); ++i) {
    const std::string kind(guichet::engine::name(kRuleKinds[i]));
    if (rules.fires[i]) emit(kRules, (rules.spares[i] ? "r:spared " : "r:") + kind);
    if (rules.spares[i]) emit(kRules, "r:not " + kind);
  }
}

}  // namespace

std::uint32_t handoff_hash(std::string_view name) noexcept { return stable_hash(name); }

std::vector<HandoffFeature> handoff_features(const std::vector<Word>& words, Language language,
                                              const HandoffRules& rules) {
  std::vector<std::pair<std::uint32_t, Group>> found;
  for_each_name(words, language, rules, [&](Group group, const std::string& name) {
    found.emplace_back(handoff_hash(name), group);
  });
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::array<float, kGroupCount> counts{};
  for (const auto& [hash, group] : found) ++counts[group];
  std::vector<HandoffFeature> features;
  features.reserve(found.size());
  for (const auto& [hash, group] : found) features.push_back({hash, kLengths[group] / std::sqrt(counts[group])});
  return features;
}

std::vector<std::string> handoff_feature_names(const std::vector<Word>& words, Language language,
                                               const HandoffRules& rules) {
  std::vector<std::string> names;
  for_each_name(words, language, rules, [&](Group, const std::string& name) { names.push_back(name); });
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

std::vector<std::string_view> unreadable_handoff_word_lines() {
  auto lines = classes_of(Language::kEnglish).unreadable;
  const auto& french = classes_of(Language::kFrench).unreadable;
  lines.insert(lines.end(), french.begin(), french.end());
  return lines;
}

}  // namespace guichet::engine
