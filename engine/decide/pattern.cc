#include "engine/decide/pattern.h"

#include <algorithm>
#include <charconv>

#include "engine/analysis/word_list.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kGap = 6;  // of "..."

// "j'" is the word "j" here: one way to write it in the tables.
std::string_view folded_of(const Word& word) {
  std::string_view folded = word.folded;
  if (word.kind == WordKind::kClitic && folded.ends_with('\'')) folded.remove_suffix(1);
  return folded;
}

// A word of a table that no analysed word can equal is a mistake of the table.
bool is_folded(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'';
  });
}

}  // namespace

bool read_word_set(std::string_view line, WordSets& sets) {
  const auto words = parts(line);
  if (words.size() != 4 || words[0] != "set" || words[2] != "=") return false;
  auto& set = sets[std::string(words[1])];
  for (auto rest = words[3]; !rest.empty();) {
    const auto end = std::min(rest.find('|'), rest.size());
    set.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return true;
}

bool Pattern::add_alternative(Element& element, std::string_view text) {
  if (text == "^") return element.begin = true;
  if (text == "$") return element.end = true;
  if (text == "[]") return element.placeholder = true;
  const bool prefix = text.ends_with('*');
  if (prefix) text.remove_suffix(1);
  (prefix ? element.prefixes : element.words).emplace_back(text);
  return is_folded(text);
}

std::optional<Pattern::Element> Pattern::parse_element(std::string_view text, const WordSets& sets) {
  Element element;
  if (text.starts_with("..")) {
    element.gap = kGap;
    if (text == "...") return element;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + text.size(), element.gap);
    if (error != std::errc() || end != text.data() + text.size() || element.gap == 0) return std::nullopt;
    return element;
  }
  if (text.ends_with('?')) {
    element.optional = true;
    text.remove_suffix(1);
  }
  do {
    const auto end = std::min(text.find('|'), text.size());
    const auto alternative = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!alternative.starts_with('@')) {
      if (!add_alternative(element, alternative)) return std::nullopt;
      continue;
    }
    const auto set = sets.find(alternative.substr(1));
    if (set == sets.end()) return std::nullopt;
    for (const auto& one : set->second) {
      if (!add_alternative(element, one)) return std::nullopt;
    }
  } while (!text.empty());
  return element;
}

std::optional<Pattern> Pattern::parse(std::string_view line, const WordSets& sets) {
  Pattern pattern;
  for (const auto part : parts(line)) {
    auto element = parse_element(part, sets);
    if (!element) return std::nullopt;
    pattern.elements_.push_back(*std::move(element));
  }
  if (pattern.elements_.empty()) return std::nullopt;
  return pattern;
}

bool Pattern::is(const Element& element, const Word& word) {
  if (word.kind == WordKind::kPlaceholder) return element.placeholder;
  const auto folded = folded_of(word);
  return std::find(element.words.begin(), element.words.end(), folded) != element.words.end() ||
         std::any_of(element.prefixes.begin(), element.prefixes.end(),
                     [&](const std::string& prefix) { return folded.starts_with(prefix); });
}

bool Pattern::matches_at(std::size_t element, std::size_t at, const std::vector<Word>& words) const {
  if (element == elements_.size()) return true;
  const auto& wanted = elements_[element];
  if (wanted.gap != 0) {
    for (std::size_t skip = 0; skip <= wanted.gap && at + skip <= words.size(); ++skip) {
      if (matches_at(element + 1, at + skip, words)) return true;
    }
    return false;
  }
  const bool empty = wanted.optional || (wanted.begin && at == 0) || (wanted.end && at == words.size());
  if (empty && matches_at(element + 1, at, words)) return true;
  return at < words.size() && is(wanted, words[at]) && matches_at(element + 1, at + 1, words);
}

bool Pattern::matches(const std::vector<Word>& words) const {
  for (std::size_t at = 0; at <= words.size(); ++at) {
    if (matches_at(0, at, words)) return true;
  }
  return false;
}

}  // namespace guichet::engine
