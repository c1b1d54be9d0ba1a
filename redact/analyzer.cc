#include "redact/analyzer.h"

#include <algorithm>
#include <utility>

#include "redact/conversation_state.h"
#include "redact/cue_index.h"
#include "redact/fold/fold.h"
#include "redact/overlap.h"
#include "redact/propagation.h"
#include "redact/recognizers/all.h"
#include "redact/rule_matcher.h"
#include "redact/value_list.h"

namespace guichet::redact {

class Analyzer::Impl {
 public:
  Impl(RuleMatcher matcher, const Policy& policy)
      : matcher_(std::move(matcher)), cues_(all_recognizers()), allow_(policy.allow), deny_(policy.deny) {
    for (const EntityType type : all_entity_types()) {
      thresholds_[static_cast<std::size_t>(type)] = policy.of(type).threshold;
    }
  }

  std::vector<Entity> find(std::string_view raw, Conversation::State& state) const {
    const Folded folded(raw);
    std::vector<Word> words = split_words(folded);
    std::vector<CueHit> cues = cues_.find(folded.text(), words);
    const TextView view(folded, std::move(words), std::move(cues), state.pending_cues);

    RuleMatcher::Found found = matcher_.find(view);
    std::erase_if(found.candidates, [&](const Candidate& c) { return c.score < threshold(c.type); });
    allow_.append_matches(view, found.kept);
    std::sort(found.kept.begin(), found.kept.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    std::vector<Candidate> winners = resolve_overlaps(std::move(found.candidates), found.kept);
    const std::size_t before = winners.size();
    propagate_names(view, state.name_words(), winners);
    std::vector<Span> denied;
    deny_.append_matches(view, denied);
    for (const Span& span : denied) winners.push_back(denied_candidate(span));
    if (winners.size() != before) winners = resolve_overlaps(std::move(winners), found.kept);

    remember_open_cues(view, winners, state);
    return numbered(folded, winners, state);
  }

 private:
  float threshold(EntityType type) const { return thresholds_[static_cast<std::size_t>(type)]; }

  static Candidate denied_candidate(const Span& span) {
    Candidate candidate;
    candidate.type = EntityType::kOther;
    candidate.span = span;
    candidate.score = 1;
    candidate.rule = "policy.deny";
    return candidate;
  }

  // A cue without a value ("What is your UCI?") is a cue for the next turn.
  static void remember_open_cues(const TextView& view, const std::vector<Candidate>& winners,
                                 Conversation::State& state) {
    std::uint64_t open = 0;
    for (const CueHit& hit : view.cues()) open |= std::uint64_t{1} << hit.owner;
    for (const CueHit& hit : view.cues()) {
      for (const Candidate& winner : winners) {
        if (winner.cue == hit.phrase) open &= ~(std::uint64_t{1} << hit.owner);
      }
    }
    state.pending_cues = open;
  }

  static std::vector<Entity> numbered(const Folded& folded, const std::vector<Candidate>& winners,
                                      Conversation::State& state) {
    std::vector<Entity> entities;
    entities.reserve(winners.size());
    for (const Candidate& winner : winners) {
      Entity entity;
      entity.type = winner.type;
      entity.span = folded.raw(winner.span);
      entity.score = winner.score;
      entity.rule = winner.rule;
      entity.cue = winner.cue;
      entity.verdict = winner.verdict;
      entity.number = state.number_of(winner.type, folded.text().substr(winner.span.begin, winner.span.size()));
      entities.push_back(entity);
    }
    return entities;
  }

  RuleMatcher matcher_;
  CueIndex cues_;
  ValueList allow_;
  ValueList deny_;
  std::array<float, kEntityTypeCount> thresholds_{};
};

Analyzer::Analyzer(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;
Analyzer::~Analyzer() = default;

Result<Analyzer> Analyzer::make(const Policy& policy) {
  auto matcher = RuleMatcher::compile(all_recognizers());
  if (!matcher) return failed(std::move(matcher));
  return Analyzer(std::make_unique<const Impl>(std::move(*matcher), policy));
}

std::vector<Entity> Analyzer::find(std::string_view raw, Conversation::State& state) const {
  return impl_->find(raw, state);
}

}  // namespace guichet::redact
