#include "redact/compiled_rule.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <new>

#include "redact/rule_edges.h"

namespace guichet::redact {
namespace {

std::unique_ptr<const re2::RE2> compiled_by_re2(std::string_view pattern, std::int64_t memory) {
  re2::RE2::Options options(re2::RE2::Latin1);
  options.set_log_errors(false);
  options.set_longest_match(true);  // an optional tail belongs to its value
  options.set_max_mem(memory);
  return std::make_unique<re2::RE2>(re2::StringPiece(pattern.data(), pattern.size()), options);
}

float score_of(const Rule& rule, Verdict verdict, bool cued) {
  if (verdict == Verdict::kFailed) return cued ? rule.failed : 0;
  return cued ? rule.cued : rule.bare;
}

// The first match from a place on: the whole, and the value in it, which may be empty.
struct Match {
  Span whole;
  Span value;
};
std::optional<Match> match_by_re2(const re2::RE2& pattern, std::string_view text, std::size_t from,
                                  re2::RE2::Anchor anchor) {
  const re2::StringPiece subject(text.data(), text.size());
  const int groups = pattern.NumberOfCapturingGroups() > 0 ? 2 : 1;
  std::array<re2::StringPiece, 2> found;
  // RE2 says "no match" of a pattern that it could not compile: the text would be printed as if nothing stood in it.
  if (!pattern.ok()) throw std::bad_alloc();
  if (!pattern.Match(subject, from, text.size(), anchor, found.data(), groups)) return std::nullopt;
  const auto span_of = [&](const re2::StringPiece& piece) {
    if (piece.data() == nullptr) return Span{};
    const auto begin = static_cast<std::size_t>(piece.data() - text.data());
    return Span{begin, begin + piece.size()};
  };
  return Match{span_of(found[0]), span_of(found[static_cast<std::size_t>(groups - 1)])};
}

}  // namespace

struct CompiledRule::Late {
  std::once_flag once{};
  std::atomic<bool> made{false};
  std::optional<ByteDfa> dfa{};               // none: too large; RE2 finds its matches
  std::unique_ptr<const re2::RE2> pattern{};  // where there is no automaton, or a group is the value
  char landmark = 0;                          // a sign in every match,
  std::size_t landmark_within = 0;            // after at most so many bytes
};

CompiledRule::CompiledRule(const Rule& rule, std::uint16_t owner, std::uint16_t priority, const Program* program, std::int64_t memory)
    : rule_(&rule), owner_(owner), priority_(priority), memory_(memory) {
  if (program != nullptr && program->groups == 0 && rule.edge != Edge::kNone) at_words_ = ByteDfa::compile(*program);
  if (!at_words_) late_ = std::make_unique<Late>();
}
CompiledRule::CompiledRule(CompiledRule&&) noexcept = default;
CompiledRule::~CompiledRule() = default;

const CompiledRule::Late& CompiledRule::late() const {
  if (late_->made.load(std::memory_order_acquire)) return *late_;  // call_once costs more than a look at a place
  std::call_once(late_->once, [this] {
    Late& late = *late_;
    const std::string_view pattern = without_whole_group(rule_->pattern);
    late.dfa = ByteDfa::compile(pattern);
    if (!late.dfa || late.dfa->groups() > 0) late.pattern = compiled_by_re2(pattern, memory_);
    for (const char sign : {rule_->needs.byte, rule_->needs.inside}) {
      if (!late.dfa || sign == 0 || late.landmark != 0) continue;
      if (const std::size_t within = late.dfa->most_before(sign); within != ByteDfa::kNone) {
        late.landmark = sign;
        late.landmark_within = within;
      }
    }
    late.made.store(true, std::memory_order_release);
  });
  return *late_;
}

bool CompiledRule::complete() const { return at_words_ || !late().pattern || late().pattern->ok(); }

std::optional<Candidate> CompiledRule::judge(const TextView& view, Span span) const {
  const Rule& rule = *rule_;
  if (!edges_hold(rule.edge, view.text(), span, true)) return std::nullopt;  // wherever its cue
  Candidate candidate;
  candidate.span = span;
  const auto check = [&] {
    if (rule.check != nullptr) candidate.verdict = rule.check(view.text().substr(span.begin, span.size()));
    return candidate.verdict != Verdict::kFailed || rule.failed > 0;
  };
  // A shape that counts by itself is checked first: most matches end there, and no cue has to be looked for.
  const bool checked = rule.bare > 0;
  if (checked && !check()) return std::nullopt;
  const TextView::Near near = view.nearest_cue(owner_, span, rule.before, rule.after);
  if (!edges_hold(rule.edge, view.text(), span, near.distance == 0)) return std::nullopt;
  if (near.phrase.empty() && rule.bare <= 0) return std::nullopt;
  if (!checked && !check()) return std::nullopt;
  candidate.score = score_of(rule, candidate.verdict, !near.phrase.empty());
  if (candidate.score <= 0) return std::nullopt;
  candidate.type = rule.type;
  candidate.rule = rule.name;
  candidate.cue = near.phrase;
  candidate.cue_distance = near.distance;
  candidate.priority = priority_;
  return candidate;
}

bool CompiledRule::visit(const TextView& view, std::size_t at, Walk& walk, std::vector<Candidate>& found) const {
  if (at < walk.from) return true;
  const std::string_view text = view.text();
  const Late& late = this->late();
  if (!late.dfa) return visit_by_re2(view, at, found);
  if (late.landmark != 0) {
    if (!walk.begun || walk.sign < at) walk.sign = text.find(late.landmark, at);
    walk.begun = true;
    if (walk.sign == std::string_view::npos) return false;
    if (walk.sign - at > late.landmark_within) return true;
  }
  const std::size_t end = late.dfa->longest(text, at);
  if (end == ByteDfa::kNone) return true;
  Match match{{at, end}, {at, end}};
  if (late.pattern) {
    const auto by_re2 = match_by_re2(*late.pattern, text, at, re2::RE2::ANCHOR_START);
    if (!by_re2) return true;
    match = *by_re2;
  }
  if (match.value.begin == match.value.end) {
    walk.from = match.whole.begin + std::max<std::size_t>(1, match.whole.size());
    return true;
  }
  walk.from = match.value.begin + 1;
  if (const auto candidate = judge(view, match.value)) {
    walk.from = match.value.end;
    found.push_back(*candidate);
  }
  return true;
}

// RE2 looks for the rest by itself.
bool CompiledRule::visit_by_re2(const TextView& view, std::size_t at, std::vector<Candidate>& found) const {
  for (std::size_t from = at; from <= view.text().size();) {
    const auto match = match_by_re2(*late().pattern, view.text(), from, re2::RE2::UNANCHORED);
    if (!match) break;
    if (match->value.begin == match->value.end) {
      from = match->whole.begin + std::max<std::size_t>(1, match->whole.size());
      continue;
    }
    from = match->value.begin + 1;
    if (const auto candidate = judge(view, match->value)) {
      from = match->value.end;
      found.push_back(*candidate);
    }
  }
  return false;
}

}  // namespace guichet::redact
