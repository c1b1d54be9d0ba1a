#include "engine/rank/snippet.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "engine/analysis/analyzer.h"

namespace guichet::engine {
namespace {

constexpr std::string_view kEllipsis = "\u2026";
// A window that does not begin a sentence begins this many words before its first match.
constexpr std::size_t kLeadIn = 4;
// Beyond this much of a text nobody looks for a passage.
constexpr std::size_t kMaxTextBytes = 64 * 1024;

// Which word of the query this is, if any.
std::optional<std::size_t> match(const Word& word, const Query& query) {
  if (!word.searchable()) return std::nullopt;
  for (std::size_t i = 0; i < query.words.size(); ++i) {
    const auto& asked = query.words[i];
    const auto same = [&](const std::string& a) {
      return !a.empty() && (a == asked.term || std::find(asked.others.begin(), asked.others.end(), a) != asked.others.end());
    };
    if (same(word.term) || same(word.variant)) return i;
  }
  return std::nullopt;
}

bool ends_sentence(std::string_view between) {
  const auto mark = between.find_first_of(".!?\n");
  return mark != std::string_view::npos && (between[mark] == '\n' || mark + 1 < between.size());
}

struct Marked {
  Span span;
  std::optional<std::size_t> match;
  bool begins_sentence = false;
};

std::vector<Marked> mark(std::string_view text, const Query& query, Language language) {
  std::vector<Marked> marked;
  std::size_t end = 0;
  std::string initials;
  for (const auto& word : query.words) {
    initials += word.term.substr(0, 1);
    for (const auto& other : word.others) initials += other.substr(0, 1);
  }
  // Nothing to look for: nothing to stem.
  if (initials.empty()) initials.assign(1, '\0');
  for (const auto& word : analyze(text, language, initials)) {
    const bool first = marked.empty() || ends_sentence(text.substr(end, word.span.begin - end));
    marked.push_back({word.span, match(word, query), first});
    end = word.span.end;
  }
  return marked;
}

struct Window {
  std::size_t begin = 0;  // words
  std::size_t end = 0;
};

Window window_from(const std::vector<Marked>& words, std::size_t begin, std::size_t max_bytes) {
  std::size_t end = begin + 1;
  while (end < words.size() && words[end].span.end - words[begin].span.begin <= max_bytes) ++end;
  return {begin, end};
}

// Different words of the query first, then how often; then, not too far before the first of them, a sentence's
// beginning; then the shortest way to it.
using Worth = std::array<std::size_t, 5>;

Worth worth(const std::vector<Marked>& words, const Window& window) {
  std::vector<std::size_t> seen;
  std::size_t repeated = 0;
  std::size_t lead = window.end - window.begin;
  for (std::size_t i = window.begin; i < window.end; ++i) {
    if (!words[i].match) continue;
    lead = std::min(lead, i - window.begin);
    if (std::find(seen.begin(), seen.end(), *words[i].match) == seen.end()) {
      seen.push_back(*words[i].match);
    } else {
      ++repeated;
    }
  }
  // A window without a match is worth nothing, so the beginning of the text stays.
  if (seen.empty()) return {};
  const std::size_t nearness = lead > 4 * kLeadIn ? 0 : 1;
  return {seen.size(), repeated, nearness, words[window.begin].begins_sentence ? 1U : 0U,
          window.end - window.begin - lead};
}

Window best_window(const std::vector<Marked>& words, std::size_t max_bytes) {
  auto best = window_from(words, 0, max_bytes);
  auto best_worth = worth(words, best);
  std::size_t tried = 0;
  for (std::size_t i = 1; i < words.size(); ++i) {
    std::size_t begin = i;
    if (!words[i].begins_sentence) {
      if (!words[i].match) continue;
      begin = i - std::min(i, kLeadIn);
    }
    if (begin <= tried) continue;
    tried = begin;
    const auto window = window_from(words, begin, max_bytes);
    if (const auto value = worth(words, window); value > best_worth) {
      best = window;
      best_worth = value;
    }
  }
  return best;
}

}  // namespace

std::string html_escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    }
  }
  return out;
}

std::string snippet(std::string_view text, const Query& query, Language language, std::size_t max_bytes) {
  if (text.size() > kMaxTextBytes) {
    auto cut = text.rfind(' ', kMaxTextBytes);
    text = text.substr(0, cut == std::string_view::npos ? 0 : cut);
  }
  const auto words = mark(text, query, language);
  if (words.empty()) return {};
  const auto window = best_window(words, max_bytes);
  const bool from_start = window.begin == 0;
  const bool to_end = window.end == words.size();
  // What stands around the outermost words (quotes, the full stop) belongs to the passage at the text's own ends.
  std::size_t at = from_start ? 0 : words[window.begin].span.begin;
  const std::size_t limit = words[window.end - 1].span.end;
  std::string out;
  if (!from_start) out.append(kEllipsis).append(" ");
  for (std::size_t i = window.begin; i < window.end; ++i) {
    const auto& [span, matched, first] = words[i];
    out += html_escaped(text.substr(at, span.begin - at));
    const auto word = html_escaped(text.substr(span.begin, span.size()));
    out += matched ? "<b>" + word + "</b>" : word;
    at = span.end;
  }
  if (to_end) {
    out += html_escaped(text.substr(limit));
  } else {
    out.append(" ").append(kEllipsis);
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace guichet::engine
