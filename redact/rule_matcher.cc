#include "redact/rule_matcher.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <string>
#include <utility>

#include "redact/compiled_rule.h"
#include "redact/fold/bytes.h"
#include "redact/near_cues.h"
#include "redact/pattern/prefix.h"
#include "redact/rule_gate.h"
#include "redact/start_gate.h"

namespace guichet::redact {
namespace {

constexpr Message kBrokenRule{"the rule {0} does not compile", "la règle {0} ne se compile pas"};
constexpr Message kTooManyRules{"more rules than {0}", "plus de {0} règles"};

}  // namespace

struct RuleMatcher::Impl {
  class Rules {
   public:
    void add(CompiledRule rule, const Program* program) {
      const std::size_t place = all_.size();
      const Rule& said = rule.rule();
      gate_.add(place, said.needs, said.bare <= 0, rule.owner());
      if (program != nullptr) {
        gate_.add_stretch(place, least_unbroken(*program));
        gate_.add_numbers(place, least_numbers(*program));
      }
      if (const ByteDfa* dfa = rule.at_words(); dfa != nullptr) {
        gate_.add_shapes(place, *dfa, prefix_of(*program, false));
        at_words_.set(place);
        if (said.edge == Edge::kNumber) at_glued_numbers_.set(place);
        if (said.bare <= 0) near_cues_.add(rule.owner(), said.before, said.after + std::min<std::size_t>(dfa->longest_length(), UINT16_MAX));
      } else {
        if (anywhere_.empty() || anywhere_.back().rules == StartGate::kMost) anywhere_.emplace_back();
        Group& group = anywhere_.back();
        group.bit_of[place] = static_cast<std::uint8_t>(group.rules);
        group.places[group.rules] = static_cast<std::uint16_t>(place);
        group.holds.set(place);
        group.gate.add(group.rules++, program);
      }
      all_.push_back(std::move(rule));
    }
    const std::vector<CompiledRule>& all() const { return all_; }

    void find(const TextView& view, std::vector<Candidate>& found) const {
      const RuleBits rules = gate_.of_text(view);
      if (!rules.any()) return;
      const std::size_t before = found.size();
      for (const Group& group : anywhere_) {
        if (const RuleBits here = rules & group.holds; here.any()) find_anywhere(group, here, view, found);
      }
      if (const RuleBits words = rules & at_words_; words.any()) find_at_words(words, view, found);
      std::sort(found.begin() + static_cast<std::ptrdiff_t>(before), found.end(), [](const Candidate& a, const Candidate& b) {
        return a.priority != b.priority ? a.priority < b.priority : a.span.begin < b.span.begin;
      });
    }

   private:
    // Rules whose matches begin at any byte, up to 64.
    struct Group {
      StartGate gate;
      RuleBits holds;
      std::size_t rules = 0;
      std::array<std::uint16_t, StartGate::kMost> places{};  // in all_, by bit
      std::array<std::uint8_t, RuleBits::kMost> bit_of{};
    };
    void find_anywhere(const Group& group, const RuleBits& rules, const TextView& view, std::vector<Candidate>& found) const {
      std::uint64_t wanted = 0;
      rules.for_each([&](std::size_t rule) { wanted |= std::uint64_t{1} << group.bit_of[rule]; });
      std::array<CompiledRule::Walk, StartGate::kMost> walks{};
      group.gate.scan(view.text(), wanted, [&](std::size_t at, std::uint64_t here) {
        for (; here != 0; here &= here - 1) {
          const auto bit = static_cast<std::size_t>(std::countr_zero(here));
          if (!all_[group.places[bit]].visit(view, at, walks[bit], found)) wanted &= ~(std::uint64_t{1} << bit);
        }
        return wanted;
      });
    }

