#include "redact/rule_edges.h"

#include <algorithm>

#include "redact/fold/bytes.h"

namespace guichet::redact {
namespace {

constexpr bool joins_digits(char c) { return c == '-' || c == '.' || c == '/' || c == ',' || c == ':'; }

// A whole word of two letters or more glued to a number ("is613-555-0142", "613-555-0142svp"): a slip of
// the keyboard. One letter is a part of the number ("W304567890"), and so is what mixes with digits. A run
// longer than any word is none either, which also keeps the time linear on a run without end.
constexpr std::size_t kLongestGluedWord = 64;
bool is_glued_word(std::size_t letters, bool digit_follows) {
  return letters >= 2 && letters <= kLongestGluedWord && !digit_follows;
}
bool glued_word_before(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && at - begin <= kLongestGluedWord && is_word(text[begin - 1]) && !is_digit(text[begin - 1])) --begin;
  return is_glued_word(at - begin, begin > 0 && is_digit(text[begin - 1]));
}
bool glued_word_after(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at <= kLongestGluedWord && is_word(text[end]) && !is_digit(text[end])) ++end;
  return is_glued_word(end - at, end < text.size() && is_digit(text[end]));
}

}  // namespace

bool edges_hold(Edge edge, std::string_view text, Span span, bool cue_glued) noexcept {
  if (edge == Edge::kNone) return true;
  const std::size_t begin = span.begin;
  const std::size_t end = span.end;
  const bool number = edge == Edge::kNumber;
  const bool grouped = !std::all_of(&text[begin], &text[end - 1] + 1, is_word);
  if (begin > 0 && is_word(text[begin - 1]) && !cue_glued) {
    if (!number || !grouped || !is_digit(text[begin]) || !glued_word_before(text, begin)) return false;
  }
  if (end < text.size() && is_word(text[end])) {
    if (!number || !is_digit(text[end - 1]) || !glued_word_after(text, end)) return false;
  }
  if (edge == Edge::kWord) return true;
  // A comma beside a number in groups parts cells ("1,613-555-0142,yes"); beside solid digits it may be decimal.
  const auto joins = [&](char c) { return joins_digits(c) && !(c == ',' && grouped); };
  if (begin > 0 && (text[begin - 1] == '$' || (joins(text[begin - 1]) && begin > 1 && is_digit(text[begin - 2])))) {
    return false;
  }
  if (end < text.size() && (text[end] == '%' || text[end] == '$')) return false;
  return !(end + 1 < text.size() && joins(text[end]) && is_digit(text[end + 1]));
}

}  // namespace guichet::redact
