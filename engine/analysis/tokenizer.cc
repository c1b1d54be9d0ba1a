#include "engine/analysis/tokenizer.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace guichet::engine {
namespace {

constexpr Message kNoBoundaryRules{"ICU cannot load its rules of word boundaries",
                                   "ICU ne peut pas charger ses règles de limites de mots"};

// Creating one takes milliseconds and it keeps state while it runs: one per thread.
icu::BreakIterator* word_boundaries() {
  thread_local const std::unique_ptr<icu::BreakIterator> boundaries = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
  }();
  return boundaries.get();
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_ascii_word(char c) { return is_digit(c) || is_upper(c) || (c >= 'a' && c <= 'z'); }

// The redactor writes "[PERSON_1]", "[TÉLÉPHONE]": brackets, and no lower-case ASCII letter between them.
bool is_placeholder(std::string_view text, Span span) {
  if (span.begin == 0 || text[span.begin - 1] != '[' || span.end >= text.size() || text[span.end] != ']') return false;
  const auto inside = text.substr(span.begin, span.size());
  return std::any_of(inside.begin(), inside.end(), is_upper) &&
         std::none_of(inside.begin(), inside.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

WordKind kind_of(std::string_view text, Span span) {
  if (is_placeholder(text, span)) return WordKind::kPlaceholder;
  return is_digit(text[span.begin]) ? WordKind::kNumber : WordKind::kWord;
}

// Between ASCII letters, digits and these, UAX #29 has a boundary wherever the one changes to the other: most texts need
// no more, and this is ten times faster. A stop or comma between letters or digits joins them ("1,500"), so those count
// only before a blank. False, and nothing found, when the text has anything else.
bool tokenize_plain(std::string_view text, std::vector<Token>& tokens) {
  constexpr std::string_view kParting = " \n?!()-\"/$%";
  constexpr std::string_view kPartingBeforeBlank = ".,;:";
  const auto blank_at = [&](std::size_t i) { return i >= text.size() || text[i] == ' ' || text[i] == '\n'; };
  for (std::size_t i = 0; i < text.size();) {
    if (!is_ascii_word(text[i])) {
      const bool parts = kParting.find(text[i]) != std::string_view::npos ||
                         (kPartingBeforeBlank.find(text[i]) != std::string_view::npos && blank_at(i + 1));
      if (!parts) {
        tokens.clear();
        return false;
      }
      ++i;
      continue;
    }
    const std::size_t begin = i;
    while (i < text.size() && is_ascii_word(text[i])) ++i;
    tokens.push_back({{begin, i}, is_digit(text[begin]) ? WordKind::kNumber : WordKind::kWord});
  }
  return true;
}

}  // namespace

std::vector<Token> tokenize(std::string_view text) {
  std::vector<Token> tokens;
  tokens.reserve(text.size() / 5);
  if (text.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max())) {
    text = text.substr(0, static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()));
  }
  if (tokenize_plain(text, tokens)) return tokens;
  auto* boundaries = word_boundaries();
  if (boundaries == nullptr) return tokens;
  UErrorCode status = U_ZERO_ERROR;
  UText* utext = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
  if (U_FAILURE(status)) return tokens;
  boundaries->setText(utext, status);
  if (U_SUCCESS(status)) {
    auto begin = boundaries->first();
    for (auto end = boundaries->next(); end != icu::BreakIterator::DONE; begin = end, end = boundaries->next()) {
      if (boundaries->getRuleStatus() < UBRK_WORD_NONE_LIMIT) continue;  // blanks, punctuation, symbols
      const Span span{static_cast<std::size_t>(begin), static_cast<std::size_t>(end)};
      tokens.push_back({span, kind_of(text, span)});
    }
  }
  utext_close(utext);
  return tokens;
}

Status tokenizer_ready() {
  if (word_boundaries() == nullptr) return fail(ErrorCode::kInternal, kNoBoundaryRules);
  return {};
}

}  // namespace guichet::engine