    // The rules whose matches begin at words, or at a sign with no letter or digit before it, or behind their own cue.
    void find_at_words(const RuleBits& rules, const TextView& view, std::vector<Candidate>& found) const {
      const std::string_view text = view.text();
      std::array<std::uint32_t, RuleBits::kMost> from;  // where each rule goes on
      std::fill_n(from.begin(), all_.size(), 0U);
      const bool cued_rules = (rules & gate_.only_cued()).any();
      NearCues::Walk near(near_cues_, view);
      const RuleBits uncued = ~gate_.only_cued();
      std::uint64_t near_owners = 0;
      RuleBits may_be_near = uncued;
      const auto try_all = [&](RuleBits here, std::size_t at) {
        if (!here.any()) return;
        if (cued_rules && (here & gate_.only_cued()).any()) {
          if (const std::uint64_t owners = near.owners(at); owners != near_owners) {
            near_owners = owners;
            may_be_near = uncued | of_owners(owners);
          }
          here &= may_be_near;
        }
        here.for_each([&](std::size_t rule) {
          if (at < from[rule]) return;
          const std::size_t end = all_[rule].at_words()->longest(text, at);
          if (end == ByteDfa::kNone || end == at) return;
          if (const auto candidate = all_[rule].judge(view, {at, end})) {
            from[rule] = static_cast<std::uint32_t>(end);
            if (found.empty()) found.reserve(16);
            found.push_back(*candidate);
          }
        });
      };
      std::size_t sign = 0;
      const auto try_signs = [&](std::size_t end) {
        for (; sign < end; ++sign) {
          if (!gate_.may_begin_at(text[sign])) continue;  // a blank, as a rule
          RuleBits here = rules & gate_.of_sign(text[sign]);
          if (!here.any()) continue;
          if (sign > 0 && is_word(text[sign - 1])) here &= of_glued_cues(view, sign);
          try_all(here, sign);
        }
      };
      const bool letters = (rules & gate_.at_letters()).any();
      const std::vector<Word>& words = view.words();
      for (std::size_t i = 0; i < words.size(); ++i) {
        const Word& word = words[i];
        try_signs(word.begin);
        sign = word.end;
        if (word.letters && !letters) continue;
        RuleBits here = gate_.of_word(rules, text, words, i);
        if (!here.any()) continue;
        if (word.begin > 0 && is_word(text[word.begin - 1])) {
          here &= word.letters ? of_glued_cues(view, word.begin) : of_glued_cues(view, word.begin) | at_glued_numbers_;
        }
        try_all(here, word.begin);
      }
      try_signs(text.size());
    }

    RuleBits of_owners(std::uint64_t owners) const {
      RuleBits rules;
      for (; owners != 0; owners &= owners - 1) rules |= gate_.of_owner(static_cast<std::size_t>(std::countr_zero(owners)));
      return rules;
    }
    // Of the recognizers with a cue that ends at this very place.
    RuleBits of_glued_cues(const TextView& view, std::size_t at) const {
      const std::size_t first = at - std::min(at, 2 * TextView::kLongestCue);  // its gaps included
      const auto& cues = view.cues();
      std::uint64_t owners = 0;
      for (auto hit = std::lower_bound(cues.begin(), cues.end(), first,
                                       [](const CueHit& cue, std::size_t begin) { return cue.begin < begin; });
           hit != cues.end() && hit->begin <= at; ++hit) {
        if (hit->end == at) owners |= std::uint64_t{1} << hit->owner;
      }
      return of_owners(owners);
    }

    std::vector<CompiledRule> all_;  // in the order of the table
    RuleGate gate_;
    NearCues near_cues_;
    std::vector<Group> anywhere_;
    RuleBits at_words_;          // found by find_at_words(); the others by find_anywhere()
    RuleBits at_glued_numbers_;  // of these, those that may begin at a number glued to a word
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
  auto impl = std::make_unique<Impl>();
  std::uint16_t priority = 0;
  for (std::size_t owner = 0; owner < recognizers.size(); ++owner) {
    const Recognizer& recognizer = *recognizers[owner];
    for (const Rule& rule : recognizer.rules) {
      const auto program = parse_pattern(without_whole_group(rule.pattern));
      CompiledRule compiled(rule, static_cast<std::uint16_t>(owner), priority++, program ? &*program : nullptr);
      // What we can read compiles (a test compiles every rule of the table); the others are RE2's to judge.
      if (!program && !compiled.complete()) return fail(ErrorCode::kInternal, kBrokenRule, {std::string(rule.name)});
      auto& rules = recognizer.keeps ? impl->keeps : impl->rules;
      if (rules.all().size() == RuleBits::kMost) return fail(ErrorCode::kInternal, kTooManyRules, {std::to_string(RuleBits::kMost)});
      rules.add(std::move(compiled), program ? &*program : nullptr);
    }
    if (recognizer.find != nullptr) impl->finds.emplace_back(recognizer.find, priority++);
  }
  return RuleMatcher(std::unique_ptr<const Impl>(std::move(impl)));
}

Status RuleMatcher::complete() const {
  for (const auto* rules : {&impl_->rules, &impl_->keeps}) {
    for (const CompiledRule& rule : rules->all()) {
      if (!rule.complete()) return fail(ErrorCode::kInternal, kBrokenRule, {std::string(rule.rule().name)});
    }
  }
  return {};
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
