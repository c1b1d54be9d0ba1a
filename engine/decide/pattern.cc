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

}  // namespace

std::optional<Pattern::Element> Pattern::parse_element(std::string_view text, const WordSets& sets) {
  Element element;
  if (text == "^") return Element{Kind::kBegin, false, 0, {}, {}};
  if (text == "$") return Element{Kind::kEnd, false, 0, {}, {}};
  if (text == "...") return Element{Kind::kGap, false, kGap, {}, {}};
  if (text.starts_with("..")) {
    element.kind = Kind::kGap;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + text.size(), element.gap);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return element;
  }
  if (text.ends_with('?')) {
    element.optional = true;
    text.remove_suffix(1);
  }
  if (text == "[]") {
    element.kind = Kind::kPlaceholder;
    return element;
  }
  while (!text.empty()) {
    const auto end = std::min(text.find('|'), text.size());
    auto word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const auto take = [&](std::string_view one) {
      const bool prefix = one.ends_with('*');
      if (prefix) one.remove_suffix(1);
      (prefix ? element.prefixes : element.words).emplace_back(one);
    };
    if (word.empty()) return std::nullopt;
    if (!word.starts_with('@')) {
      take(word);
      continue;
    }
    const auto set = sets.find(word.substr(1));
    if (set == sets.end()) return std::nullopt;
    for (const auto& one : set->second) take(one);
  }
  if (element.words.empty() && element.prefixes.empty()) return std::nullopt;
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
  if (element.kind == Kind::kPlaceholder) return word.kind == WordKind::kPlaceholder;
  if (word.kind == WordKind::kPlaceholder) return false;
  const auto folded = folded_of(word);
  return std::find(element.words.begin(), element.words.end(), folded) != element.words.end() ||
         std::any_of(element.prefixes.begin(), element.prefixes.end(),
                     [&](const std::string& prefix) { return folded.starts_with(prefix); });
}

bool Pattern::matches_at(std::size_t element, std::size_t at, const std::vector<Word>& words) const {
  if (element == elements_.size()) return true;
  const auto& wanted = elements_[element];
  switch (wanted.kind) {
    case Kind::kBegin:
      return at == 0 && matches_at(element + 1, at, words);
    case Kind::kEnd:
      return at == words.size() && matches_at(element + 1, at, words);
    case Kind::kGap:
      for (std::size_t skip = 0; skip <= wanted.gap && at + skip <= words.size(); ++skip) {
        if (matches_at(element + 1, at + skip, words)) return true;
      }
      return false;
    case Kind::kWords:
    case Kind::kPlaceholder:
      if (at < words.size() && is(wanted, words[at]) && matches_at(element + 1, at + 1, words)) return true;
      return wanted.optional && matches_at(element + 1, at, words);
  }
  return false;
}

bool Pattern::matches(const std::vector<Word>& words) const {
  for (std::size_t at = 0; at <= words.size(); ++at) {
    if (matches_at(0, at, words)) return true;
  }
  return false;
}

}  // namespace guichet::engine
