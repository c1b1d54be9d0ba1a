#include "redact/rule_matcher.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "redact/fold/bytes.h"

namespace guichet::redact {
namespace {

constexpr Message kBrokenRule{"the rule {0} does not compile", "la règle {0} ne se compile pas"};

constexpr std::int64_t kRuleMemory = std::int64_t{16} << 20U;

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

bool edges_hold(Edge edge, std::string_view text, Span span, bool cue_glued) {
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

// The lengths of neighbouring runs of digits that a rule needs: "3 3 4" or "9+".
struct Runs {
  struct Length {
    std::uint8_t least;
    std::uint8_t most;
  };
  std::vector<Length> lengths;

  bool begin_at(const std::vector<std::uint8_t>& runs, std::size_t at) const {
    if (at + lengths.size() > runs.size()) return false;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
      if (runs[at + i] < lengths[i].least || runs[at + i] > lengths[i].most) return false;
    }
    return true;
  }
};

// "3 3 4|10+" as a table.
std::vector<Runs> parse_runs(std::string_view text) {
  std::vector<Runs> alternatives;
  if (text.empty()) return alternatives;
  alternatives.emplace_back();
  unsigned number = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : '|';
    if (is_digit(c)) {
      number = number * 10 + static_cast<unsigned>(c - '0');
      continue;
    }
    if (number != 0) {
      const auto least = static_cast<std::uint8_t>(number);
      alternatives.back().lengths.push_back({least, c == '+' ? std::uint8_t{255} : least});
      number = 0;
    }
    if (c == '|' && i < text.size()) alternatives.emplace_back();
  }
  return alternatives;
}

// What a text holds: its signs, its digits, and the lengths of its runs of digits in order.
class Signals {
 public:
  explicit Signals(const TextView& view) {
    // Rules ask for signs only, and those stand between the words.
    const std::string_view text = view.text();
    std::size_t sign = 0;
    std::uint32_t letters = 0;  // of the last word
    std::uint32_t letters_end = UINT32_MAX;
    for (const Word& word : view.words()) {
      for (; sign < word.begin; ++sign) note(text, sign);
      sign = word.end;
      if (word.letters) {
        letters = word.end - word.begin;
        letters_end = word.end;
        continue;
      }
      digits_ += word.end - word.begin;
      if (letters_end == word.begin) glued_ = std::max(glued_, letters);
      runs_.push_back(static_cast<std::uint8_t>(std::min<std::uint32_t>(word.end - word.begin, 255)));
    }
    for (; sign < text.size(); ++sign) note(text, sign);
  }

  std::size_t digits() const { return digits_; }

  bool meet(const Needs& needs, const std::vector<Runs>& alternatives) const {
    if (digits_ < needs.digits || glued_ < needs.glued || (needs.byte != 0 && !holds(signs_, needs.byte)) ||
        (needs.inside != 0 && !holds(inside_, needs.inside))) {
      return false;
    }
    if (alternatives.empty()) return true;
    return std::any_of(alternatives.begin(), alternatives.end(), [&](const Runs& runs) {
      for (std::size_t at = 0; at + runs.lengths.size() <= runs_.size(); ++at) {
        if (runs.begin_at(runs_, at)) return true;
      }
      return false;
    });
  }

 private:
  using Signs = std::array<std::uint64_t, 4>;  // a bit per byte

  static bool is_blank(char c) { return static_cast<unsigned char>(c) <= ' '; }
  static bool holds(const Signs& signs, char sign) {
    const auto byte = static_cast<unsigned char>(sign);
    return (signs[byte / 64] >> (byte % 64) & 1U) != 0;
  }
  void note(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const std::uint64_t bit = std::uint64_t{1} << (byte % 64);
    signs_[byte / 64] |= bit;
    if (at > 0 && at + 1 < text.size() && !is_blank(text[at - 1]) && !is_blank(text[at + 1])) inside_[byte / 64] |= bit;
  }

