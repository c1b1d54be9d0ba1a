#include "redact/rule_matcher.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <string>
#include <utility>

#include "redact/fold/bytes.h"
#include "redact/pattern/byte_dfa.h"
#include "redact/rule_edges.h"
#include "redact/rule_gate.h"

namespace guichet::redact {
namespace {

constexpr Message kBrokenRule{"the rule {0} does not compile", "la règle {0} ne se compile pas"};
constexpr Message kTooManyRules{"more rules than {0}", "plus de {0} règles"};

constexpr std::int64_t kRuleMemory = std::int64_t{16} << 20U;

struct CompiledRule {
  const Rule* rule;
  std::uint16_t owner;
  std::uint16_t priority;
  std::optional<ByteDfa> dfa;             // none: too large; RE2 finds its matches
  std::unique_ptr<const re2::RE2> pattern;  // where there is no automaton, or a group is the value
  char landmark = 0;                      // a sign in every match,
  std::size_t landmark_within = 0;        // after at most so many bytes
};

float score_of(const Rule& rule, Verdict verdict, bool cued) {
  if (verdict == Verdict::kFailed) return cued ? rule.failed : 0;
  return cued ? rule.cued : rule.bare;
}

// Whether a match counts: its edges, its cue, its check.
std::optional<Candidate> judge(const CompiledRule& compiled, const TextView& view, Span span) {
  const Rule& rule = *compiled.rule;
  const TextView::Near near = view.nearest_cue(compiled.owner, span, rule.before, rule.after);
  if (!edges_hold(rule.edge, view.text(), span, near.distance == 0)) return std::nullopt;
  if (near.phrase.empty() && rule.bare <= 0) return std::nullopt;
  Candidate candidate;
  candidate.span = span;
  candidate.verdict = rule.check == nullptr ? Verdict::kNone : rule.check(view.text().substr(span.begin, span.size()));
  candidate.score = score_of(rule, candidate.verdict, !near.phrase.empty());
  if (candidate.score <= 0) return std::nullopt;
  candidate.type = rule.type;
  candidate.rule = rule.name;
  candidate.cue = near.phrase;
  candidate.cue_distance = near.distance;
  candidate.priority = compiled.priority;
  return candidate;
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
  if (!pattern.Match(subject, from, text.size(), anchor, found.data(), groups)) return std::nullopt;
  const auto span_of = [&](const re2::StringPiece& piece) {
    if (piece.data() == nullptr) return Span{};
    const auto begin = static_cast<std::size_t>(piece.data() - text.data());
    return Span{begin, begin + piece.size()};
  };
  return Match{span_of(found[0]), span_of(found[static_cast<std::size_t>(groups - 1)])};
}

// The next place from `at` on where a match may begin: one of its first bytes, and the landmark within reach.
std::size_t next_start(const CompiledRule& compiled, std::string_view text, std::size_t at) {
  const ByteSet& first = compiled.dfa->first_bytes();
  std::size_t landmark = 0;
  for (;; ++at) {
    if (compiled.landmark != 0 && (landmark < at || at == 0)) {
      landmark = text.find(compiled.landmark, at);
      if (landmark == std::string_view::npos) return text.size();
      if (landmark - at > compiled.landmark_within) at = landmark - compiled.landmark_within;
    }
    if (at >= text.size() || first[static_cast<unsigned char>(text[at])]) return at;
  }
}

std::optional<Match> next_match(const CompiledRule& compiled, std::string_view text, std::size_t from) {
  if (!compiled.dfa) return match_by_re2(*compiled.pattern, text, from, re2::RE2::UNANCHORED);
  for (std::size_t at = next_start(compiled, text, from); at < text.size(); at = next_start(compiled, text, at + 1)) {
    const std::size_t end = compiled.dfa->longest(text, at);
    if (end == ByteDfa::kNone) continue;
    if (compiled.pattern) return match_by_re2(*compiled.pattern, text, at, re2::RE2::ANCHOR_START);
    return Match{{at, end}, {at, end}};
  }
  return std::nullopt;
}

// Every match of a rule that counts, wherever it begins.
void find_anywhere(const CompiledRule& compiled, const TextView& view, std::vector<Candidate>& found) {
  for (std::size_t from = 0; from <= view.text().size();) {
    const auto match = next_match(compiled, view.text(), from);
    if (!match) return;
    if (match->value.begin == match->value.end) {
      from = match->whole.begin + std::max<std::size_t>(1, match->whole.size());
      continue;
    }
    from = match->value.begin + 1;
    if (const auto candidate = judge(compiled, view, match->value)) {
      from = match->value.end;
      found.push_back(*candidate);
    }
  }
}

}  // namespace

struct RuleMatcher::Impl {
  class Rules {
   public:
    void add(CompiledRule rule) {
      const std::size_t place = all_.size();
      const Needs& needs = rule.rule->needs;
      gate_.add(place, needs, rule.rule->bare <= 0, rule.owner);
      if (rule.dfa) gate_.add_stretch(place, rule.dfa->least_unbroken());
      if (rule.dfa && rule.dfa->groups() == 0 && rule.rule->edge != Edge::kNone) {
        gate_.add_shapes(place, *rule.dfa);
        at_words_.set(place);
        if (rule.rule->edge == Edge::kNumber) at_glued_numbers_.set(place);
        cue_before_ = std::max<std::size_t>(cue_before_, rule.rule->before);
        if (rule.rule->bare <= 0) {
          Reach& reach = reaches_[rule.owner];
          reach.before = std::max<std::size_t>(reach.before, rule.rule->before);
          reach.after = std::max(reach.after, rule.rule->after + std::min<std::size_t>(rule.dfa->longest_length(), UINT16_MAX));
          cue_after_ = std::max(cue_after_, reach.after);
        }
      } else if (rule.dfa) {
        for (const char sign : {needs.byte, needs.inside}) {
          if (sign == 0 || rule.landmark != 0) continue;
          if (const std::size_t within = rule.dfa->most_before(sign); within != ByteDfa::kNone) {
            rule.landmark = sign;
            rule.landmark_within = within;
          }
        }
      }
      all_.push_back(std::move(rule));
    }
    std::size_t size() const { return all_.size(); }

