#include "engine/analysis/form_numbers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace guichet::engine {
namespace {

// The series that Canadian immigration, citizenship, passport and border services publish; "e" and "f" are the languages.
constexpr std::array<std::string_view, 9> kSeries{"imm", "cit", "pptc", "irm", "bsf", "cbsa", "asfc", "inz", "irb"};
constexpr std::size_t kLeastDigits = 3;
constexpr std::size_t kMostDigits = 5;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "1294", "1294e": the digits; empty when it is no such number.
std::string_view number_of(std::string_view text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
  const auto digits = static_cast<std::size_t>(end - text.begin());
  const auto rest = text.substr(digits);
  const bool right = digits >= kLeastDigits && digits <= kMostDigits && (rest.empty() || rest == "e" || rest == "f" || rest == "b");
  return right ? text.substr(0, digits) : std::string_view();
}

std::string term_of(std::string_view series, std::string_view number) {
  return "=" + std::string(series) + std::string(number);
}

}  // namespace

void mark_form_numbers(std::vector<Word>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (const auto series : kSeries) {
      if (!words[i].folded.starts_with(series)) continue;
      const auto rest = std::string_view(words[i].folded).substr(series.size());
      if (const auto number = number_of(rest); !number.empty()) {
        words[i].also.push_back(term_of(series, number));
      } else if (rest.empty() && i + 1 < words.size()) {
        if (const auto next = number_of(words[i + 1].folded); !next.empty()) words[i + 1].also.push_back(term_of(series, next));
      }
    }
  }
}

std::optional<std::string> asked_form(const std::vector<Word>& words) {
  std::optional<std::string> form;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& word = words[i];
    // A letter alone is the language of the form.
    if (word.stop || word.folded.size() == 1 || word.folded == "form" || word.folded == "formulaire") continue;
    const auto named = std::find_if(word.also.begin(), word.also.end(), [](const auto& term) {
      return std::any_of(kSeries.begin(), kSeries.end(), [&](auto series) { return term.starts_with("=" + std::string(series)) && is_digit(term.back()); });
    });
    if (named != word.also.end()) {
      if (form && *form != *named) return std::nullopt;
      form = *named;
      continue;
    }
    // "imm" before "1294".
    const bool series = std::find(kSeries.begin(), kSeries.end(), word.folded) != kSeries.end();
    if (!series && word.searchable()) return std::nullopt;
  }
  return form;
}

}  // namespace guichet::engine