  Signs signs_{};
  Signs inside_{};
  std::size_t digits_ = 0;
  std::uint32_t glued_ = 0;  // the most letters directly before a digit
  std::vector<std::uint8_t> runs_;
};

struct CompiledRule {
  const Rule* rule;
  std::uint16_t owner;
  std::uint16_t priority;
  std::vector<Runs> runs;
  std::unique_ptr<re2::RE2> pattern;
};

float score_of(const Rule& rule, Verdict verdict, bool cued) {
  if (verdict == Verdict::kFailed) return cued ? rule.failed : 0;
  return cued ? rule.cued : rule.bare;
}

// Hands every match of a rule that counts to `visit`.
template <class Visit>
void find_all(const CompiledRule& compiled, const TextView& view, const Visit& visit) {
  const Rule& rule = *compiled.rule;
  const std::string_view text = view.text();
  const re2::StringPiece subject(text.data(), text.size());
  const int groups = compiled.pattern->NumberOfCapturingGroups() > 0 ? 2 : 1;
  std::array<re2::StringPiece, 2> match;
  std::size_t from = 0;
  while (from <= text.size() &&
         compiled.pattern->Match(subject, from, text.size(), re2::RE2::UNANCHORED, match.data(), groups)) {
    const re2::StringPiece& value = match[static_cast<std::size_t>(groups - 1)];
    if (value.data() == nullptr || value.empty()) {
      from = static_cast<std::size_t>(match[0].data() - text.data()) + std::max<std::size_t>(1, match[0].size());
      continue;
    }
    Candidate candidate;
    candidate.span.begin = static_cast<std::size_t>(value.data() - text.data());
    candidate.span.end = candidate.span.begin + value.size();
    const TextView::Near near = view.nearest_cue(compiled.owner, candidate.span, rule.before, rule.after);
    from = candidate.span.begin + 1;
    if (!edges_hold(rule.edge, text, candidate.span, near.distance == 0)) continue;
    candidate.verdict = rule.check == nullptr ? Verdict::kNone : rule.check(text.substr(candidate.span.begin, candidate.span.size()));
    candidate.score = score_of(rule, candidate.verdict, !near.phrase.empty());
    if (candidate.score <= 0) continue;
    candidate.type = rule.type;
    candidate.rule = rule.name;
    candidate.cue = near.phrase;
    candidate.cue_distance = near.distance;
    candidate.priority = compiled.priority;
    from = candidate.span.end;
    visit(candidate);
  }
}

}  // namespace

struct RuleMatcher::Impl {
  // Both in the order of the table; apart, so that the short list alone is walked where no digit is.
  struct Rules {
    std::vector<CompiledRule> all;
    std::vector<std::size_t> without_digits;

    void add(CompiledRule rule) {
      if (rule.rule->needs.digits == 0 && rule.runs.empty()) without_digits.push_back(all.size());
      all.push_back(std::move(rule));
    }
    template <class Visit>
    void for_each(const TextView& view, const Visit& visit) const {
      const Signals signals(view);
      std::uint64_t cued_owners = view.pending_cues();
      for (const CueHit& hit : view.cues()) cued_owners |= std::uint64_t{1} << hit.owner;
      const auto may_run = [&](const CompiledRule& compiled) {
        const Rule& rule = *compiled.rule;
        if ((rule.bare <= 0 || rule.needs.cue) && (cued_owners >> compiled.owner & 1U) == 0) return false;
        return signals.meet(rule.needs, compiled.runs);
      };
      if (signals.digits() == 0) {
        for (const std::size_t i : without_digits) {
          if (may_run(all[i])) find_all(all[i], view, visit);
        }
      } else {
        for (const CompiledRule& compiled : all) {
          if (may_run(compiled)) find_all(compiled, view, visit);
        }
      }
    }
  };
  Rules rules;
  Rules keeps;
  std::vector<std::pair<Find, std::uint16_t>> finds;
};

RuleMatcher::RuleMatcher(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
RuleMatcher::RuleMatcher(RuleMatcher&&) noexcept = default;
RuleMatcher& RuleMatcher::operator=(RuleMatcher&&) noexcept = default;
RuleMatcher::~RuleMatcher() = default;

Result<RuleMatcher> RuleMatcher::compile(std::span<const Recognizer* const> recognizers) {
  re2::RE2::Options options(re2::RE2::Latin1);
  options.set_log_errors(false);
  options.set_longest_match(true);  // an optional tail belongs to its value
  options.set_max_mem(kRuleMemory);
  auto impl = std::make_unique<Impl>();
  std::uint16_t priority = 0;
  for (std::size_t owner = 0; owner < recognizers.size(); ++owner) {
    const Recognizer& recognizer = *recognizers[owner];
    for (const Rule& rule : recognizer.rules) {
      auto pattern = std::make_unique<re2::RE2>(re2::StringPiece(rule.pattern.data(), rule.pattern.size()), options);
      if (!pattern->ok()) return fail(ErrorCode::kInternal, kBrokenRule, {std::string(rule.name)});
      (recognizer.keeps ? impl->keeps : impl->rules)
          .add({&rule, static_cast<std::uint16_t>(owner), priority++, parse_runs(rule.needs.runs), std::move(pattern)});
    }
    if (recognizer.find != nullptr) impl->finds.emplace_back(recognizer.find, priority++);
  }
  return RuleMatcher(std::unique_ptr<const Impl>(std::move(impl)));
}

std::vector<Candidate> RuleMatcher::find_candidates(const TextView& view) const {
  std::vector<Candidate> found;
  impl_->rules.for_each(view, [&](const Candidate& candidate) { found.push_back(candidate); });
  for (const auto& [find, priority] : impl_->finds) {
    const std::size_t before = found.size();
    find(view, found);
    for (std::size_t i = before; i < found.size(); ++i) found[i].priority = priority;
  }
  return found;
}

std::vector<Span> RuleMatcher::find_kept(const TextView& view) const {
  std::vector<Span> found;
  impl_->keeps.for_each(view, [&](const Candidate& candidate) { found.push_back(candidate.span); });
  std::sort(found.begin(), found.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
  return found;
}

}  // namespace guichet::redact