    void find(const TextView& view, std::vector<Candidate>& found) const {
      const RuleBits rules = gate_.of_text(view);
      if (!rules.any()) return;
      const std::size_t before = found.size();
      (rules & ~at_words_).for_each([&](std::size_t rule) { find_anywhere(all_[rule], view, found); });
      if (const RuleBits words = rules & at_words_; words.any()) find_at_words(words, view, found);
      std::sort(found.begin() + static_cast<std::ptrdiff_t>(before), found.end(), [](const Candidate& a, const Candidate& b) {
        return a.priority != b.priority ? a.priority < b.priority : a.span.begin < b.span.begin;
      });
    }

   private:
    // The rules whose matches begin at words, or at a sign with no letter or digit before it, or behind their own cue.
    void find_at_words(const RuleBits& rules, const TextView& view, std::vector<Candidate>& found) const {
      const std::string_view text = view.text();
      std::array<std::uint32_t, RuleBits::kMost> from;  // where each rule goes on
      std::fill_n(from.begin(), all_.size(), 0U);
      const auto try_all = [&](RuleBits here, std::size_t at) {
        if (!here.any()) return;
        if (const RuleBits cued = here & gate_.only_cued(); cued.any()) here &= ~gate_.only_cued() | of_near_cues(view, at);
        here.for_each([&](std::size_t rule) {
          if (at < from[rule]) return;
          const std::size_t end = all_[rule].dfa->longest(text, at);
          if (end == ByteDfa::kNone || end == at) return;
          if (const auto candidate = judge(all_[rule], view, {at, end})) {
            from[rule] = static_cast<std::uint32_t>(end);
            found.push_back(*candidate);
          }
        });
      };
      std::size_t sign = 0;
      const auto try_signs = [&](std::size_t end) {
        for (; sign < end; ++sign) {
          RuleBits here = rules & gate_.of_sign(text[sign]);
          if (!here.any()) continue;
          if (sign > 0 && is_word(text[sign - 1])) here &= of_glued_cues(view, sign);
          try_all(here, sign);
        }
      };
      const bool letters = (rules & gate_.at_letters()).any();
      for (const Word& word : view.words()) {
        try_signs(word.begin);
        sign = word.end;
        if (word.letters && !letters) continue;
        RuleBits here = rules & gate_.of_word(text, word);
        if (!here.any()) continue;
        if (word.begin > 0 && is_word(text[word.begin - 1])) {
          here &= word.letters ? of_glued_cues(view, word.begin) : of_glued_cues(view, word.begin) | at_glued_numbers_;
        }
        try_all(here, word.begin);
      }
      try_signs(text.size());
    }

