#include "redact/doubtful.h"

#include <algorithm>
#include <string>

#include "redact/fold/bytes.h"
#include "redact/recognizers/all.h"

namespace guichet::redact {
namespace {

// A date in figures is a program's or a letter's far more often than somebody's birthday.
constexpr Rule kDate = {
    .name = "date_of_birth.figures",
    .type = EntityType::kDateOfBirth,
    .pattern =
        R"((?:19[2-9]|20[01])[0-9][\-/.][01]?[0-9][\-/.][0-3]?[0-9]|[0-3]?[0-9][\-/.][0-3]?[0-9][\-/.](?:19[2-9]|20[01])[0-9])",
    .needs = {.digits = 6},
    .edge = Edge::kNumber,
    .bare = kDoubtfulScore,
    .cued = kDoubtfulScore};

// "2024-05-01", "01/05/2024".
bool is_date(std::string_view value) {
  std::string shape;
  for (const char c : value) shape += is_digit(c) ? 'd' : c == '/' || c == '.' ? '-' : c;
  shape.erase(0, shape.find_first_not_of(' '));
  return shape == "dddd-dd-dd" || shape == "dd-dd-dddd";
}

}  // namespace

const DoubtfulRules& DoubtfulRules::of_table() {
  static const DoubtfulRules kRules(true);
  return kRules;
}

const DoubtfulRules& DoubtfulRules::without_edges() {
  static const DoubtfulRules kRules(false);
  return kRules;
}

DoubtfulRules::DoubtfulRules(bool with_edges) {
  for (const Recognizer* recognizer : all_recognizers()) {
    std::vector<Rule>& rules = rules_.emplace_back();
    for (Rule rule : recognizer->rules) {
      const bool sure = rule.bare > 0 && rule.check == nullptr;
      if (recognizer->keeps || (sure && with_edges)) continue;
      rule.needs.cue = false;
      rule.check = nullptr;
      rule.bare = rule.cued = kDoubtfulScore;
      if (!with_edges) rule.edge = Edge::kNone;
      rules.push_back(rule);
    }
    if (recognizer->name == "date_of_birth") rules.push_back(kDate);
    recognizers_.push_back({.name = recognizer->name, .cues = recognizer->cues, .rules = rules});
    pointers_.push_back(&recognizers_.back());
  }
}

bool is_worth_doubting(const Candidate& candidate, std::string_view folded_text) noexcept {
  constexpr std::ptrdiff_t kLeastDigits = 6;
  const std::string_view value = folded_text.substr(candidate.span.begin, candidate.span.size());
  if (std::count_if(value.begin(), value.end(), is_digit) < kLeastDigits) return false;
  return candidate.rule == kDate.name || !is_date(value);
}

Candidate doubted(Candidate candidate, std::string_view folded_text) noexcept {
  Span& span = candidate.span;
  // Words before the number are words ("says 7788-9911").
  const std::size_t digit = folded_text.find_first_of("0123456789", span.begin);
  const std::size_t blank = folded_text.substr(0, digit).find_last_of(" \n");
  if (blank != std::string_view::npos && blank >= span.begin) {
    span.begin = blank + 1;
    candidate.type = EntityType::kOther;
  }
  while (span.begin < span.end && !is_word(folded_text[span.begin])) ++span.begin;
  while (span.begin < span.end && !is_word(folded_text[span.end - 1])) --span.end;
  const Rule* rule = find_rule(candidate.rule);
  if (candidate.rule != kDate.name && (rule == nullptr || rule->check == nullptr)) candidate.type = EntityType::kOther;
  return candidate;
}

const Rule* find_rule(std::string_view name) noexcept {
  for (const Recognizer* recognizer : all_recognizers()) {
    for (const Rule& rule : recognizer->rules) {
      if (rule.name == name) return &rule;
    }
  }
  return nullptr;
}

}  // namespace guichet::redact