    // Hands every cue that may be near a value that begins at `at` to `visit`.
    template <class Visit>
    void for_near_cues(const TextView& view, std::size_t at, std::size_t before, std::size_t after, const Visit& visit) const {
      const std::size_t first = at - std::min(at, before + TextView::kLongestCue);
      const auto& cues = view.cues();
      for (auto hit = std::lower_bound(cues.begin(), cues.end(), first,
                                       [](const CueHit& cue, std::size_t begin) { return cue.begin < begin; });
           hit != cues.end() && hit->begin <= at + after; ++hit) {
        visit(*hit);
      }
    }

    RuleBits of_owners(std::uint64_t owners) const {
      RuleBits rules;
      for (; owners != 0; owners &= owners - 1) rules |= gate_.of_owner(static_cast<std::size_t>(std::countr_zero(owners)));
      return rules;
    }
    // Of the recognizers with a cue within the farthest reach of any rule of theirs.
    RuleBits of_near_cues(const TextView& view, std::size_t at) const {
      std::uint64_t owners = view.pending_cues();
      for_near_cues(view, at, cue_before_, cue_after_, [&](const CueHit& hit) {
        const Reach& reach = reaches_[hit.owner];
        const bool near = hit.end <= at ? at - hit.end <= reach.before : hit.begin <= at + reach.after;
        if (near) owners |= std::uint64_t{1} << hit.owner;
      });
      return of_owners(owners);
    }
    // Of the recognizers with a cue that ends at this very place.
    RuleBits of_glued_cues(const TextView& view, std::size_t at) const {
      std::uint64_t owners = 0;
      for_near_cues(view, at, cue_before_, 0, [&](const CueHit& hit) {
        if (hit.end == at) owners |= std::uint64_t{1} << hit.owner;
      });
      return of_owners(owners);
    }

    std::vector<CompiledRule> all_;  // in the order of the table
    RuleGate gate_;
    RuleBits at_words_;          // found by find_at_words(); the others by find_anywhere()
    RuleBits at_glued_numbers_;  // of these, those that may begin at a number glued to a word
    // How far before the begin of a value, and behind it, a cue counts to the rules that need one.
    struct Reach {
      std::size_t before = 0;
      std::size_t after = 0;
    };
    std::array<Reach, 64> reaches_{};  // by recognizer
    std::size_t cue_before_ = 0;       // the farthest
    std::size_t cue_after_ = 0;
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
      CompiledRule compiled{&rule, static_cast<std::uint16_t>(owner), priority++, ByteDfa::compile(rule.pattern), nullptr};
      if (!compiled.dfa || compiled.dfa->groups() > 0) {
        auto pattern = std::make_unique<re2::RE2>(re2::StringPiece(rule.pattern.data(), rule.pattern.size()), options);
        if (!pattern->ok()) return fail(ErrorCode::kInternal, kBrokenRule, {std::string(rule.name)});
        compiled.pattern = std::move(pattern);
      }
      auto& rules = recognizer.keeps ? impl->keeps : impl->rules;
      if (rules.size() == RuleBits::kMost) return fail(ErrorCode::kInternal, kTooManyRules, {std::to_string(RuleBits::kMost)});
      rules.add(std::move(compiled));
    }
    if (recognizer.find != nullptr) impl->finds.emplace_back(recognizer.find, priority++);
  }
  return RuleMatcher(std::unique_ptr<const Impl>(std::move(impl)));
}

std::vector<Candidate> RuleMatcher::find_candidates(const TextView& view) const {
  std::vector<Candidate> found;
  impl_->rules.find(view, found);
  for (const auto& [find, priority] : impl_->finds) {
    const std::size_t before = found.size();
    find(view, found);
    for (std::size_t i = before; i < found.size(); ++i) found[i].priority = priority;
  }
  return found;
}

std::vector<Span> RuleMatcher::find_kept(const TextView& view) const {
  std::vector<Candidate> found;
  impl_->keeps.find(view, found);
  std::vector<Span> kept;
  for (const Candidate& one : found) kept.push_back(one.span);
  std::sort(kept.begin(), kept.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
  return kept;
}

}  // namespace guichet::redact
